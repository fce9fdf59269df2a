package source

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

func TestChunksCuts(t *testing.T) {
	word := strings.Repeat("đường ", 5)
	for _, test := range []struct {
		name, text string
		first      string // the first of pieces of 64 bytes
	}{
		{"line end", "Một dòng.\nHai dòng. Ba " + word, "Một dòng.\n"},
		{"CRLF", strings.Repeat("a", 63) + "\r\nbb", strings.Repeat("a", 62) + "a"},
		{"sentence", "Câu một. “Câu hai!” câu ba " + word, "Câu một. “Câu hai!” "},
		{"white space", "đường" + strings.Repeat(" đường", 9), strings.Repeat("đường ", 6)},
		{"letter", strings.Repeat("ệ", 40), strings.Repeat("ệ", 20)},
		{"marks", strings.Repeat("x", 60) + "e\u0323\u0302e\u0323\u0302", strings.Repeat("x", 60)},
	} {
		for chunk, err := range Chunks(strings.NewReader(test.text), 1) {
			if err != nil || chunk.Text != test.first {
				t.Errorf("%s: %q, want %q (%v)", test.name, chunk.Text, test.first, err)
			}
			break
		}
	}
}

// checkChunks holds the law: the pieces are the text, each knows its place, and
// none is too long or cuts a code point.
func checkChunks(t *testing.T, text string, size int) {
	t.Helper()
	valid, at := utf8.ValidString(text), 0
	want := Chunk{Line: 1, Column: 1}
	for chunk, err := range Chunks(iotest.HalfReader(strings.NewReader(text)), size) {
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(text[at:], chunk.Text) {
			t.Fatalf("%q is not at byte %d", chunk.Text, at)
		}
		if want.Text = chunk.Text; chunk != want {
			t.Fatalf("%+v, want %+v", chunk, want)
		}
		if len(chunk.Text) == 0 || len(chunk.Text) > max(size, minChunk) {
			t.Fatalf("a piece of %d bytes", len(chunk.Text))
		}
		if valid && !utf8.ValidString(chunk.Text) {
			t.Fatalf("%q is no UTF-8", chunk.Text)
		}
		at += len(chunk.Text)
		want.count(chunk.Text)
	}
	if at != len(text) {
		t.Fatal("the pieces are not the text")
	}
}

// count steps over text, a code point at a time.
func (c *Chunk) count(text string) {
	for _, r := range text {
		c.Rune++
		c.Column++
		if r == '\n' {
			c.Line, c.Column = c.Line+1, 1
		}
	}
	c.Byte += int64(len(text))
}

func TestChunksAddUp(t *testing.T) {
	line := "Người ta kể rằng, ở làng bên, có một ông lão câu cá. "
	for _, text := range []string{
		"", "a", "\n\n\n", strings.Repeat(line, 100), strings.Repeat(line+"\r\n", 50),
		strings.Repeat("ơ", 5000), "e" + strings.Repeat("\u0323", 200_000), strings.Repeat("\u0302", 300),
		strings.Repeat("😀", 300), strings.Repeat("\r\n", 200), strings.Repeat("\r", 200),
	} {
		for _, size := range []int{0, 64, 65, 127, 4096} {
			checkChunks(t, text, size)
		}
	}
}

func TestChunksError(t *testing.T) {
	broken := io.MultiReader(strings.NewReader("một phần"), iotest.ErrReader(io.ErrClosedPipe))
	var got bytes.Buffer
	var last error
	for chunk, err := range Chunks(broken, 100) {
		got.WriteString(chunk.Text)
		last = err
	}
	if got.String() != "một phần" || !errors.Is(last, io.ErrClosedPipe) {
		t.Errorf("%q, %v", got.String(), last)
	}
}

func FuzzChunks(f *testing.F) {
	f.Add("Câu một. Câu hai!\r\nĐường.", 64)
	f.Add(strings.Repeat("e\u0323", 99), 70)
	f.Fuzz(func(t *testing.T, text string, size int) { checkChunks(t, text, size%(1<<16)) })
}

func BenchmarkChunks(b *testing.B) {
	text := strings.Repeat("Người ta kể rằng, ở làng bên, có một ông lão câu cá. ", 100_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range Chunks(strings.NewReader(text), 1<<20) {
		}
	}
}
