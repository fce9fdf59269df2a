package syllable

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// lines gives the fields of each line of a file in testdata.
func lines(t *testing.T, name string) [][]string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for line := range strings.Lines(string(data)) {
		if f := strings.Fields(line); len(f) > 0 && f[0] != "#" {
			out = append(out, f)
		}
	}
	return out
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func TestLegalTable(t *testing.T) {
	table := lines(t, "legal.txt")
	if len(table) < 200 {
		t.Errorf("testdata/legal.txt has only %d syllables", len(table))
	}
	for _, f := range table {
		s, ok := Parse(f[0])
		if !ok {
			t.Errorf("%s is legal, but Parse does not accept it", f[0])
			continue
		}
		glide := "-"
		if s.Glide {
			glide = "w"
		}
		got := fmt.Sprint(orDash(s.Onset.String()), glide, s.Nucleus, orDash(s.Coda.String()), s.Tone)
		if want := strings.Join(f[1:], ""); strings.ReplaceAll(got, " ", "") != want {
			t.Errorf("%s: parts %v, want %v", f[0], got, f[1:])
		}
	}
}

func TestIllegalTable(t *testing.T) {
	for _, f := range lines(t, "illegal.txt") {
		if s, ok := Parse(f[0]); ok {
			t.Errorf("Parse(%q) = %+v, but: %s", f[0], s, strings.Join(f[1:], " "))
		}
		if LegalBytes([]byte(f[0])) {
			t.Errorf("LegalBytes(%q): want false", f[0])
		}
	}
}

type pair struct{ in, want string }

func check(t *testing.T, name string, f func(string) (string, bool), fixed []pair, untouched ...string) {
	t.Helper()
	for _, p := range fixed {
		if got, ok := f(p.in); !ok || got != p.want {
			t.Errorf("%s(%q) = %q, %v; want %q", name, p.in, got, ok, p.want)
		}
	}
	for _, in := range untouched {
		if got, ok := f(in); ok {
			t.Errorf("%s(%q) = %q; want false", name, in, got)
		}
	}
}

func TestFixTonePlacement(t *testing.T) {
	check(t, "FixTonePlacement", FixTonePlacement, []pair{
		{"lòai", "loài"}, {"nứơc", "nước"}, {"baỏ", "bảo"}, {"lựơng", "lượng"}, {"tòan", "toàn"}, {"qủa", "quả"},
		{"gìa", "già"}, {"Gíup", "Giúp"}, {"HÒANG", "HOÀNG"}, {"qúy", "quý"}, {"thủơ", "thuở"}, {"muà", "mùa"},
		{"tụyêt", "tuyệt"}, {"khùyu", "khuỳu"}, {"xòong", "xoòng"}, {"ngừơi", "người"},
	}, "hòa", "hoà", "già", "quả", "nước", "viêc", "bìch", "", "tíếng", "nươc", "xyz", "đuợc", "cảc")
}

func TestFixHorn(t *testing.T) {
	check(t, "FixHorn", FixHorn, []pair{
		{"nguời", "người"}, {"đựoc", "được"}, {"chưong", "chương"}, {"Truờng", "Trường"}, {"ĐUỢC", "ĐƯỢC"},
	}, "thuở", "huơ", "người", "quới", "nước", "tuong", "đuơck")
}

func TestWithTone(t *testing.T) {
	for _, c := range []struct {
		in   string
		tone Tone
		want string
	}{
		{"hoa", Huyen, "hòa"}, {"hoà", Sac, "hóa"}, {"viêt", Nang, "việt"}, {"Quy", Sac, "Quý"}, {"gia", Huyen, "già"},
		{"mat", Sac, "mát"}, {"lòai", Ngang, "loai"}, {"mat", Ngang, ""}, {"mát", Hoi, ""}, {"xyz", Sac, ""}, {"ma", 9, ""},
	} {
		if got, ok := WithTone(c.in, c.tone); got != c.want || ok != (c.want != "") {
			t.Errorf("WithTone(%q, %v) = %q, %v; want %q", c.in, c.tone, got, ok, c.want)
		}
	}
}

