package syllable

// rhyme is one way to write the vowels of a syllable, and what may stand around
// them. The table of rhymes is the phonotactics of the language.
type rhyme struct {
	spelling string // toneless vowel letters
	nucleus  Nucleus
	glide    bool     // spells a glide itself; after qu every rhyme has one
	end      Coda     // CodaI or CodaU when the letters include that glide
	y        bool     // y stands where i could stand too
	at       uint8    // the letter that bears the tone, in the new style
	codas    codaSet  // after other onsets than qu
	quCodas  codaSet  // after qu
	onsets   onsetSet // onsets that may precede it; qu is judged by quCodas alone
}

// The codas of uy: tủy, quỳnh, suýt, huých. After qu there is quíp too.
const kUy = kOpen | kNh | kT | kCh

// rhymes holds the inventory; place 0 stands for none. The gaps tell as much
// as the entries: ă and â are never open; ng and c do not follow i, ê and ơ; nh
// and ch follow i, ê and a only, with or without a glide; uô takes no p; oo
// takes velars only.
//
// It is the inventory of the grammars (the rhyme charts of Thompson, A
// Vietnamese Reference Grammar, 1965, and Đoàn Thiện Thuật, Ngữ âm tiếng Việt,
// 1977, agree on its core), with the marginal rhymes decided by what edited
// newspapers contain: oo, oau, uêu, quơi, quôc are in; êng, êc, ơng, ơc, uôp,
// which occur in names of the minorities and in borrowings only, are out.
var rhymes = [...]rhyme{
	0: {},

	// One vowel letter.
	1:  {spelling: "a", nucleus: NucleusA, codas: kOpen | kBack | kNh | kCh, quCodas: kOpen | kBack | kNh | kCh, onsets: allOnsets},
	2:  {spelling: "ă", nucleus: NucleusAw, codas: kBack, quCodas: kBack, onsets: allOnsets},
	3:  {spelling: "â", nucleus: NucleusAa, codas: kBack, quCodas: kN | kNg | kT, onsets: allOnsets},
	4:  {spelling: "e", nucleus: NucleusE, codas: kOpen | kBack, quCodas: kOpen | kN | kT, onsets: allOnsets},
	5:  {spelling: "ê", nucleus: NucleusEe, codas: kOpen | kFront, quCodas: kOpen | kN | kNh | kT | kCh, onsets: allOnsets},
	6:  {spelling: "i", nucleus: NucleusI, codas: kOpen | kFront, quCodas: kUy | kP, onsets: allOnsets},
	7:  {spelling: "y", nucleus: NucleusI, y: true, codas: kOpen, quCodas: kUy | kP, onsets: yOnsets},
	8:  {spelling: "o", nucleus: NucleusO, codas: kOpen | kBack, onsets: allOnsets},
	9:  {spelling: "ô", nucleus: NucleusOo, codas: kOpen | kBack, quCodas: kC, onsets: allOnsets},
	10: {spelling: "ơ", nucleus: NucleusOw, codas: kOpen | kM | kN | kP | kT, quCodas: kOpen | kN, onsets: allOnsets},
	11: {spelling: "u", nucleus: NucleusU, codas: kOpen | kBack, onsets: allOnsets},
	12: {spelling: "ư", nucleus: NucleusUw, codas: kOpen | kNg | kT | kC, onsets: allOnsets},
	13: {spelling: "oo", nucleus: NucleusLongO, at: 1, codas: kNg | kC, onsets: allOnsets},

	// Diphthongs.
	14: {spelling: "ia", nucleus: NucleusIe, codas: kOpen, onsets: notGi},
	15: {spelling: "iê", nucleus: NucleusIe, at: 1, codas: kBack, onsets: someOnset},
	16: {spelling: "yê", nucleus: NucleusIe, at: 1, codas: kBack, quCodas: kN | kT, onsets: noOnset},
	17: {spelling: "ua", nucleus: NucleusUo, codas: kOpen, onsets: allOnsets},
	18: {spelling: "uô", nucleus: NucleusUo, at: 1, codas: kBack &^ kP, onsets: allOnsets},
	19: {spelling: "ưa", nucleus: NucleusUow, codas: kOpen, onsets: allOnsets},
	20: {spelling: "ươ", nucleus: NucleusUow, at: 1, codas: kBack, onsets: allOnsets},

	// Closed by the glide that is written i or y.
	21: {spelling: "ai", nucleus: NucleusA, end: CodaI, codas: kOpen, quCodas: kOpen, onsets: allOnsets},
	22: {spelling: "ay", nucleus: NucleusAw, end: CodaI, codas: kOpen, quCodas: kOpen, onsets: allOnsets},
	23: {spelling: "ây", nucleus: NucleusAa, end: CodaI, codas: kOpen, quCodas: kOpen, onsets: allOnsets},
	24: {spelling: "oi", nucleus: NucleusO, end: CodaI, codas: kOpen, onsets: allOnsets},
	25: {spelling: "ôi", nucleus: NucleusOo, end: CodaI, codas: kOpen, onsets: allOnsets},
	26: {spelling: "ơi", nucleus: NucleusOw, end: CodaI, codas: kOpen, quCodas: kOpen, onsets: allOnsets},
	27: {spelling: "ui", nucleus: NucleusU, end: CodaI, codas: kOpen, onsets: allOnsets},
	28: {spelling: "ưi", nucleus: NucleusUw, end: CodaI, codas: kOpen, onsets: allOnsets},
	29: {spelling: "uôi", nucleus: NucleusUo, end: CodaI, at: 1, codas: kOpen, onsets: allOnsets},
	30: {spelling: "ươi", nucleus: NucleusUow, end: CodaI, at: 1, codas: kOpen, onsets: allOnsets},

	// Closed by the glide that is written o or u.
	31: {spelling: "ao", nucleus: NucleusA, end: CodaU, codas: kOpen, quCodas: kOpen, onsets: allOnsets},
	32: {spelling: "au", nucleus: NucleusAw, end: CodaU, codas: kOpen, quCodas: kOpen, onsets: allOnsets},
	33: {spelling: "âu", nucleus: NucleusAa, end: CodaU, codas: kOpen, onsets: allOnsets},
	34: {spelling: "eo", nucleus: NucleusE, end: CodaU, codas: kOpen, quCodas: kOpen, onsets: allOnsets},
	35: {spelling: "êu", nucleus: NucleusEe, end: CodaU, codas: kOpen, quCodas: kOpen, onsets: notGi},
	36: {spelling: "iu", nucleus: NucleusI, end: CodaU, codas: kOpen, quCodas: kOpen, onsets: notGi},
	37: {spelling: "yu", nucleus: NucleusI, end: CodaU, y: true, quCodas: kOpen, onsets: allOnsets},
	38: {spelling: "ưu", nucleus: NucleusUw, end: CodaU, codas: kOpen, onsets: allOnsets},
	39: {spelling: "iêu", nucleus: NucleusIe, end: CodaU, at: 1, codas: kOpen, onsets: someOnset},
	40: {spelling: "yêu", nucleus: NucleusIe, end: CodaU, at: 1, codas: kOpen, onsets: noOnset},
	41: {spelling: "ươu", nucleus: NucleusUow, end: CodaU, at: 1, codas: kOpen, onsets: allOnsets},

	// With a glide before the vowel, written o before a ă e and u before the others.
	42: {spelling: "oa", nucleus: NucleusA, glide: true, at: 1, codas: kOpen | kBack | kNh | kCh, onsets: glideOnsets},
	43: {spelling: "oă", nucleus: NucleusAw, glide: true, at: 1, codas: kBack, onsets: glideOnsets},
	44: {spelling: "oe", nucleus: NucleusE, glide: true, at: 1, codas: kOpen | kM | kN | kT, onsets: glideOnsets},
	45: {spelling: "uâ", nucleus: NucleusAa, glide: true, at: 1, codas: kN | kNg | kT, onsets: glideOnsets},
	46: {spelling: "uê", nucleus: NucleusEe, glide: true, at: 1, codas: kOpen | kNh | kCh, onsets: glideOnsets},
	47: {spelling: "uơ", nucleus: NucleusOw, glide: true, at: 1, codas: kOpen, onsets: glideOnsets},
	48: {spelling: "uy", nucleus: NucleusI, glide: true, at: 1, codas: kUy, onsets: glideOnsets},
	49: {spelling: "uya", nucleus: NucleusIe, glide: true, at: 1, codas: kOpen, onsets: glideOnsets},
	50: {spelling: "uyê", nucleus: NucleusIe, glide: true, at: 2, codas: kN | kT, onsets: glideOnsets},
	51: {spelling: "oai", nucleus: NucleusA, glide: true, end: CodaI, at: 1, codas: kOpen, onsets: glideOnsets},
	52: {spelling: "oay", nucleus: NucleusAw, glide: true, end: CodaI, at: 1, codas: kOpen, onsets: glideOnsets},
	53: {spelling: "uây", nucleus: NucleusAa, glide: true, end: CodaI, at: 1, codas: kOpen, onsets: glideOnsets},
	54: {spelling: "oao", nucleus: NucleusA, glide: true, end: CodaU, at: 1, codas: kOpen, onsets: glideOnsets},
	55: {spelling: "oau", nucleus: NucleusAw, glide: true, end: CodaU, at: 1, codas: kOpen, onsets: glideOnsets},
	56: {spelling: "oeo", nucleus: NucleusE, glide: true, end: CodaU, at: 1, codas: kOpen, onsets: glideOnsets},
	57: {spelling: "uêu", nucleus: NucleusEe, glide: true, end: CodaU, at: 1, codas: kOpen, onsets: glideOnsets},
	58: {spelling: "uyu", nucleus: NucleusI, glide: true, end: CodaU, at: 1, codas: kOpen, onsets: glideOnsets},
}

