package syllable

import "strings"

// LoanKind says why a form is taken for a borrowing or a name from a minority
// language.
type LoanKind uint8

const (
	// NotLoan: nothing marks it as borrowed.
	NotLoan LoanKind = iota
	// LoanShape: a rule of LoanRules fits. It is a likely borrowing; a misprint
	// can have the same shape.
	LoanShape
	// LoanListed: it is in the list of well-known borrowings.
	LoanListed
)

// String gives none, shape or listed.
func (k LoanKind) String() string {
	switch k {
	case LoanShape:
		return "shape"
	case LoanListed:
		return "listed"
	}
	return "none"
}

// LoanRule is one way to tell a borrowing by its shape.
type LoanRule struct {
	ID         string
	Vietnamese string // what the rule says, for Vietnamese readers
	English    string
	Good       []string // forms it fits
	Bad        []string // forms near to it that it must not fit: misprints, native syllables
	fits       func(string) bool
}

// LoanRules lists the rules in the order in which they are tried. They are
// narrow on purpose: a lost or doubled letter makes shapes like those of
// borrowings (thôg for thông, môt for một), so no rule takes a final g, h
// or s or a toneless stop alone for a sign, and names that break only one habit of
// Vietnamese spelling must have their capital.
var LoanRules = [...]LoanRule{
	{
		ID:         "loan/cluster",
		Vietnamese: "Bắt đầu bằng cụm phụ âm không có trong tiếng Việt: kr, br, đr, pl, xt ...",
		English:    "begins with a consonant cluster that Vietnamese lacks: kr, br, đr, pl, xt ...",
		Good:       []string{"Krông", "Prông", "Hrê", "Brâu", "crôm", "Xtiêng", "Plông", "Hmông", "xcơ", "Kbăng"},
		Bad:        []string{"trông", "không", "đnag", "sđược", "ttrông", "Brown", "tlòn"},
		fits:       isClusterLoan,
	},
	{
		ID:         "loan/coda",
		Vietnamese: "Tên riêng kết thúc bằng phụ âm mà âm tiết tiếng Việt không có: k, l",
		English:    "a name that ends in a consonant which closes no Vietnamese syllable: k, l",
		Good:       []string{"Đắk", "Lắk", "Đăk", "Búk", "Nuôl", "Pắk"},
		Bad:        []string{"đắk", "Thôg", "Nămg", "Trườngs", "Park", "Thàh", "Tôir"},
		fits:       isCodaLoan,
	},
	{
		ID:         "loan/k",
		Vietnamese: "Tên riêng viết k trước nguyên âm hàng sau: Kạn, Kông",
		English:    "a name that has k where Vietnamese writes c: Kạn, Kông",
		Good:       []string{"Kạn", "Kông", "Kăm", "Kối"},
		Bad:        []string{"kó", "Kỳ", "Kanh", "kông", "Kiên"},
		fits:       isKLoan,
	},
	{
		ID:         "loan/letter",
		Vietnamese: "Bắt đầu bằng f, j, z, dz, là chữ không có trong bảng chữ cái tiếng Việt",
		English:    "begins with f, j, z or dz, letters that the Vietnamese alphabet lacks",
		Good:       []string{"Dzũng", "Jút", "zăng", "Dzoãn"},
		Bad:        []string{"Dũng", "fan", "nawngf", "zoo", "wững"},
		fits:       isLetterLoan,
	},
	{
		ID:         "loan/hyphen",
		Vietnamese: "Từ phiên âm nối bằng dấu gạch: pa-nô, xi-măng, Mát-xcơ-va",
		English:    "a transcription whose syllables are joined by hyphens: pa-nô, xi-măng, Mát-xcơ-va",
		Good:       []string{"pa-nô", "xi-măng", "Mát-xcơ-va", "in-tơ-nét", "vắc-xin", "Niu-tơn"},
		Bad:        []string{"pa-", "-nô", "công", "Việt-qx", "covid-19"},
		fits:       isHyphenLoan,
	},
}

