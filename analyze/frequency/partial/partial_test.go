package partial_test

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vnan/analyze/frequency"
	"vnan/analyze/frequency/partial"
	"vnan/tokenize"
)

// written counts documents into one file of counts.
func written(t interface{ Fatal(...any) }, o frequency.Options, texts ...string) []byte {
	table, c := frequency.NewTable(o), frequency.NewCounter(o)
	for _, s := range texts {
		c.Add(tokenize.New(s))
		table.Add(c)
		c.Reset()
	}
	var b bytes.Buffer
	if err := partial.Write(&b, table.Head, partial.Entries(table.Entries())); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func merged(files ...[]byte) ([]byte, error) {
	var readers []*partial.Reader
	for i, f := range files {
		r, err := partial.NewReader(fmt.Sprint(i), bytes.NewReader(f))
		if err != nil {
			return nil, err
		}
		readers = append(readers, r)
	}
	h, entries, err := partial.Merge(readers)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = partial.Write(&b, h, entries)
	return b.Bytes(), err
}

var sentences = []string{
	"Hoà bình là quý.", "Hòa bình, HÒA BÌNH!", "Ông Trí nói.", "Học sinh giỏi học ở trường đại học.", "1.200 đồng", "a_b @nha #que",
	"khoẻ khỏe Khoẻ KHỎE", "", "Sáng nay | hôm qua", "và của các", "!x \t y\tz",
}

// TestSplitsGiveTheSame: however documents are split into files, and in whatever
// order the files are added up, the sum is that of one process, byte by byte.
func TestSplitsGiveTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := rapid.Custom(func(t *rapid.T) string {
			return strings.Join(rapid.SliceOfN(rapid.SampledFrom(sentences), 0, 6).Draw(t, "sentences"), "\n")
		})
		docs := rapid.SliceOfN(doc, 1, 8).Draw(t, "documents")
		n := rapid.IntRange(1, frequency.MaxN).Draw(t, "n")
		o := frequency.Options{
			N: n, From: rapid.IntRange(1, n).Draw(t, "from"), Case: rapid.Bool().Draw(t, "case"),
			Unit: rapid.SampledFrom([]frequency.Unit{frequency.Word, frequency.Syllable}).Draw(t, "unit"),
		}
		want := written(t, o, docs...)
		parts := make([][]string, rapid.IntRange(1, 4).Draw(t, "files"))
		for _, d := range docs {
			i := rapid.IntRange(0, len(parts)-1).Draw(t, "file")
			parts[i] = append(parts[i], d)
		}
		var files [][]byte
		for _, p := range parts {
			files = append(files, written(t, o, p...))
		}
		got, err := merged(files...)
		if err != nil || !bytes.Equal(got, want) {
			t.Fatalf("%v\n%s\nwant\n%s", err, got, want)
		}
		slices.Reverse(files)
		if got, err := merged(files...); err != nil || !bytes.Equal(got, want) {
			t.Fatalf("in reverse: %v\n%s\nwant\n%s", err, got, want)
		}
		// As Hadoop Streaming has it: all lines in one sorted stream.
		lines := bytes.SplitAfter(bytes.Join(files, nil), []byte("\n"))
		slices.SortFunc(lines, bytes.Compare)
		if got, err := merged(bytes.Join(lines, nil)); err != nil || !bytes.Equal(got, want) {
			t.Fatalf("sorted lines: %v\n%s\nwant\n%s", err, got, want)
		}
	})
}

// TestPasses adds up more files than may be open at once.
func TestPasses(t *testing.T) {
	dir := t.TempDir()
	var paths, texts []string
	for i := range 3*partial.MaxOpen + 1 {
		text := sentences[i%len(sentences)] + fmt.Sprintf("\nchữ%c%c", 'a'+i%26, 'a'+i/26)
		p := filepath.Join(dir, fmt.Sprint(i))
		if err := os.WriteFile(p, written(t, frequency.Options{}, text), 0o600); err != nil {
			t.Fatal(err)
		}
		paths, texts = append(paths, p), append(texts, text)
	}
	tmp := t.TempDir()
	var got bytes.Buffer
	err := partial.MergeFiles(paths, nil, tmp, func(h frequency.Head, e iter.Seq2[*frequency.Entry, error]) error {
		return partial.Write(&got, h, e)
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := written(t, frequency.Options{}, texts...); !bytes.Equal(got.Bytes(), want) {
		t.Errorf("sum of %d files:\n%s\nwant\n%s", len(paths), &got, want)
	}
	if left, _ := os.ReadDir(tmp); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestDamage(t *testing.T) {
	good := string(written(t, frequency.Options{}, "Hòa bình. Nhà cửa."))
	for _, c := range []struct {
		file string
		want error
	}{
		{good, nil}, {"", partial.ErrForm}, {"{}\n", partial.ErrForm}, {"nhà\t1\t\t1\n", partial.ErrForm},
		{strings.Replace(good, "n=1-1", "n=2-1", 1), partial.ErrForm}, {strings.Replace(good, "!vnan-freq/1", "!vnan-freq/2", 1), partial.ErrForm},
		{good + "a\t1\t\t1\n", partial.ErrOrder}, {good + "ước\t1\t\t1", partial.ErrLine}, {good + "ước\t1\n", partial.ErrLine},
		{good + "ước\t1\t\t-1\n", partial.ErrLine}, {good + "\n", partial.ErrLine}, {good + strings.Repeat("x", 1<<17), partial.ErrLine},
		{good + "\xff\xfe\t1\t\t1\n", nil}, {strings.Replace(good, "\n", "\n"+string(written(t, frequency.Options{N: 2})), 1), partial.ErrOther},
	} {
		if _, err := merged([]byte(c.file)); !errors.Is(err, c.want) {
			t.Errorf("%.80q: %v, want %v", c.file, err, c.want)
		}
	}
	if _, err := merged([]byte(good), written(t, frequency.Options{Unit: frequency.Syllable}, "a")); !errors.Is(err, partial.ErrOther) {
		t.Errorf("words and syllables are added: %v", err)
	}
}

func FuzzReader(f *testing.F) {
	f.Add(written(f, frequency.Options{N: 2, From: 1}, sentences...))
	f.Fuzz(func(t *testing.T, file []byte) {
		once, err := merged(file)
		if err != nil {
			return
		}
		if again, err := merged(once); err != nil || !bytes.Equal(again, once) {
			t.Errorf("read again: %v\n%s\nwas\n%s", err, again, once)
		}
	})
}

func BenchmarkMerge(b *testing.B) {
	var texts []string
	for i := range 2000 {
		texts = append(texts, fmt.Sprintf("chữ%c%c%c", 'a'+i%26, 'a'+i/26%26, 'a'+i/676))
	}
	file := written(b, frequency.Options{}, texts...)
	b.SetBytes(int64(2 * len(file)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := merged(file, file); err != nil {
			b.Fatal(err)
		}
	}
}

func ExampleMerge() {
	for _, text := range []string{"Hoà bình, hòa bình.", "Hòa bình."} {
		c, t := frequency.NewCounter(frequency.Options{}), frequency.NewTable(frequency.Options{})
		c.Add(tokenize.New(text))
		t.Add(c)
		var b bytes.Buffer
		_ = partial.Write(&b, t.Head, partial.Entries(t.Entries()))
		r, _ := partial.NewReader("a", &b)
		h, entries, _ := partial.Merge([]*partial.Reader{r})
		for e := range entries {
			fmt.Println(e.Key, e.Count(), "of", h.Total)
		}
	}
	// Output:
	// hòa bình 2 of 2
	// hòa bình 1 of 1
}