// rhymeKeys finds the rhyme of up to three vowel letters, four bits each, the
// first in bits 8 to 11: 0x160 is ai, since a is letter 1 and i is letter 6.
var rhymeKeys = [4096]uint8{
	0x100: 1,  // a
	0x200: 2,  // ă
	0x300: 3,  // â
	0x400: 4,  // e
	0x500: 5,  // ê
	0x600: 6,  // i
	0xC00: 7,  // y
	0x700: 8,  // o
	0x800: 9,  // ô
	0x900: 10, // ơ
	0xA00: 11, // u
	0xB00: 12, // ư
	0x770: 13, // oo
	0x610: 14, // ia
	0x650: 15, // iê
	0xC50: 16, // yê
	0xA10: 17, // ua
	0xA80: 18, // uô
	0xB10: 19, // ưa
	0xB90: 20, // ươ
	0x160: 21, // ai
	0x1C0: 22, // ay
	0x3C0: 23, // ây
	0x760: 24, // oi
	0x860: 25, // ôi
	0x960: 26, // ơi
	0xA60: 27, // ui
	0xB60: 28, // ưi
	0xA86: 29, // uôi
	0xB96: 30, // ươi
	0x170: 31, // ao
	0x1A0: 32, // au
	0x3A0: 33, // âu
	0x470: 34, // eo
	0x5A0: 35, // êu
	0x6A0: 36, // iu
	0xCA0: 37, // yu
	0xBA0: 38, // ưu
	0x65A: 39, // iêu
	0xC5A: 40, // yêu
	0xB9A: 41, // ươu
	0x710: 42, // oa
	0x720: 43, // oă
	0x740: 44, // oe
	0xA30: 45, // uâ
	0xA50: 46, // uê
	0xA90: 47, // uơ
	0xAC0: 48, // uy
	0xAC1: 49, // uya
	0xAC5: 50, // uyê
	0x716: 51, // oai
	0x71C: 52, // oay
	0xA3C: 53, // uây
	0x717: 54, // oao
	0x71A: 55, // oau
	0x747: 56, // oeo
	0xA5A: 57, // uêu
	0xACA: 58, // uyu
}

