package charset

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// FuzzDecode: any bytes, any hint: valid UTF-8 or an error, and the count of
// replacements is true.
func FuzzDecode(f *testing.F) {
	for i, text := range append(vietnamese, foreign...) {
		for _, e := range []Encoding{UTF8, UTF16LE, TCVN3, VNI, Windows1258} {
			data, _ := Encode(text, e)
			f.Add(data, byte(i))
		}
	}
	f.Add([]byte("\xFF\xFE"), byte(0))
	f.Fuzz(func(t *testing.T, data []byte, hint byte) {
		given := strings.Count(string(data), "\uFFFD")
		for _, e := range []Encoding{Auto, Encodings()[int(hint)%len(Encodings())]} {
			got, err := Decode(data, e)
			if err != nil {
				if got.Text != "" {
					t.Errorf("text beside the error %v", err)
				}
				continue
			}
			if !utf8.ValidString(got.Text) {
				t.Errorf("%s: %q is no UTF-8", e, got.Text)
			}
			if got.Confidence < 0 || got.Confidence > 1 || got.Encoding == Auto {
				t.Errorf("%+v", got)
			}
			marks := strings.Count(got.Text, "\uFFFD")
			if marks < got.Replaced || got.Encoding == UTF8 && marks != got.Replaced+given {
				t.Errorf("%d replaced, %d in the text", got.Replaced, marks)
			}
			if got.Replaced > 0 && !strings.HasPrefix(got.Text[got.FirstReplaced:], "\uFFFD") {
				t.Errorf("no U+FFFD at %d", got.FirstReplaced)
			}
		}
	})
}

// FuzzEncode: what is encoded without loss is read back, up to NFC.
func FuzzEncode(f *testing.F) {
	for _, text := range append(vietnamese, foreign...) {
		f.Add(text)
	}
	f.Add("đdĐD dddd \\. a\\' aa\u0302ơ+ ê^")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
			return
		}
		for _, e := range Encodings() {
			data, err := Encode(text, e)
			var loss *LossError
			if errors.As(err, &loss) {
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			got := Result{Text: ""}
			if got.Text = decodeAs(data, e); norm.NFC.String(got.Text) != norm.NFC.String(text) {
				t.Errorf("%s: %q came back as %q", e, text, got.Text)
			}
		}
	})
}

// decodeAs reads data as e without looking for a byte order mark, since Encode
// writes none.
func decodeAs(data []byte, e Encoding) string {
	var b strings.Builder
	decodeInto(&b, data, e)
	return b.String()
}
