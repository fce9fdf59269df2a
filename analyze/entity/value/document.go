package value

import "strings"

// Document is what the number of an official document says.
type Document struct {
	// Kind is the kind of document: Nghị định, Quyết định.
	Kind string
	// Number is the number as it is written: 30/2020/NĐ-CP.
	Number string
	// Issuer is the mark of the body that issued it, as it is written: CP,
	// UBND, BTC.
	Issuer string
	// Year is the year in the number, 0 where it has none.
	Year int
}

// kinds are the kinds of official document with their marks (Nghị định
// 30/2020/NĐ-CP, Phụ lục III) and those of laws and Party documents.
var kinds = []struct{ mark, name string }{
	{"NQ", "Nghị quyết"}, {"QĐ", "Quyết định"}, {"CT", "Chỉ thị"}, {"QC", "Quy chế"}, {"QYĐ", "Quy định"}, {"TC", "Thông cáo"},
	{"TB", "Thông báo"}, {"HD", "Hướng dẫn"}, {"CTR", "Chương trình"}, {"CTr", "Chương trình"}, {"KH", "Kế hoạch"}, {"PA", "Phương án"},
	{"ĐA", "Đề án"}, {"DA", "Dự án"}, {"BC", "Báo cáo"}, {"BB", "Biên bản"}, {"TTr", "Tờ trình"}, {"CĐ", "Công điện"}, {"NĐ", "Nghị định"},
	{"TT", "Thông tư"}, {"TTLT", "Thông tư liên tịch"}, {"KL", "Kết luận"}, {"QyĐ", "Quy định"}, {"L", "Luật"}, {"PL", "Pháp lệnh"},
}

// leadingKinds begin the text of a mention; the longer ones come first.
var leadingKinds = []string{"Thông tư liên tịch", "Nghị quyết", "Quyết định", "Chỉ thị", "Thông báo", "Hướng dẫn", "Chương trình", "Kế hoạch", "Đề án",
	"Báo cáo", "Tờ trình", "Công điện", "Công văn", "Nghị định", "Thông tư", "Kết luận", "Quy định", "Quy chế", "Bộ luật", "Luật", "Pháp lệnh", "Hiến pháp", "Văn bản", "Điều lệ"}

// ParseDocument reads the text of a document mention in NFC. Parts that it
// does not have stay empty.
func ParseDocument(s string) Document {
	d := Document{Kind: leadingKind(s), Number: number(s)}
	if d.Number == "" {
		return d
	}
	for part := range strings.SplitSeq(d.Number, "/") {
		if n := atoi(part); len(part) == 4 && n >= 1945 && n < 2200 {
			d.Year = n
		}
	}
	mark := d.Number[strings.LastIndexByte(d.Number, '/')+1:]
	if strings.IndexFunc(mark, func(r rune) bool { return r < '0' || r > '9' }) < 0 {
		return d
	}
	d.marks(mark)
	return d
}

// marks reads `NĐ-CP`, `UBND`, `QH13`.
func (d *Document) marks(mark string) {
	first, rest, dash := strings.Cut(mark, "-")
	for _, k := range kinds {
		if k.mark == first {
			if d.Kind == "" {
				d.Kind = k.name
			}
			if dash {
				d.Issuer = rest
			}
			return
		}
	}
	d.Issuer = mark
	if h, t, ok := strings.Cut(d.Number, "-"); ok && !strings.Contains(h, "/") { // 01-CT/TW
		kind, issuer, _ := strings.Cut(t, "/")
		d.Issuer = issuer
		for _, k := range kinds {
			if k.mark == kind && d.Kind == "" {
				d.Kind = k.name
			}
		}
	}
	if strings.HasPrefix(d.Issuer, "QH") {
		d.Issuer = "QH"
	}
}

func leadingKind(s string) string {
	low := strings.ToLower(s)
	for _, k := range leadingKinds {
		if strings.HasPrefix(low, strings.ToLower(k)) {
			return k
		}
	}
	return ""
}

// number gives the number in the text: the first word that begins with a digit
// and holds a slash.
func number(s string) string {
	for w := range strings.FieldsSeq(s) {
		if w[0] >= '0' && w[0] <= '9' && strings.ContainsRune(w, '/') {
			return strings.Trim(w, ".,;:")
		}
	}
	return ""
}
