package role

import (
	"strings"

	"vnan/tokenize"
)

// gap is what stands between two mentions.
type gap uint8

const (
	gapOther   gap = iota
	gapNone        // nothing
	gapOf          // của, thuộc
	gapComma       // , and và and the like: the list goes on
	gapDash        // - or –
	gapJoin        // kiêm, đồng thời là
	gapSemi        // ;
	gapOpen        // (
	gapHonour      // ông, bà: a name follows
	gapColon       // :
	gapBe          // là, làm, giữ chức
	gapAppoint     // được bầu làm, bổ nhiệm
	gapDismiss     // thôi giữ chức
	gapFormer      // nguyên là, từng là
	gapToward      // đối với ông
	gapAt          // tại, ở
	gapParens      // a remark in brackets, closed
)

// gapBetween classifies tokens [a, b). next tells what follows.
func (f *finder) gapBetween(a, b int) gap {
	w := f.words(a, b)
	if g, ok := exactGap(w); ok {
		return g
	}
	return f.longGap(w)
}

// words gives the lower-case tokens [a, b), parted by blanks.
func (f *finder) words(a, b int) string {
	f.buf.Reset()
	for i := a; i < b; i++ {
		if i > a {
			f.buf.WriteByte(' ')
			if f.t.Tokens[i].Has(tokenize.LineBefore) {
				f.buf.WriteByte('\n')
			}
		}
		f.buf.WriteString(strings.ToLower(f.t.Token(i)))
	}
	return f.buf.String()
}

// exactGap knows the gaps that are known whole.
func exactGap(w string) (gap, bool) {
	switch w {
	case "":
		return gapNone, true
	case "của", "thuộc":
		return gapOf, true
	case ",", "và", ", và", "cùng":
		return gapComma, true
	case "-", "–", "—":
		return gapDash, true
	case "kiêm", ", kiêm", "- kiêm", "kiêm nhiệm", ", đồng thời kiêm", "đồng thời là", ", đồng thời là", ", hiện là", ", từng là", "&", "/":
		return gapJoin, true
	case ";":
		return gapSemi, true
	case "(":
		return gapOpen, true
	case ":":
		return gapColon, true
	case "tại", "ở":
		return gapAt, true
	case "là", ", là":
		return gapBe, true
	}
	return gapOther, false
}

// honorific reports whether words in small letters stand before a name without
// being a title.
func honorific(w string) bool {
	switch w {
	case "ông", "bà", "anh", "chị", "cô", "em", "cụ", "chú", "bác", "cháu", "thầy", "ngài", "đức", "đức cha", "đồng chí", "đ/c",
		"các ông", "các bà", "các đồng chí", "các ông ,":
		return true
	}
	return false
}

// lead words may stand between a post and a name's honorific.
var leads = []string{"", ", ", ": ", "là ", ", là ", "- ", "– ", "gồm ", "gồm có ", "của ", "cho ", "mới là ", "hiện nay là ", "hiện là ", "như ", "(", ": các ", ", các "}

func (f *finder) longGap(w string) gap {
	for _, l := range leads {
		if r, ok := strings.CutPrefix(w, l); ok && honorific(r) {
			if l == "của " || l == "cho " {
				return gapToward
			}
			return gapHonour
		}
	}
	switch {
	case strings.HasSuffix(w, "tên là"):
		return gapBe
	case strings.HasPrefix(w, "đối với ") && honorific(w[len("đối với "):]):
		return gapToward
	}
	return f.predicate(w)
}

// predicate recognises what ends with a verb that takes an office.
func (f *finder) predicate(w string) gap {
	if strings.ContainsAny(w, ".!?;\n") {
		return gapOther
	}
	tail := " " + w
	for _, s := range officeVerbs {
		if !strings.HasSuffix(tail, s) {
			continue
		}
		switch {
		case containsAny(tail, dismissWords):
			return gapDismiss
		case containsAny(tail, formerWords):
			return gapFormer
		case containsAny(tail, appointWords):
			return gapAppoint
		}
		return gapBe
	}
	return gapOther
}

var officeVerbs = []string{" là", " làm", " giữ chức", " chức", " chức vụ", " chức danh", " giữ chức vụ", " giữ chức danh", " giữ cương vị", " cương vị", " vai trò",
	" đảm nhiệm", " đảm nhận", " trở thành", " vị trí", " giữ vị trí", " thay thế", " phong", " phong hàm", " hàm", " quân hàm", " cấp bậc", " phụ trách", " các chức vụ", " các chức vụ :", " giữ", " kiêm", " kiêm chức", " ghế", " nhiệm", " với tư cách", " tư cách", " tư cách là"}

var appointWords = []string{" bầu ", " bổ nhiệm", " chỉ định", " cử ", " phê chuẩn", " tái cử", " phân công", " đề cử", " điều động", " luân chuyển", " tiến cử", " được phong", " nhậm chức"}

var dismissWords = []string{" thôi ", " miễn nhiệm", " cách chức", " bãi nhiệm", " từ chức", " mất chức", " cách tất cả", " thôi chức", " rời ghế", " tước "}

var formerWords = []string{" nguyên là", " từng", " trước đây", " khi đó", " lúc đó", " lúc còn", " khi còn"}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
