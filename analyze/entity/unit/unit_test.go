package unit

import (
	"strings"
	"testing"
)

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		place, asOf, class, now string
		ok                      bool
	}{
		{"tỉnh Hà Giang", "", "tỉnh", "Tuyên Quang", true},
		{"Yên Bái", "", "tỉnh", "Lào Cai", true},
		{"tỉnh Hoà Bình", "2025-07-01", "tỉnh", "Phú Thọ", true},
		{"tỉnh Hà Giang", "2025-06-30", "", "", false},
		{"tỉnh Phú Thọ", "", "", "", false},
		{"Hà Nội", "", "", "", false},
		{"thành phố Hải Phòng", "", "", "", false},
		{"Quận 12", "", "quận", "Hồ Chí Minh", true},
		{"quận Ba Đình", "", "quận", "Hà Nội", true},
		{"huyện Củ Chi", "2018-01-01", "", "", false},
		{"huyện Củ Chi", "", "huyện", "Hồ Chí Minh", true},
		{"TP Thái Bình", "", "thành phố", "Hưng Yên", true},
		{"TP.Hải Dương", "", "thành phố", "Hải Phòng", true},
		{"thị trấn Hưng Hóa", "", "thị trấn", "", true},
		{"huyện Châu Thành", "", "huyện", "", true}, // in many provinces
		{"huyện Không Có", "", "", "", false},
		{"Mỹ", "", "", "", false},
		{"", "", "", "", false},
	} {
		u, ok := Lookup(c.place, c.asOf)
		if ok != c.ok || ok && (u.Class != c.class || u.Now != c.now) {
			t.Errorf("Lookup(%q, %q) = %+v, %v; want class %q, now %q, %v", c.place, c.asOf, u, ok, c.class, c.now, c.ok)
		}
	}
}

func TestMergers(t *testing.T) {
	ended := 0
	for _, m := range mergers {
		if _, gone := merged(fold(m.now)); gone {
			t.Errorf("%s took in others and has ended too", m.now)
		}
		for _, old := range m.old {
			ended++
			if fold(old) != old {
				t.Errorf("the name %q is not folded: %q", old, fold(old))
			}
		}
	}
	if ended != 29 { // 63 provinces became 34
		t.Errorf("%d provinces ended, want 29", ended)
	}
}

func TestDistricts(t *testing.T) {
	if n := strings.Count(districts, "\n"); n < 690 || n > 720 {
		t.Errorf("%d districts, want about 705", n)
	}
}
