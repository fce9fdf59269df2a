package source

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"vnan/tokenize/charset"
)

// read reads content as a file of that name.
func read(t *testing.T, name, content string, o ReadOptions) (Document, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return Read(context.Background(), Input{Path: path, Given: true}, o)
}

// problem asks for an *Error with all its parts.
func problem(t *testing.T, err error) Problem {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) {
		t.Errorf("%v is no *Error", err)
		return ""
	}
	if e.Path == "" || e.Detail == "" || !strings.HasPrefix(e.Error(), e.Path+": ") {
		t.Errorf("incomplete: %+v", e)
	}
	return e.Problem
}

const note = "Chiều mai họp tổ dân phố.\r\nMời bà con đến đông đủ.\n"

func TestReadText(t *testing.T) {
	d, err := read(t, "a.txt", note, ReadOptions{})
	if err != nil || d.Text != note || d.Original != note || d.Kind != Text || d.Encoding != "UTF-8" || d.Confidence != 1 {
		t.Errorf("%+v, %v", d, err)
	}
	legacy, err := charset.Encode(note, charset.TCVN3)
	if err != nil {
		t.Fatal(err)
	}
	d, err = read(t, "a", string(legacy), ReadOptions{})
	if err != nil || d.Text != note || d.Encoding != "TCVN3" || d.Confidence >= 1 {
		t.Errorf("%+v, %v", d, err)
	}
	if d, err = read(t, "a", "Vie^.t", ReadOptions{Encoding: charset.VIQR}); err != nil || d.Text != "Việt" {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestReadCapitals(t *testing.T) {
	legacy, _ := charset.Encode("CỘNG HÒA\nÁnh trăng chiếu sáng con đường nhỏ trước nhà.\n", charset.TCVN3)
	d, err := read(t, "a.txt", string(legacy), ReadOptions{})
	if err != nil || d.Text != "CỘNG HÒA\nánh trăng chiếu sáng con đường nhỏ trước nhà.\n" {
		t.Fatalf("%q, %v", d.Text, err)
	}
	if len(d.Warnings) != 2 || d.Warnings[0].Count != 2 || d.Warnings[1].Count != 1 || d.Warnings[1].Code != Capitals {
		t.Errorf("%+v", d.Warnings)
	}
}

func TestReadStdin(t *testing.T) {
	for in := range Walk([]string{"-"}, WalkOptions{Stdin: strings.NewReader(note)}) {
		d, err := Read(context.Background(), in, ReadOptions{})
		if err != nil || d.Text != note || d.Path != "-" {
			t.Errorf("%+v, %v", d, err)
		}
	}
	_, err := Read(context.Background(), Reader("-", iotest.ErrReader(os.ErrClosed)), ReadOptions{})
	if problem(t, err) != Unreadable {
		t.Error(err)
	}
}

func TestReadDamaged(t *testing.T) {
	d, err := read(t, "a.txt", note+"\xFF\xFE", ReadOptions{})
	if err != nil || d.Text != note+"\uFFFD\uFFFD" || len(d.Warnings) != 1 {
		t.Fatalf("%+v, %v", d, err)
	}
	if w := d.Warnings[0]; w.Code != InvalidBytes || w.Count != 2 {
		t.Errorf("%+v", w)
	}
}

func TestReadErrors(t *testing.T) {
	for _, test := range []struct {
		name, content string
		options       ReadOptions
		want          Problem
	}{
		{"a.txt", "xin\x00chào", ReadOptions{}, Binary},
		{"a.txt", "Voil\xE0 l'\xE9t\xE9 \xE0 la montagne", ReadOptions{}, Undecodable},
		{"a.txt", strings.Repeat("x", 11), ReadOptions{MaxBytes: 10}, TooLarge},
		{"a.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00", ReadOptions{}, Unsupported},
		{"a.txt", `{\rtf1\ansi Vi\u7879?t}`, ReadOptions{}, Unsupported},
	} {
		_, err := read(t, test.name, test.content, test.options)
		if got := problem(t, err); got != test.want {
			t.Errorf("%q: %v, want %s", test.content, err, test.want)
		}
	}
	_, err := Read(context.Background(), Input{Path: filepath.Join(t.TempDir(), "no")}, ReadOptions{})
	if problem(t, err) != NotFound {
		t.Error(err)
	}
	if _, err = Read(context.Background(), Input{Path: t.TempDir()}, ReadOptions{}); problem(t, err) != Unreadable {
		t.Error(err)
	}
	if _, err = Read(context.Background(), Reader("-", strings.NewReader("xxx")), ReadOptions{MaxBytes: 2}); problem(t, err) != TooLarge {
		t.Error(err)
	}
}

func TestUnreadableFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("x"), 0); err != nil {
		t.Fatal(err)
	}
	_, err := Read(context.Background(), Input{Path: path}, ReadOptions{})
	if err == nil {
		t.Skip("this user may read everything (root)")
	}
	if problem(t, err) != Unreadable || !strings.Contains(err.Error(), "permission") {
		t.Error(err)
	}
}

