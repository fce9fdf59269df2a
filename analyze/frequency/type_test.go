package frequency

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vnan/tokenize"
)

func TestTypes(t *testing.T) {
	for _, c := range []struct {
		name, text string
		types      []Type
		want       string
	}{
		{"a name inside a sentence", "Chúng tôi đến Hà Nội và Bergen.", []Type{Names}, "Bergen 1; Hà Nội 1; "},
		{"one capital that begins a sentence", "Mưa to. Trời mưa.", []Type{Names}, ""},
		{"one that is a name elsewhere", "Bergen mưa. Họ đến Bergen.", []Type{Names}, "Bergen 2; "},
		{"two capitals begin a sentence", "Hà Nội mưa.", []Type{Names}, "Hà Nội 1; "},
		{"one capital of two", "Gặp Bí thư hôm nay.", []Type{Names}, ""},
		{"quotation", "Bà nói: “Trời mưa”.", []Type{Names}, ""},
		{"behind a comma", "Ở đó, Bergen mưa.", []Type{Names}, "Bergen 1; "},
		{"heading", "MƯA LỚN Ở HÀ NỘI\n\nTrời mưa to ở Hà Nội.", []Type{Names}, "Hà Nội 2; "},
		{"short name alone is no heading", "An đến. Gặp An.", []Type{Names}, "An 2; "},
		{"numbers", "Có 12 cây, 12 con, 1.200 đồng ngày 31/7.", []Type{Numbers}, "12 2; 1.200 1; "},
		{"dates", "Có 12 cây ngày 31/7, từ 31/7 đến 30-8-2018.", []Type{Dates}, "31/7 2; 30-8-2018 1; "},
		{"both", "Có 12 cây ngày 31/7.", []Type{Dates, Numbers}, "31/7 1; 12 1; "},
	} {
		if got := show(count(Options{Types: c.types}, c.text)); got != c.want {
			t.Errorf("%s: %q: got %q, want %q", c.name, c.text, got, c.want)
		}
	}
}

// TestFunctionWordsAreWords: the lists of words that are left out are for words.
func TestFunctionWordsAreWords(t *testing.T) {
	o := Options{Types: []Type{Words, Names, Numbers}, Stop: func(string) bool { return true }}
	got := count(o, "Họ đến Hà Nội mua 12 cây.")
	if s := show(got); s != "Hà Nội 1; 12 1; " || got[0].Type != Names || got[1].Type != Numbers {
		t.Errorf("got %+v", got)
	}
}

// TestTypesAreCountedApart: what a type counts does not depend on what else is
// counted, and goes through a table unchanged.
func TestTypesAreCountedApart(t *testing.T) {
	lines := append(strings.Split(sample, "\n"), "Gặp ở Hà Nội ngày 31/7.", "An nói: 12.", "Gặp An.", "HÀ NỘI 12", "hà nội", "Bergen", "Ở Bergen.")
	all := []Type{Words, Names, Numbers, Dates}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(lines), 1, 8).Draw(t, "lines"), "\n")
		o := Options{Types: all, All: rapid.Bool().Draw(t, "all"), Case: rapid.Bool().Draw(t, "case")}
		c, table := NewCounter(o), NewTable(o)
		c.Add(tokenize.New(text))
		table.Add(c)
		together := table.Counts()
		for i := range together {
			together[i].Documents = 0
		}
		if direct := c.Counts(); !slices.Equal(direct, together) {
			t.Fatalf("%+v\nthrough a table %+v", direct, together)
		}
		for _, y := range all {
			one := o
			one.Types = []Type{y}
			want := slices.DeleteFunc(slices.Clone(together), func(k Count) bool { return k.Type != y })
			if got := count(one, text); !slices.Equal(got, want) {
				t.Fatalf("%v alone: %+v\nwith others %+v", y, got, want)
			}
		}
	})
}

// TestNamesLater: a name that a later text makes sure counts from the first.
func TestNamesLater(t *testing.T) {
	c := NewCounter(Options{Types: []Type{Names}})
	c.Add(tokenize.New("Bergen mưa."))
	if got := show(c.Counts()); got != "" {
		t.Errorf("first: %q", got)
	}
	c.Add(tokenize.New("Họ đến Bergen."))
	if got := show(c.Counts()); got != "Bergen 2; " {
		t.Errorf("then: %q", got)
	}
}
