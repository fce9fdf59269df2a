package frequency

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vnan/tokenize"
)

// TestTableRanksAsCounter: a document gives the same counts directly and through
// a table.
func TestTableRanksAsCounter(t *testing.T) {
	lines := append(strings.Split(sample, "\n"), "Hòa bình", "hoà bình HÒA BÌNH", "Làm làm LÀM", "x|y")
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(lines), 1, 8).Draw(t, "lines"), "\n")
		n := rapid.IntRange(1, MaxN).Draw(t, "n")
		o := Options{N: n, From: rapid.IntRange(0, n).Draw(t, "from"), All: rapid.Bool().Draw(t, "all"), Case: rapid.Bool().Draw(t, "case")}
		c, table := NewCounter(o), NewTable(o)
		c.Add(tokenize.New(text))
		table.Add(c)
		a, b := c.Counts(), table.Counts()
		if len(a) != len(b) {
			t.Fatalf("%d and %d", len(a), len(b))
		}
		for i := range a {
			if b[i].Documents != 1 {
				t.Fatalf("%+v stands in one document", b[i])
			}
			if b[i].Documents = 0; a[i] != b[i] {
				t.Fatalf("%d: %+v, through the table %+v", i, a[i], b[i])
			}
		}
		limit := rapid.IntRange(1, 9).Draw(t, "limit")
		r := NewRanking(o, limit)
		for _, e := range table.Entries() {
			if strings.Count(e.Key, Separator) >= n || strings.ContainsAny(e.Key, "\t\n") {
				t.Fatalf("key %q", e.Key)
			}
			r.Add(e)
		}
		for i, k := range r.Counts(table.Total) {
			if k.Documents = 0; k != a[i] {
				t.Fatalf("limit %d, %d: %+v, want %+v", limit, i, k, a[i])
			}
		}
		if want := max(len(a)-limit, 0); r.Left() != want {
			t.Fatalf("%d left, want %d", r.Left(), want)
		}
	})
}

func TestRangeIsTheSumOfItsLengths(t *testing.T) {
	want := 0
	for n := 1; n <= 3; n++ {
		for _, c := range count(Options{N: n, All: true}, sample) {
			want += c.Count
		}
	}
	got := 0
	for _, c := range count(Options{N: 3, From: 1, All: true}, sample) {
		got += c.Count
	}
	if got != want {
		t.Errorf("1 to 3 in a row: %d, one after another %d", got, want)
	}
}

func TestCaseKeepsCapitalsApart(t *testing.T) {
	o := Options{Case: true, Unit: Syllable}
	if got, want := show(count(o, "Khoẻ khỏe, khoẻ; KHỎE. Của của")), "khỏe 2; KHỎE 1; Khoẻ 1; "; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestStopTakesThePlaceOfTheList(t *testing.T) {
	o := Options{Unit: Syllable, Stop: func(w string) bool { return w == "hoa" }}
	if got, want := show(count(o, "Hoa và HOA")), "và 1; "; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestTheMostFrequentFormIsShown, of equals the one with fewest capitals and
// tones in the old style.
func TestTheMostFrequentFormIsShown(t *testing.T) {
	for text, want := range map[string]string{
		"HÒA Hòa hòa hoà": "hòa 4; ", "HÒA Hòa hoà hoà": "hoà 4; ", "Hoà Hoà hòa": "Hoà 3; ", "hòa Hòa HÒA": "hòa 3; ",
	} {
		if got := show(count(Options{Unit: Syllable}, text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func BenchmarkTableAdd(b *testing.B) {
	text := tokenize.New(sample)
	c, t := NewCounter(Options{}), NewTable(Options{})
	b.SetBytes(int64(len(text.Source)))
	b.ReportAllocs()
	for b.Loop() {
		c.Reset()
		c.Add(text)
		t.Add(c)
	}
}
