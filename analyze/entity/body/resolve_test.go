package body_test

import (
	"strings"
	"testing"

	"vnan/analyze/entity/body"
	"vnan/analyze/entity/mention"
	"vnan/tokenize"
	"vnan/tokenize/model"
)

// parse reads a text in which organisations stand in [brackets].
func parse(s string) (*tokenize.Text, []mention.Mention) {
	var plain strings.Builder
	var ms []mention.Mention
	for s != "" {
		before, rest, _ := strings.Cut(s, "[")
		plain.WriteString(before)
		inner, after, ok := strings.Cut(rest, "]")
		if ok {
			m := mention.Mention{Type: mention.Organization, Start: plain.Len()}
			plain.WriteString(inner)
			m.End = plain.Len()
			ms = append(ms, m)
		}
		s = after
	}
	t := tokenize.NewTokenizer(model.Default()).Tokenize(plain.String())
	for i := range ms {
		ms[i].Tokens = tokenize.Span{Start: uint32(t.TokenAt(ms[i].Start)), End: uint32(t.TokenAt(ms[i].End-1) + 1)}
	}
	return t, ms
}

func TestResolve(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Họp ở [HĐND Quận 12]. Sau đó [HĐND quận] báo cáo, và [HĐND] bỏ phiếu.", "HĐND quận=HĐND Quận 12; HĐND=HĐND Quận 12"},
		{"Ông đến [Sở]. Rồi [Sở Y tế] trả lời.", ""}, // the full name must come first
		{"[Sở Y tế] và [Sở Tài chính] họp. Sau đó [Sở] kết luận.", ""},
		{"[Sở Y tế] họp với [Sở Y tế Hà Nội]; [Sở] kết luận.", "Sở=Sở Y tế Hà Nội"},
		{"[Đảng bộ quận] họp; [Đảng] kêu gọi.", ""},
		{"[Chính phủ Nhật Bản] gặp [Chính phủ] ta.", ""},
		{"[Ngân hàng Nhà nước] ([NHNN]) nói. [NHNN] sẽ bán vàng.", "NHNN=Ngân hàng Nhà nước; NHNN=Ngân hàng Nhà nước"},
		{"[VFF] ([Liên đoàn Bóng đá Việt Nam]) họp; [VFF] chốt.", "VFF=Liên đoàn Bóng đá Việt Nam"},
		{"[Sở Y tế] ([Sở Tài chính] cũng vậy).", ""},
		{"[Công ty] ấy là [Công ty Sông Xanh].", ""},
	} {
		text, ms := parse(c.text)
		var got []string
		for i, f := range body.Resolve(text, ms) {
			if f >= 0 {
				got = append(got, text.NFC[ms[i].Start:ms[i].End]+"="+text.NFC[ms[f].Start:ms[f].End])
			}
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, s, c.want)
		}
	}
}
