package charset

import "testing"

func TestFromFont(t *testing.T) {
	for _, test := range []struct {
		text     string
		encoding Encoding
		want     string
		ok       bool
	}{
		{"Thñ t\u00ADíng “Bé”", TCVN3, "Thủ tướng “Bộ”", true},
		{"Ñöôøng", VNI, "Đường", true},
		{"\uF0A7\uF0C6ng", TCVN3, "Đặng", true},
		{"plain", TCVN3, "plain", true},
		{"Đường", TCVN3, "Đường", false}, // Unicode in a legacy font
		{"日", VNI, "日", false},
		{"", VNI, "", true},
	} {
		got, ok := FromFont(test.text, test.encoding)
		if got != test.want || ok != test.ok {
			t.Errorf("%q: %q, %v", test.text, got, ok)
		}
	}
}
