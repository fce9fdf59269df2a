package charset

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// letters returns the 134 letters beyond ASCII, made from vowels and tones.
func letters() []rune {
	out := []rune("đĐ")
	for _, vowel := range "aăâeêioôơuưy" {
		for _, tone := range []string{"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"} {
			r := []rune(norm.NFC.String(string(vowel) + tone))[0]
			if r > 0x7F {
				out = append(out, r, unicode.ToUpper(r))
			}
		}
	}
	return out
}

func TestLettersAreComplete(t *testing.T) {
	if n := len(letters()); n != 134 {
		t.Fatalf("%d letters, want 134", n)
	}
}

// TestRoundTrip writes every letter alone, between consonants and after every
// other letter, and reads it back.
func TestRoundTrip(t *testing.T) {
	var b strings.Builder
	for _, r := range letters() {
		b.WriteString(string(r) + " t" + string(r) + "ng ")
		for _, q := range letters() {
			b.WriteRune(r)
			b.WriteRune(q)
		}
		b.WriteString("a" + string(r) + "o" + string(r) + "d" + string(r) + "D\n")
	}
	text := b.String()
	for _, e := range []Encoding{UTF8, UTF16LE, UTF16BE, TCVN5712, VNI, VISCII, Windows1258, VIQR} {
		for _, form := range []norm.Form{norm.NFC, norm.NFD} {
			data, err := Encode(form.String(text), e)
			if err != nil {
				t.Errorf("%s: %v", e, err)
				continue
			}
			got, err := Decode(data, e)
			if err != nil || got.Replaced != 0 {
				t.Errorf("%s: %v, %d replaced", e, err, got.Replaced)
			}
			if norm.NFC.String(got.Text) != text {
				t.Errorf("%s: text changed", e)
			}
		}
	}
}

func TestTCVN3LosesCapitals(t *testing.T) {
	for _, r := range letters() {
		data, err := Encode(string(r), TCVN3)
		got, _ := Decode(data, TCVN3)
		if strings.ContainsRune("ĂÂĐÊÔƠƯ", r) || unicode.IsLower(r) {
			if err != nil || got.Text != string(r) {
				t.Errorf("%c: %q, %v", r, got.Text, err)
			}
			continue
		}
		var loss *LossError
		if !errors.As(err, &loss) || loss.First != r || got.Text != string(unicode.ToLower(r)) {
			t.Errorf("%c: %q, %v", r, got.Text, err)
		}
	}
}

// TestBytes holds samples against the published tables.
func TestBytes(t *testing.T) {
	for _, test := range []struct {
		encoding Encoding
		text     string
		want     string
	}{
		{TCVN3, "Thủ tướng", "Th\xF1 t\xAD\xEDng"},
		{TCVN3, "Đặng “Ơ”", "\xA7\xC6ng \x93\xA5\x94"},
		{TCVN5712, "Ứng Ở Ý", "\x11ng \x99 \x16"},
		{VNI, "Đường về", "\xD1\xF6\xF4\xF8ng ve\xE0"},
		{VNI, "Ở QUẬN", "\xD4\xDB QUA\xC4N"},
		{VNI, "kỹ nghỉ nghĩ nghị Mỵ", "ky\xF5 ngh\xE6 ngh\xF3 ngh\xF2 M\xEE"},
		{VISCII, "Việt Nữ Ẵ", "Vi\xAEt N\xE6 \x05"},
		{Windows1258, "Việt ấy ì", "Vi\xEA\xF2t \xE2\xECy i\xCC"},
		{VIQR, "Đường về Việt Nam. Hà?", "DDu+o+`ng ve^` Vie^.t Nam. Ha`\\?"},
		{UTF16LE, "ệ😀", "\xC7\x1E\x3D\xD8\x00\xDE"},
		{UTF16BE, "ệ", "\x1E\xC7"},
	} {
		got, err := Encode(test.text, test.encoding)
		if err != nil || string(got) != test.want {
			t.Errorf("%s: %q is % X, want % X (%v)", test.encoding, test.text, got, test.want, err)
		}
	}
}

// TestWindowsTables compares two tables with those of golang.org/x/text.
func TestWindowsTables(t *testing.T) {
	for _, test := range []struct {
		ours   *singleByte
		theirs *charmap.Charmap
	}{{&windows1258, charmap.Windows1258}, {&windows1252, charmap.Windows1252}} {
		for b := range 256 {
			ours, theirs := test.ours.rune(byte(b)), test.theirs.DecodeByte(byte(b))
			if ours != theirs && !(ours == none && theirs < 0xA0) {
				t.Errorf("%v: %02X is %q, want %q", test.theirs, b, ours, theirs)
			}
		}
	}
}

func TestSubstitutes(t *testing.T) {
	got, err := Encode("“Cà” – 日…", VISCII)
	var loss *LossError
	if !errors.As(err, &loss) || loss.Count != 5 || loss.First != '“' || loss.Offset != 0 {
		t.Errorf("error: %v", err)
	}
	if string(got) != "\"C\xE0\" - ?..." {
		t.Errorf("got %q", got)
	}
}

func TestNames(t *testing.T) {
	for _, e := range Encodings() {
		for _, name := range append(names[e], e.String(), e.Flag(), strings.ToUpper(e.String())) {
			if got, err := ParseEncoding(name); err != nil || got != e {
				t.Errorf("%q is %v, %v", name, got, err)
			}
		}
	}
	var unknown *UnknownError
	if _, err := ParseEncoding("tcvn4"); !errors.As(err, &unknown) || !strings.Contains(err.Error(), "viscii") {
		t.Errorf("tcvn4: %v", err)
	}
	if _, err := Encode("a", Auto); !errors.As(err, &unknown) {
		t.Errorf("Auto: %v", err)
	}
}
