package entity_test

import (
	"testing"

	"vnan/analyze/entity"
	"vnan/tokenize"
)

// lastOf gives the text of the last mention of a type, "" where there is none.
func lastOf(s string, y entity.Type) (last string) {
	text := tokenize.New(s)
	for _, m := range entity.Find(text).Mentions {
		if m.Type == y {
			last = text.NFC[m.Start:m.End]
		}
	}
	return last
}

// Whatever the model makes of a row of title, body and name, no body ends in a
// person's name.
func TestBodiesEndBeforeTheirBearers(t *testing.T) {
	for s, want := range map[string]string{
		"Theo Phó Bí thư Thành ủy Thành phố Hồ Chí Minh, việc này sẽ xong trong năm.":      "",
		"Theo Giám đốc Sở Y tế Nguyễn Tri Thức, thuốc đã về đủ cho người dân.":             "Nguyễn Tri Thức",
		"Phó Chủ tịch UBND phường Hiệp Thành Cao Thị Diễm cho biết sẽ xử lý.":              "Cao Thị Diễm",
		"Giám đốc Sở Giáo dục và Đào tạo Bình Định Lê Nguyễn Hoài Thương ký văn bản.":      "Lê Nguyễn Hoài Thương",
		"Chủ tịch Hội Nhà văn Hà Nội Trần Đăng Khoa Nam đọc thơ, khán giả vỗ tay rất lâu.": "Trần Đăng Khoa Nam",
	} {
		if got := lastOf(s, entity.Person); got != want {
			t.Errorf("%s: the person is %q, want %q", s, got, want)
		}
	}
}