// Loan tells whether s is, or has the shape of, a borrowing or a name from a
// minority language of Vietnam. It judges what Legal rejects, and transcriptions
// with hyphens; a legal syllable such as gôn is NotLoan. The case of s counts: some
// rules are for names only.
func Loan(s string) LoanKind {
	if Legal(s) {
		return NotLoan
	}
	if listedLoan(s) {
		return LoanListed
	}
	for i := range LoanRules {
		if LoanRules[i].fits(s) {
			return LoanShape
		}
	}
	return NotLoan
}

// clusters lists the first consonants for each second one.
var clusters = [numLetters][]letter{
	lR: {lB, lC, lD, lDd, lG, lH, lK, lP, lS, lV, lF, lM},
	lL: {lB, lC, lG, lH, lK, lP, lF, lX, lM, lDd},
	lT: {lS, lX},
	lP: {lS, lX},
	lC: {lS, lX},
	lM: {lH, lK},
	lN: {lM, lK},
	lB: {lK},
	lD: {lK},
}

func (w *letters) cluster() bool {
	for _, l := range clusters[w.v[1]] {
		if l == w.v[0] {
			return true
		}
	}
	return false
}

// loanCodas are the consonants that close borrowed syllables only.
func (l letter) loanCoda() bool {
	switch l {
	case lK, lL, lR, lH, lB, lD:
		return true
	}
	return false
}

// rest tells whether the letters from i on are vowels that Vietnamese has,
// closed by nothing, by a Vietnamese coda, whatever the tone, or by a coda of
// borrowings.
func (w *letters) rest(i int) bool {
	key, n := w.vowels(i)
	i += n
	if rhymeKeys[key] == 0 {
		return false
	}
	_, native := w.coda(i)
	return native || w.n-i == 1 && w.v[i].loanCoda()
}

// marked tells whether a letter bears a mark or a tone: what is without may be
// any foreign word.
func (w *letters) marked() bool {
	if w.at >= 0 {
		return true
	}
	for _, l := range w.v[:w.n] {
		if plain[l].l != noLetter {
			return true
		}
	}
	return false
}

func isClusterLoan(s string) bool {
	var w letters
	return scanBelow(&w, s, lJ) && w.marked() && w.cluster() && w.rest(2)
}

func isCodaLoan(s string) bool {
	var w letters
	if !scan(&w, s) || w.upper&1 == 0 || !w.marked() {
		return false
	}
	switch last := w.n - 1; w.v[last] {
	case lK, lL:
		o, _, i := w.onset()
		return (o != NoOnset || w.v[0].vowel()) && i < last && w.rest(i)
	}
	return false
}

func isKLoan(s string) bool {
	var w letters
	if !scan(&w, s) || w.upper&1 == 0 || w.v[0] != lK || !w.marked() {
		return false
	}
	w.v[0] = lC
	return w.toneLegal()
}

func isLetterLoan(s string) bool {
	var w letters
	if !scanBelow(&w, s, numLetters) || !w.marked() {
		return false
	}
	i := 0
	if w.v[0] == lD {
		i = 1
	}
	switch {
	case w.v[i] == lZ, i == 0 && (w.v[0] == lF || w.v[0] == lJ):
		w.drop(i)
		w.v[0] = lD // any onset will do
		return w.toneLegal()
	}
	return false
}

// drop removes the first n letters.
func (w *letters) drop(n int) {
	copy(w.v[:], w.v[n:])
	w.n -= n
	w.at -= n
	w.upper >>= n
}

// toneLegal tells whether letters and tone are legal, wherever the tone stands.
func (w *letters) toneLegal() bool {
	p, ok := w.parts()
	return ok && p.toneFits(w.tone)
}

func isHyphenLoan(s string) bool {
	parts := 0
	for part := range strings.SplitSeq(s, "-") {
		var w letters
		if !scanBelow(&w, part, lJ) {
			return false
		}
		_, native := w.parts()
		if !native && !listedLoan(part) && !(w.cluster() && w.rest(2)) {
			return false
		}
		parts++
	}
	return parts > 1
}
