package body_test

import (
	"strings"
	"testing"

	"vnan/analyze/entity/body"
	"vnan/analyze/entity/mention/mentiontest"
)

func TestResolve(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Họp ở [O HĐND Quận 12]. Sau đó [O HĐND quận] báo cáo, và [O HĐND] bỏ phiếu.", "HĐND quận=HĐND Quận 12; HĐND=HĐND Quận 12"},
		{"Ông đến [O Sở]. Rồi [O Sở Y tế] trả lời.", ""}, // the full name must come first
		{"[O Sở Y tế] và [O Sở Tài chính] họp. Sau đó [O Sở] kết luận.", ""},
		{"[O Sở Y tế] họp với [O Sở Y tế Hà Nội]; [O Sở] kết luận.", "Sở=Sở Y tế Hà Nội"},
		{"[O Đảng bộ quận] họp; [O Đảng] kêu gọi.", ""},
		{"[O Chính phủ Nhật Bản] gặp [O Chính phủ] ta.", ""},
		{"[O Ngân hàng Nhà nước] ([O NHNN]) nói. [O NHNN] sẽ bán vàng.", "NHNN=Ngân hàng Nhà nước; NHNN=Ngân hàng Nhà nước"},
		{"[O VFF] ([O Liên đoàn Bóng đá Việt Nam]) họp; [O VFF] chốt.", "VFF=Liên đoàn Bóng đá Việt Nam"},
		{"[O Sở Y tế] ([O Sở Tài chính] cũng vậy).", ""},
		{"[O Công ty] ấy là [O Công ty Sông Xanh].", ""},
	} {
		text, ms := mentiontest.Parse(t, c.text)
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
