package fix

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vnan/analyze/typo/fix/atomicfile"
	"vnan/tokenize/charset"
)

const sample = "Cán bộ có nănh lực, tiếng Việt\r\nđẹp. Nănh lực ấy\n"

// edited replaces the form nănh, and gives the edits.
func edited(s string) []Edit {
	var edits []Edit
	for _, form := range []string{"nănh", "Nănh"} {
		if i := strings.Index(s, form); i >= 0 {
			edits = append(edits, Edit{i, i + len(form), form[:len(form)-1] + "g"})
		}
	}
	return Disjoint(edits)
}

// TestSpliceEncodings fixes the same text in every encoding: what is read back
// is the fixed text, and all bytes but those of the corrections are the same.
func TestSpliceEncodings(t *testing.T) {
	for _, e := range charset.Encodings() {
		if e == charset.Windows1252 {
			continue // has no Vietnamese
		}
		for _, bom := range [][]byte{nil, charset.BOM(e)} {
			body, err := charset.Encode(strings.ToLower(sample), e)
			if err != nil {
				t.Fatal(e, err)
			}
			raw := append(bytes.Clone(bom), body...)
			r, err := charset.Decode(raw, e)
			if err != nil {
				t.Fatal(e, err)
			}
			// Windows-1258 has marks of its own, so the edit goes by the letters
			// around them.
			i := strings.Index(r.Text, "nh l")
			got, err := File{Path: "x", Text: r.Text, Encoding: e}.Splice(raw, []Edit{{i + 1, i + 2, "g"}})
			if err != nil {
				t.Errorf("%v: %v", e, err)
				continue
			}
			h, _ := charset.Encode("h", e)
			g, _ := charset.Encode("g", e)
			n, _ := charset.Encode("nh l", e)
			m := bytes.Replace(n, h, g, 1)
			if want := bytes.Replace(raw, n, m, 1); !bytes.Equal(got, want) {
				t.Errorf("%v: got %q, want %q", e, got, want)
			}
		}
	}
}

func TestSpliceKeepsInvalidBytes(t *testing.T) {
	raw := []byte("a\xff\xef\xbf\xbd\xfenănh\xc3 x")
	r, err := charset.Decode(raw, charset.UTF8)
	if err != nil {
		t.Fatal(err)
	}
	got, err := File{Path: "x", Text: r.Text, Encoding: charset.UTF8}.Splice(raw, edited(r.Text))
	if want := "a\xff\xef\xbf\xbd\xfenăng\xc3 x"; err != nil || string(got) != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}

func TestSpliceRefusesLostLetters(t *testing.T) {
	raw, err := charset.Encode("một\nđà nẵng", charset.TCVN3)
	if err != nil {
		t.Fatal(err)
	}
	f := File{Path: "cu.txt", Text: "một\nđà nẵng", Encoding: charset.TCVN3}
	i := strings.Index(f.Text, "đà")
	_, err = f.Splice(raw, []Edit{{i, i + len("đà"), "Đà Ả"}})
	var lost *EncodingError
	if !errors.As(err, &lost) || lost.Line != 2 || !strings.Contains(err.Error(), "normalize") {
		t.Errorf("got %v; want an EncodingError at line 2 that names normalize", err)
	}
}

// TestSpliceLaw splices any edits into any bytes, in any encoding: outside the
// edits the bytes are those of the file, or there is an error.
func TestSpliceLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.SampledFrom(charset.Encodings()).Draw(t, "encoding")
		raw := rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "raw")
		r, err := charset.Decode(raw, e)
		if err != nil {
			return
		}
		var cuts []int
		for i := range r.Text {
			cuts = append(cuts, i)
		}
		cuts = append(cuts, len(r.Text))
		a, b := rapid.SampledFrom(cuts).Draw(t, "start"), rapid.SampledFrom(cuts).Draw(t, "end")
		edits := Disjoint([]Edit{{a, b, rapid.SampledFrom([]string{"", "n", "ng"}).Draw(t, "new")}})
		got, err := File{Path: "x", Text: r.Text, Encoding: r.Encoding}.Splice(raw, edits)
		if err != nil || len(edits) == 0 {
			return
		}
		m := newByteMap(raw, r)
		from, to := m.at(a), m.at(b)
		if !bytes.HasPrefix(got, raw[:from]) || !bytes.HasSuffix(got, raw[to:]) {
			t.Fatalf("%v: %q became %q by %v", e, raw, got, edits)
		}
	})
}

func TestRewrite(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bai.txt")
	if err := os.WriteFile(path, []byte("\xEF\xBB\xBF"+sample), 0o640); err != nil {
		t.Fatal(err)
	}
	f := File{Path: path, Text: sample, Encoding: charset.UTF8}
	if err := f.Rewrite(edited(sample), RewriteOptions{Backup: ".bak"}); err != nil {
		t.Fatal(err)
	}
	want := "\xEF\xBB\xBF" + strings.NewReplacer("nănh", "năng", "Nănh", "Năng").Replace(sample)
	if got, _ := os.ReadFile(path); string(got) != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, _ := os.ReadFile(path + ".bak"); string(got) != "\xEF\xBB\xBF"+sample {
		t.Errorf("the backup is %q", got)
	}
}

func TestRewriteRefusesChangedFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bai.txt")
	if err := os.WriteFile(path, []byte("khác rồi nănh"), 0o644); err != nil {
		t.Fatal(err)
	}
	err := File{Path: path, Text: sample, Encoding: charset.UTF8}.Rewrite(edited(sample), RewriteOptions{})
	var e *atomicfile.Error
	if !errors.As(err, &e) || !errors.Is(err, errChanged) {
		t.Errorf("got %v", err)
	}
	if got, _ := os.ReadFile(path); string(got) != "khác rồi nănh" {
		t.Errorf("the file became %q", got)
	}
}

func TestRewriteWithoutEdits(t *testing.T) {
	if err := (File{Path: "/no/such/file"}).Rewrite(nil, RewriteOptions{}); err != nil {
		t.Error(err)
	}
}
