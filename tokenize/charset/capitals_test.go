package charset

import (
	"testing"
	"unicode/utf8"
)

func TestRestoreCapitals(t *testing.T) {
	for _, test := range []struct {
		stored, want       string
		restored, doubtful int
	}{
		{"CộNG HòA Xã HộI CHủ NGHĩA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", 6, 0},
		{"ủY BAN\nủy ban họp. ánh nắng.", "ỦY BAN\nủy ban họp. ánh nắng.", 1, 2},
		{"Hà Nội, Bà Tú", "Hà Nội, Bà Tú", 0, 0}, // capitals of names only
		{"Hà THĐ, GDP và WTO", "Hà THĐ, GDP và WTO", 0, 0},
		{"Báo CáO của Sở", "Báo CÁO của Sở", 1, 0},
		{"Đôi ơn", "Đôi ơn", 0, 0},
		{"", "", 0, 0},
	} {
		got, c := RestoreCapitals(test.stored)
		if got != test.want || c.Restored != test.restored || c.Doubtful != test.doubtful {
			t.Errorf("%q: %q %+v, want %q", test.stored, got, c, test.want)
		}
	}
}

// FuzzRestoreCapitals: lengths hold, and TCVN3 cannot tell the difference.
func FuzzRestoreCapitals(f *testing.F) {
	f.Add("CộNG HòA\nủY BAN, ừ.")
	f.Fuzz(func(t *testing.T, text string) {
		data, err := Encode(text, TCVN3)
		if err != nil || !utf8.ValidString(text) {
			return
		}
		text = decodeAs(data, TCVN3)
		got, _ := RestoreCapitals(text)
		if len(got) != len(text) || utf8.RuneCountInString(got) != utf8.RuneCountInString(text) {
			t.Errorf("%q became %q", text, got)
		}
		if again, _ := Encode(got, TCVN3); string(again) != string(data) {
			t.Errorf("%q is not %q in TCVN3", got, text)
		}
	})
}
