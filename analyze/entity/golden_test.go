package entity

import (
	"fmt"
	"strings"
	"testing"

	"vnan/tokenize"
)

// marked writes a text with its mentions in brackets.
func marked(t *tokenize.Text, ms []Mention) string {
	var b strings.Builder
	at := 0
	for _, m := range ms {
		fmt.Fprintf(&b, "%s[%c %s]", t.NFC[at:m.Start], m.Type.String()[0], t.NFC[m.Start:m.End])
		at = m.End
	}
	return b.String() + t.NFC[at:]
}

// The sentences are our own. D stands for dates and documents alike.
var golden = []string{
	"[T Bí thư] [O Tỉnh ủy Nghệ An] [P Lê Văn Sáu] thăm [L huyện Diễn Châu] [D ngày 12/3/2018].",
	"Ông [P Trần Hữu Trí], [T Giám đốc] [O Sở Y tế Hà Nội], cho biết như vậy.",
	"[T Thủ tướng] [P Hồ Văn Mười] tiếp [T Đại sứ] [L Nhật Bản] tại [L Hà Nội].",
	"[T Chủ tịch] [O UBND tỉnh Quảng Ngãi] ký [D Quyết định số 12/QĐ-UBND] [D ngày 5/6].",
	"Bà [P Vũ Thị Hoa] được bầu làm [T Phó Chủ tịch] [O HĐND Quận 3].",
	"[O Công an huyện Củ Chi] bắt giữ [P Nguyễn Văn Tám] (SN [D 1987]).",
	"[T HLV] [P Carlos Silva] rời [O CLB Hà Nội] [D năm 2015].",
	"Theo [O báo Tuổi Trẻ], [P Donald Trump] đã rời [L Washington].",
}

func TestGolden(t *testing.T) {
	unmark := strings.NewReplacer("[P ", "", "[T ", "", "[O ", "", "[L ", "", "[E ", "", "[D ", "", "]", "")
	for _, want := range golden {
		text := tokenize.New(unmark.Replace(want))
		if got := marked(text, Find(text).Mentions); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

func TestValues(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Hội nghị họp ngày 31/7/2015.", "2015-07-31"},
		{"Hội nghị họp ngày 31/7.", "--07-31"},
		{"Hội nghị họp ngày 31/7/2015. Sáng 31/7 đã khai mạc.", "2015-07-31 2015-07-31"},
		{"Hội nghị họp ngày 31/7/2015. Năm sau họp ngày 31/7/2016. Sáng 31/7 đã khai mạc.", "2015-07-31 2016-07-31 --07-31"},
		{"Chính phủ ban hành Nghị định số 30/2020/NĐ-CP.", "30/2020/NĐ-CP"},
	} {
		var got []string
		for _, m := range Find(tokenize.New(c.in)).Mentions {
			if m.Value != "" {
				got = append(got, m.Value)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s has the values %q, want %q", c.in, s, c.want)
		}
	}
}

func TestExactDates(t *testing.T) {
	for _, want := range []string{
		"Doanh thu [D quý II/2017] tăng, [D quý 3/2018] giảm.",
		"Chiều [D 9/3], trời mưa.",
		"Tỷ lệ này là 3/4 dân số.",
		"Sở này có tới 8 Phó Giám đốc.",
	} {
		text := tokenize.New(strings.NewReplacer("[D ", "", "]", "").Replace(want))
		if got := marked(text, Find(text).Mentions); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

func ExampleFind() {
	text := tokenize.New("Ông Trần Hữu Trí - Bí thư Quận ủy, Chủ tịch HĐND Quận 12 - dự lễ. Ông Trí phát biểu.")
	for _, o := range Find(text).Officials {
		for _, r := range o.Roles {
			fmt.Printf("%s %q: %s, %s\n", o.Name, o.Aliases, r.Title, r.Organization)
		}
	}
	// Output:
	// Trần Hữu Trí ["ông Trí"]: Bí thư, Quận ủy
	// Trần Hữu Trí ["ông Trí"]: Chủ tịch, HĐND Quận 12
}
