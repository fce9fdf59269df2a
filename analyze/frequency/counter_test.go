package frequency

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

func count(o Options, texts ...string) []Count {
	c := NewCounter(o)
	for _, t := range texts {
		c.Add(tokenize.New(t))
	}
	return c.Counts()
}

func show(counts []Count) string {
	var b strings.Builder
	for _, c := range counts {
		fmt.Fprintf(&b, "%s %d; ", c.Word, c.Count)
	}
	return b.String()
}

func TestSpellingsAreOneWord(t *testing.T) {
	// hoà and hòa, at the beginning of a sentence and inside it, composed and
	// decomposed
	got := show(count(Options{Unit: Syllable, All: true}, "Hòa nói: hoà, hòa, hòa; hòa. HÒA ho\u0300a"))
	if want := "hòa 7; nói 1; "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRunsStopAtPunctuation(t *testing.T) {
	got := show(count(Options{Unit: Syllable, N: 2, All: true}, "nhà cửa, vườn tược. Ruộng 12 nương rẫy"))
	if want := "nhà cửa 1; nương rẫy 1; vườn tược 1; "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFunctionWordsAreSetAside(t *testing.T) {
	text := "Cây của rừng và suối của làng."
	o := Options{Unit: Syllable}
	if got, want := show(count(o, text)), "cây 1; làng 1; rừng 1; suối 1; "; !strings.EqualFold(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	o.N = 3
	if got, want := show(count(o, text)), "cây của rừng 1; rừng và suối 1; suối của làng 1; "; !strings.EqualFold(got, want) {
		t.Errorf("3-grams: got %q, want %q", got, want)
	}
	o.N, o.All = 1, true
	if got, want := show(count(o, text))[:len("của 2;")], "của 2;"; got != want {
		t.Errorf("all: got %q, want %q", got, want)
	}
}

// plain counts n-grams of syllables the slow way.
func plain(n int, text string) map[string]int {
	out := map[string]int{}
	t := tokenize.New(text)
	for _, s := range t.Sentences {
		var row []string
		for i := s.Start; i < s.End; i++ {
			if !t.Tokens[i].Kind.IsLetters() {
				row = nil
				continue
			}
			row = append(row, syllable.Fold(t.Token(int(i))))
			if len(row) >= n {
				out[strings.Join(row[len(row)-n:], " ")]++
			}
		}
	}
	return out
}

const sample = `Sáng nay, Ủy ban họp. Ủy ban bàn việc làm đường, làm cầu và làm trường; làm đường trước.
Hoà bình là quý; hòa bình khó giữ. Giữ hòa bình, giữ đất, giữ nước.
Giá 1.500 đồng/kg; giá cũ 1.200 đồng. Ông Nguyễn Văn Bình nói: "Làm đường thì làm cho trót".`

func TestCountsEqualPlainCounting(t *testing.T) {
	for n := 1; n <= MaxN; n++ {
		want := plain(n, sample+"\n"+sample)
		got := count(Options{Unit: Syllable, N: n, All: true}, sample, sample)
		if len(got) != len(want) {
			t.Errorf("n=%d: %d n-grams, want %d", n, len(got), len(want))
		}
		for _, c := range got {
			if w := want[fold(c.Word)]; w != c.Count {
				t.Errorf("n=%d: %q %d times, want %d", n, c.Word, c.Count, w)
			}
		}
		if !sort.SliceIsSorted(got, func(i, j int) bool { return got[i].Count > got[j].Count }) {
			t.Errorf("n=%d: not sorted: %v", n, show(got))
		}
	}
}

func fold(s string) string { return string(appendFolded(nil, s)) }

func TestResetForgets(t *testing.T) {
	c := NewCounter(Options{All: true})
	c.Add(tokenize.New(sample))
	first := show(c.Counts())
	c.Reset()
	c.Add(tokenize.New("Một."))
	if got := show(c.Counts()); got != "Một 1; " {
		t.Errorf("after Reset: %q", got)
	}
	c.Reset()
	c.Add(tokenize.New(sample))
	if got := show(c.Counts()); got != first {
		t.Errorf("a used Counter gives %q, a new one %q", got, first)
	}
}

func TestPerThousandIsOfAllWords(t *testing.T) {
	for _, c := range count(Options{Unit: Syllable}, "cầu đường và phà") {
		if c.PerThousand != 250 {
			t.Errorf("%q is one of four syllables, but PerThousand is %v", c.Word, c.PerThousand)
		}
	}
}

func TestFunctionWordList(t *testing.T) {
	list := strings.Split(strings.TrimSuffix(functionWords, "\n"), "\n")
	if !sort.StringsAreSorted(list) {
		t.Fatal("functionwords.txt is not sorted: run go generate")
	}
	for _, w := range list {
		if !IsFunctionWord(w) {
			t.Errorf("%q of the list is not found", w)
		}
		if f := fold(w); f != w {
			t.Errorf("%q of the list is not folded: %q", w, f)
		}
		for _, other := range []string{w + "x", w[:len(w)-1], "x" + w, w + "\n", ""} {
			if i := sort.SearchStrings(list, other); (i < len(list) && list[i] == other) != IsFunctionWord(other) {
				t.Errorf("IsFunctionWord(%q) is wrong", other)
			}
		}
	}
	for _, w := range []string{"của", "và", "các", "được", "thì", "những", "một số"} {
		if !IsFunctionWord(w) {
			t.Errorf("%q should be a function word", w)
		}
	}
	for _, w := range []string{"kinh tế", "công an", "bóng đá", "năm mươi", "hội nghị"} {
		if IsFunctionWord(w) {
			t.Errorf("%q should not be a function word", w)
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	text := tokenize.New(strings.Repeat(sample+"\n", 50))
	for _, n := range []int{1, 2} {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			c := NewCounter(Options{N: n})
			b.SetBytes(int64(len(text.Source)))
			b.ReportAllocs()
			for b.Loop() {
				c.Add(text)
			}
		})
	}
}
