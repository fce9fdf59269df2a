package charset

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// long repeats our texts until they fill several blocks.
func long() string {
	return strings.Repeat(strings.Join(vietnamese, "\n")+"\n", 5*readerBlock/2/600)
}

// TestReader: the same text as Decode, however the bytes arrive.
func TestReader(t *testing.T) {
	text := long()
	for _, e := range []Encoding{UTF8, UTF16LE, UTF16BE, TCVN3, VNI, VISCII, Windows1258, VIQR} {
		data := encoded(t, text, e)
		hint := Auto
		if e == VIQR {
			hint = VIQR
		}
		want, err := Decode(data, hint)
		if err != nil {
			t.Fatalf("%s: %v", e, err)
		}
		for name, source := range map[string]io.Reader{
			"whole": bytes.NewReader(data),
			"half":  iotest.HalfReader(bytes.NewReader(data)),
			"eof":   iotest.DataErrReader(bytes.NewReader(data)),
		} {
			r, err := NewReader(source, hint)
			if err != nil {
				t.Fatalf("%s %s: %v", e, name, err)
			}
			got, err := io.ReadAll(r)
			if err != nil || string(got) != want.Text || r.Detection().Encoding != want.Encoding {
				t.Errorf("%s %s: %v, %s, %d bytes, want %d", e, name, err, r.Detection().Encoding, len(got), len(want.Text))
			}
		}
	}
}

func TestReaderBOM(t *testing.T) {
	for _, e := range []Encoding{UTF8, UTF16LE, UTF16BE} {
		data := append(BOM(e), encoded(t, "Một", e)...)
		r, err := NewReader(bytes.NewReader(data), Auto)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(r); err != nil || string(got) != "Một" || !r.Detection().BOM {
			t.Errorf("%s: %q, %v", e, got, err)
		}
	}
}

// TestReaderLateLegacy: blocks of English, then TCVN3.
func TestReaderLateLegacy(t *testing.T) {
	text := strings.Repeat("An English preface. ", readerBlock/8) + strings.Join(vietnamese, "\n")
	r, err := NewReader(bytes.NewReader(encoded(t, text, TCVN3)), Auto)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := io.ReadAll(r); err != nil || string(got) != text || r.Detection().Encoding != TCVN3 {
		t.Errorf("%v, %s", err, r.Detection().Encoding)
	}
}

func TestReaderDamage(t *testing.T) {
	text := long()
	data := []byte(text)
	for i := readerBlock - 2; i < len(data); i += readerBlock {
		data[i] = 0xFF
	}
	want, _ := Decode(data, Auto)
	r, err := NewReader(bytes.NewReader(data), Auto)
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(r)
	if err != nil || string(got) != want.Text || r.Replaced() != want.Replaced || want.Replaced == 0 {
		t.Errorf("%v, %d replaced, want %d", err, r.Replaced(), want.Replaced)
	}
}

func TestReaderErrors(t *testing.T) {
	late := append([]byte(long()), 0)
	r, err := NewReader(bytes.NewReader(late), Auto)
	if err != nil {
		t.Fatal(err)
	}
	var binary *BinaryError
	if _, err := io.Copy(io.Discard, r); !errors.As(err, &binary) || binary.Offset != len(late)-1 {
		t.Errorf("a late NUL: %v", err)
	}
	broken := io.MultiReader(strings.NewReader("một phần"), iotest.ErrReader(io.ErrUnexpectedEOF))
	if r, err = NewReader(broken, Auto); err != nil {
		t.Fatal(err)
	}
	if got, err := io.ReadAll(r); string(got) != "một phần" || err != io.ErrUnexpectedEOF {
		t.Errorf("%q, %v", got, err)
	}
	if _, err = NewReader(iotest.ErrReader(io.ErrClosedPipe), Auto); err != io.ErrClosedPipe {
		t.Errorf("%v", err)
	}
}

// FuzzReader: pieces of any size give what the whole gives.
func FuzzReader(f *testing.F) {
	for _, text := range vietnamese {
		for _, e := range []Encoding{UTF8, UTF16LE, VNI, VIQR} {
			data, _ := Encode(text, e)
			f.Add(data, byte(e))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, hint byte) {
		e := append(Encodings(), Auto)[int(hint)%(len(Encodings())+1)]
		want, wantErr := Decode(data, e)
		r, err := NewReader(iotest.OneByteReader(bytes.NewReader(data)), e)
		if (err == nil) != (wantErr == nil) {
			t.Fatalf("%s: %v, want %v", e, err, wantErr)
		}
		if err != nil {
			return
		}
		got, err := io.ReadAll(iotest.OneByteReader(r))
		if err != nil || string(got) != want.Text || r.Replaced() != want.Replaced {
			t.Errorf("%s: %q, %v, want %q", e, got, err, want.Text)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	text := long()
	for _, e := range []Encoding{UTF8, UTF16LE, TCVN3, VNI, VISCII, Windows1258} {
		data, _ := Encode(text, e)
		b.Run(e.String(), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Decode(data, Auto); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
