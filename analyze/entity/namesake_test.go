package entity_test

import (
	"testing"

	"vnan/analyze/entity"
)

func TestSchoolsBearNames(t *testing.T) {
	for s, want := range map[string]string{
		"Bà gặp Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai hôm qua.":             "Trường THPT Nguyễn Thị Minh Khai",
		"Ông là Giám đốc Bệnh viện Nguyễn Tri Phương từ năm ngoái.":                "Bệnh viện Nguyễn Tri Phương",
		"Theo Giám đốc Sở Y tế Nguyễn Tri Thức, thuốc đã về đủ.":                   "Sở Y tế",
		"Hiệu trưởng Trường THPT Chuyên Ngoại ngữ, Nguyễn Thị Nga, có mặt ở đó ạ.": "Trường THPT Chuyên Ngoại ngữ",
	} {
		if got := lastOf(s, entity.Organization); got != want {
			t.Errorf("%s: the body is %q, want %q", s, got, want)
		}
	}
}