func TestStripTone(t *testing.T) {
	for _, p := range []pair{
		{"Đường về nhà, HUẾ 2015", "Đương vê nha, HUÊ 2015"}, {"abc", "abc"}, {"", ""}, {"\xff ạ \xe1\xba", "\xff a \xe1\xba"},
		{"ñ é", "ñ e"},
	} {
		if got := StripTone(p.in); got != p.want {
			t.Errorf("StripTone(%q) = %q, want %q", p.in, got, p.want)
		}
	}
}

func TestFold(t *testing.T) {
	for _, p := range []pair{
		{"HOÀ", "hòa"}, {"Thuỷ", "thủy"}, {"Kỳ", "kỳ"}, {"quý", "quý"}, {"Park", "park"}, {"ÉCOLE", "école"},
		{"lòai", "lòai"}, {"\xff", "\xff"}, {"", ""}, {"hoàn", "hoàn"},
	} {
		if got := Fold(p.in); got != p.want {
			t.Errorf("Fold(%q) = %q, want %q", p.in, got, p.want)
		}
	}
}

func TestVariants(t *testing.T) {
	for _, p := range []pair{
		{"hòa", "hoà"}, {"hoà", "hòa"}, {"THÚY", "THUÝ"}, {"kỳ", "kì"}, {"Lí", "Lý"}, {"mỹ", "mĩ"}, {"sỹ", "sĩ"},
		{"tỉ", "tỷ"}, {"hy", "hi"}, {"quí", "quý"}, {"quít", "quýt"}, {"quý", ""}, {"quýt", ""}, {"y", ""}, {"ý", ""},
		{"í", ""}, {"vy", ""}, {"vi", ""}, {"thi", ""}, {"hoa", ""}, {"hoàn", ""}, {"kính", ""}, {"chị", ""}, {"xyz", ""},
		{"thuê", ""}, {"thuở", ""}, {"lòai", ""},
	} {
		if got := strings.Join(Variants(p.in), " "); got != p.want {
			t.Errorf("Variants(%q) = %q, want %q", p.in, got, p.want)
		}
	}
}

func TestSameSpelling(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"hòa", "HOÀ", true}, {"kỳ", "kì", true}, {"quí", "Quý", true}, {"ý", "í", false}, {"vy", "vi", false},
		{"Park", "park", true}, {"hòa", "hóa", false}, {"da", "gia", false}, {"hòa", "park", false},
	} {
		if got := SameSpelling(c.a, c.b); got != c.want {
			t.Errorf("SameSpelling(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

func TestTelex(t *testing.T) {
	check(t, "FromTelex", FromTelex, []pair{
		{"nawng", "năng"}, {"dduwowcj", "được"}, {"nưowcs", "nước"}, {"duocwdj", "được"}, {"ddieenj", "điện"},
		{"Truowngf", "Trường"}, {"truwowngf", "trường"}, {"tuongwr", "tưởng"}, {"muaw", "mưa"}, {"luuw", "lưu"},
		{"thuowr", "thuở"}, {"nhwng", "nhưng"}, {"hoacwj", "hoặc"}, {"hoaf", "hòa"}, {"tieengs", "tiếng"},
		{"tôis", "tối"}, {"quys", "quý"}, {"giaf", "già"}, {"HOOIJ", "HỘI"}, {"caua", "câu"},
		{"viecej", "việc"}, {"nguwoif", "người"}, {"sawcs", "sắc"}, {"xoongr", "xổng"}, {"huouw", "hươu"},
		{"ngoaos", "ngoáo"}, {"wf", "ừ"},
	}, "nam", "việt", "sss", "hass", "đ", "", "fa", "năngz", "a1", "ccs", "thwk")
}

func TestVNI(t *testing.T) {
	check(t, "FromVNI", FromVNI, []pair{
		{"truong72", "trường"}, {"d9i", "đi"}, {"na8ng", "năng"}, {"vie6t5", "việt"}, {"Tie61ng", "Tiếng"},
		{"d9u7o75c", "được"}, {"nu7o71c", "nước"}, {"mua7", "mưa"}, {"ho2a", "hòa"}, {"thuo73", "thuở"}, {"NU71", "NỨ"},
	}, "a", "2015", "a0", "m1", "9", "covid19", "a11")
}
