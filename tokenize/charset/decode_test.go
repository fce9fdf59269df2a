package charset

import (
	"strings"
	"testing"
	"unicode/utf8"
	"unsafe"
)

func TestDamagedUTF8(t *testing.T) {
	const text = "Đoàn tàu rời ga lúc nửa đêm, không một tiếng còi."
	data := []byte(text)
	data[len(data)-2] = 0xFF
	data = append(data, 0xE1, 0xBB) // a letter cut in two
	got, err := Decode(data, Auto)
	if err != nil || got.Encoding != UTF8 {
		t.Fatalf("%+v, %v", got, err)
	}
	if got.Replaced != 3 || got.FirstReplaced != len(text)-2 || strings.Count(got.Text, "\uFFFD") != 3 {
		t.Errorf("%+v", got)
	}
	if !utf8.ValidString(got.Text) || got.Confidence >= 1 {
		t.Errorf("%+v", got)
	}
}

// TestStrayByte: one byte of Windows-1252 in a long ASCII text.
func TestStrayByte(t *testing.T) {
	text := strings.Repeat("The quick brown fox jumps over the lazy dog. ", 20)
	got, err := Decode([]byte(text+"It\x92s late."), Auto)
	if err != nil || got.Encoding != UTF8 || got.Replaced != 1 || got.FirstReplaced != len(text)+2 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestBOM(t *testing.T) {
	const text = "Chào em\r\nệ\u0301"
	for _, e := range []Encoding{UTF8, UTF16LE, UTF16BE} {
		plain, _ := Encode(text, e)
		data := append(BOM(e), plain...)
		for _, hint := range []Encoding{Auto, e} {
			got, err := Decode(data, hint)
			if err != nil || got.Text != text || !got.BOM || got.Encoding != e || got.Confidence != 1 {
				t.Errorf("%s: %+v, %v", e, got, err)
			}
		}
	}
}

// TestUntouched: decoding composes nothing and keeps line ends.
func TestUntouched(t *testing.T) {
	const text = "e\u0323\u0302\r\n\u200bhòa hoà\u00AD\t"
	got, err := Decode([]byte(text), Auto)
	if err != nil || got.Text != text {
		t.Errorf("%q, %v", got.Text, err)
	}
	got, err = Decode([]byte("ti\xEA\xECng"), Windows1258)
	if err != nil || got.Text != "tiê\u0301ng" {
		t.Errorf("%q, %v", got.Text, err)
	}
}

func TestUTF8IsNotCopied(t *testing.T) {
	data := []byte(strings.Repeat("chữ quốc ngữ ", 1000))
	got, err := Decode(data, Auto)
	if err != nil || unsafe.StringData(got.Text) != &data[0] {
		t.Errorf("text does not share the bytes (%v)", err)
	}
	if n := testing.AllocsPerRun(10, func() { _, _ = Decode(data, Auto) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestUTF16Damage(t *testing.T) {
	for _, test := range []struct {
		data, want string
	}{
		{"a\x00\x00\xD8b\x00", "a\uFFFDb"},      // high surrogate alone
		{"a\x00\x00\xDCb\x00", "a\uFFFDb"},      // low surrogate alone
		{"a\x00b", "a\uFFFD"},                   // half a code unit
		{"\x3D\xD8\x00\xDE!\x00", "😀!"},         // a whole pair
		{"\x3D\xD8\x3D\xD8\x00\xDE", "\uFFFD😀"}, // one and a half
	} {
		got, err := Decode([]byte(test.data), UTF16LE)
		if err != nil || got.Text != test.want || got.Replaced != strings.Count(test.want, "\uFFFD") {
			t.Errorf("% X: %+v, %v", test.data, got, err)
		}
	}
}

func TestVIQR(t *testing.T) {
	for viqr, want := range map[string]string{
		"Vie^.t Nam":            "Việt Nam",
		"DDa^`u na(m":           "Đầu năm",
		`Ddi dda^u\? O+? nha\.`: "Đi đâu? Ở nha.",
		`C:\temp\\x`:            `C:\temp\x`,
		"nu+o+'c":               "nước",
	} {
		got, err := Decode([]byte(viqr), VIQR)
		if err != nil || got.Text != want {
			t.Errorf("%q is %q, want %q (%v)", viqr, got.Text, want, err)
		}
	}
}

func TestUndefinedBytes(t *testing.T) {
	got, err := Decode([]byte("a\x81b\x8Dc"), TCVN3)
	if err != nil || got.Text != "a\uFFFDb\uFFFDc" || got.Replaced != 2 || got.FirstReplaced != 1 {
		t.Errorf("%+v, %v", got, err)
	}
}
