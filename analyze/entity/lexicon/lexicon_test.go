package lexicon

import (
	"testing"

	"vnan/tokenize"
	"vnan/tokenize/model"
)

func symbols(s string) (out []Symbol) {
	t := tokenize.NewTokenizer(model.Default()).Tokenize(s)
	for i := range t.Tokens {
		out = append(out, SymbolOf(&t.Tokens[i], t.Token(i)))
	}
	return out
}

func table(t *testing.T, b Builder) Table {
	x, err := Open(string(b.Bytes()), string(b.Starts()))
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// get looks a phrase up as the matcher does.
func get(x Table, phrase []Symbol) Entry {
	h := Seed
	for _, s := range phrase {
		h = Step(h, s)
	}
	return x.Get(h)
}

func TestTable(t *testing.T) {
	b := Builder{}
	b.Add(symbols("phó chủ tịch"), Title.Bit())
	b.Add(symbols("phó"), Title.Bit()|TitleModifier.Bit())
	b.Add(symbols("Zqxwvria"), Country.Bit()) // not in the vocabulary
	x := table(t, b)
	for _, c := range []struct {
		phrase string
		want   Entry
	}{
		{"phó chủ tịch", Title.Bit()},
		{"Phó Chủ Tịch", Title.Bit()},
		{"phó", Title.Bit() | TitleModifier.Bit() | More},
		{"phó chủ", More},
		{"ZQXWVRIA", Country.Bit()},
		{"chủ tịch", 0},
		{"Zqxwvri", 0},
	} {
		if got := get(x, symbols(c.phrase)); got != c.want {
			t.Errorf("%q has entry %b, want %b", c.phrase, got, c.want)
		}
	}
	if !x.Starts(symbols("phó")[0]) || x.Starts(symbols("tịch")[0]) {
		t.Error("Starts does not know what begins a phrase")
	}
}

func TestNameEntry(t *testing.T) {
	for _, c := range []struct {
		name   string
		counts [8]uint32
		want   uint32
	}{
		{"a person, often", [8]uint32{1: 400}, 3 | 3<<6},
		{"a place, half the time a body", [8]uint32{3: 5, 4: 5}, 2<<2 | 2<<4 | 1<<6},
		{"a body, sometimes nothing", [8]uint32{0: 3, 3: 7}, 2 << 2},
		{"never a mention", [8]uint32{0: 9}, 0},
	} {
		if got := NameEntry(c.counts).NameOf(); got != c.want {
			t.Errorf("%s: %b, want %b", c.name, got, c.want)
		}
	}
	if NameEntry([8]uint32{1: 1 << 20})&More != 0 || Entry(0).NameOf() != 0 {
		t.Error("the bits of names touch others")
	}
	if (Lists.Bit()-1)&NameEntry([8]uint32{1: 400, 3: 50, 4: 50}) != 0 {
		t.Error("the bits of names touch those of lists")
	}
}

func TestOpenRefusesDamage(t *testing.T) {
	if _, err := Open("12345678123", string(make([]byte, 1<<13))); err == nil {
		t.Error("Open takes a table of 11 bytes")
	}
	if _, err := Open("12345678", ""); err == nil {
		t.Error("Open takes a table without its bits")
	}
}

func FuzzTable(f *testing.F) {
	f.Add(uint32(1), uint32(2), uint32(3))
	f.Fuzz(func(t *testing.T, p, q, r uint32) {
		b := Builder{}
		long := []Symbol{Symbol(p), Symbol(q), Symbol(r)}
		b.Add(long, Body.Bit())
		b.Add(long[:1], City.Bit())
		x := table(t, b)
		if get(x, long)&Body.Bit() == 0 || get(x, long[:1])&(City.Bit()|More) != City.Bit()|More || !x.Starts(long[0]) {
			t.Errorf("the phrases of %d %d %d are lost", p, q, r)
		}
	})
}