func TestSkippable(t *testing.T) {
	_, err := read(t, "a.jpg", "\xFF\xD8\x00", ReadOptions{})
	if !Skippable(Input{Path: "a.jpg"}, err) || Skippable(Input{Path: "a.jpg", Given: true}, err) {
		t.Error(err)
	}
	if Skippable(Input{}, &Error{Problem: NotFound}) || Skippable(Input{}, nil) {
		t.Error("only binary files are skipped")
	}
}

func TestStream(t *testing.T) {
	text := strings.Repeat(note, 100)
	legacy, _ := charset.Encode(text, charset.VNI)
	s, err := Open(Reader("-", strings.NewReader(string(legacy))), charset.Auto)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var got strings.Builder
	for chunk, err := range s.Chunks(1000) {
		if err != nil {
			t.Fatal(err)
		}
		if int64(got.Len()) != chunk.Byte {
			t.Errorf("a chunk at %d says it is at %d", got.Len(), chunk.Byte)
		}
		got.WriteString(chunk.Text)
	}
	if got.String() != text || s.Detection().Encoding != charset.VNI || s.Replaced() != 0 {
		t.Errorf("%s, %d bytes", s.Detection().Encoding, got.Len())
	}
}

func TestStreamErrors(t *testing.T) {
	if _, err := Open(Input{Path: filepath.Join(t.TempDir(), "no")}, charset.Auto); problem(t, err) != NotFound {
		t.Error(err)
	}
	if _, err := Open(Reader("-", strings.NewReader("\x00\x01")), charset.Auto); problem(t, err) != Binary {
		t.Error(err)
	}
	s, err := Open(Reader("-", strings.NewReader(strings.Repeat(note, 10_000)+"\x00")), charset.Auto)
	if err != nil {
		t.Fatal(err)
	}
	var last error
	for _, last = range s.Chunks(1 << 16) {
	}
	if problem(t, last) != Binary {
		t.Error(last)
	}
}

func TestSubtitles(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{
			"a.srt", "1\r\n00:00:01,000 --> 00:00:02,500\r\n{\\an8}<i>Đi đâu</i> đấy?\r\n\r\n2\n00:00:03,000 --> 00:00:04,000\n- 5 < 6\n12\n",
			"\r\n\r\nĐi đâu đấy?\r\n\r\n\n\n- 5 < 6\n12\n",
		},
		{
			"a.vtt", "WEBVTT - phụ đề\n\nNOTE ghi chú\nhai dòng\n\nmở đầu\n00:01.000 --> 00:02.000 align:left\n<v Hà>Chào em.</v>\n\nSTYLE\n::cue {}\n",
			"\n\n\n\n\n\n\nChào em.\n\n\n\n",
		},
	} {
		d, err := read(t, test.name, test.text, ReadOptions{})
		if err != nil {
			t.Fatal(err)
		}
		checkMask(t, &d)
		got := strings.NewReplacer(" ", "", "\u00A0", "", "\u2003", "").Replace(d.Text)
		if want := strings.ReplaceAll(test.want, " ", ""); got != want {
			t.Errorf("%s: %q, want %q", test.name, got, want)
		}
	}
}

// checkMask holds the law of blanking: what is not the same as in the original
// is white space of the same length, and Masked knows it.
func checkMask(t *testing.T, d *Document) {
	t.Helper()
	if len(d.Text) != len(d.Original) {
		t.Fatalf("%d bytes, want %d", len(d.Text), len(d.Original))
	}
	at := 0
	original := []rune(d.Original)
	for i, r := range []rune(d.Text) {
		size := len(string(r))
		if r != original[i] {
			if r != ' ' && r != '\u00A0' && r != '\u2003' || size != len(string(original[i])) || original[i] == '\n' {
				t.Fatalf("%q became %q at byte %d", original[i], r, at)
			}
			if !d.Masked(at, at+size) {
				t.Fatalf("byte %d is blank and not Masked", at)
			}
		}
		at += size
	}
}

func FuzzSubtitles(f *testing.F) {
	f.Add("1\n00:00:01,000 --> 00:00:02,500\n<i>Đi 😀</i>", true)
	f.Fuzz(func(t *testing.T, text string, vtt bool) {
		if !utf8.ValidString(text) {
			return // decoded text is valid
		}
		d := Document{Text: text, Original: text, Kind: SubRip}
		if vtt {
			d.Kind = WebVTT
		}
		maskSubtitles(&d)
		checkMask(t, &d)
	})
}