// vowels reads up to three vowel letters from letter i on.
func (w *letters) vowels(i int) (key uint16, n int) {
	for n < 3 && w.v[i+n].vowel() {
		key |= uint16(w.v[i+n]) << (8 - 4*n)
		n++
	}
	return key, n
}

// allows tells whether the rhyme may stand between onset and coda; qu says that
// the onset is written qu.
func (r *rhyme) allows(o Onset, qu bool, c Coda) bool {
	if qu {
		return r.quCodas.has(c)
	}
	if o == OnsetGi && r.nucleus == NucleusEe && c != NoCoda {
		return false // giên is gi-iên
	}
	if r.codas.has(c) && r.onsets.has(o) {
		return true
	}
	return isMarginal(o, r.spelling, c)
}

// marginal lists syllables outside of the table of rhymes that dictionaries have
// all the same: borrowings in which a glide follows a lip consonant (xe buýt,
// thùng phuy, vải voan) or gi (gioăng cao su), uy with other codas (đèn tuyn, tuýp thuốc), and ư
// before a nasal (hừm, ừm, southern chưn). A rhyme opened for them would let
// through mưm, buyên and nhữn, which are always misprints.
var marginal = [...]struct {
	onset    Onset
	spelling string
	coda     Coda
}{
	{OnsetB, "oa", NoCoda},
	{OnsetB, "uy", CodaT},
	{OnsetM, "oay", NoCoda},
	{OnsetPh, "uy", NoCoda},
	{OnsetV, "oa", CodaN},
	{OnsetGi, "oă", CodaNg},
	{OnsetT, "uy", CodaN},
	{OnsetT, "uy", CodaP},
	{OnsetCh, "ư", CodaN},
	{OnsetH, "ư", CodaM},
	{NoOnset, "ư", CodaM},
}

func isMarginal(o Onset, spelling string, c Coda) bool {
	for i := range marginal {
		e := &marginal[i]
		if e.onset == o && e.coda == c && e.spelling == spelling {
			return true
		}
	}
	return false
}
