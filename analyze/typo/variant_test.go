package typo

import (
	"strings"
	"testing"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

func TestOneEdit(t *testing.T) {
	for _, x := range []struct {
		have, want string
		at         int
		kind       editKind
	}{
		{"harrry", "harry", 4, inserted},
		{"clasewitz", "clausewitz", 3, lost},
		{"clausewits", "clausewitz", 9, substituted},
		{"madird", "madrid", 3, swapped},
		{"melani", "melania", 6, lost},
		{"gdańskk", "gdańsk", 6, inserted},
		{"madrid", "madrid", 6, noEdit},
		{"", "", 0, noEdit},
		{"marid", "madrids", 2, noEdit},
		{"dirham", "madrid", 0, noEdit},
	} {
		e := oneEdit([]rune(x.have), []rune(x.want))
		if e.kind != x.kind || e.at != x.at {
			t.Errorf("%s for %s: edit %d at %d, want %d at %d", x.have, x.want, e.kind, e.at, x.kind, x.at)
		}
		back := oneEdit([]rune(x.want), []rune(x.have))
		if opposite := map[editKind]editKind{inserted: lost, lost: inserted}; (e.kind == inserted || e.kind == lost) && back.kind != opposite[e.kind] {
			t.Errorf("%s for %s: edit %d, the other way %d", x.have, x.want, e.kind, back.kind)
		}
	}
}

// TestVariant checks which forms are taken for slips, each in a text that writes
// the other form six times.
func TestVariant(t *testing.T) {
	for _, x := range []struct{ usual, tail, want string }{
		{"Griezmann", "Đội nhà nhờ Griezman ghi bàn", ""}, // n may be a suffix
		{"Griezmann", "Đội nhà nhờ Griezmamn ghi bàn", "Griezmann"},
		{"Griezmann", "Đội nhà nhờ Griezmanns ghi bàn", ""},
		{"Griezmann", "Đội nhà nhờ Rgiezmann ghi bàn", "Griezmann"},
		{"Griezmann", "Đội nhà nhờ Briezmann ghi bàn", ""},
		{"Griezmann", "Đội nhà nhờ griezmman ghi bàn", ""},
		{"Griezmann", "Đội nhà nhờ “Griezmamn” ghi bàn", ""},
		{"Griezmann", "Đội nhà nhờ Antoine (Griezmamn) ghi bàn", ""},
		{"Griezmann", "Đội nhà nhờ Griezmamn hay ai khác ghi bàn", ""},
		{"Griezmann", "Anh có tên gọi Griezmamn ở đây", ""},
		{"Griezmann", "Trong tiếng Bồ Đào Nha: Griezmamn là thế", ""},
		{"Griezmann", "They think Griezmamn should never score goals again", ""},
		{"Griezmann", "Anh có Griezmamn và Griezmamn và Griezmamn", ""},
		{"Venezuela", "Người dân Venezula rất vui", "Venezuela"},
		{"Venezuela", "Người dân Venezuel rất vui", "Venezuela"},
		{"Venezuela", "Người dân Venezuelan rất vui", ""},
		{"Venezuela", "Người dân Vénezuela rất vui", ""},
		{"Rolls-Royce", "Chiếc xe Rolls-Rocye rất đẹp", "Rolls-Royce"},
		{"Zetlen-XA", "Chiếc xe Zetlen-XB rất đẹp", ""},
		{"O'Reallyn", "Người dẫn O’Reallyn rất vui", ""},
	} {
		usual := strings.Repeat("Hôm nay "+x.usual+" lại đến chơi nhà. ", 6)
		text := tokenize.New(usual + x.tail + ".")
		got := ""
		for _, f := range Check(text, Options{}) {
			if f.Rule == "name/variant" {
				got += f.Suggestions[0]
			}
		}
		if got != x.want {
			t.Errorf("%s, then %s: suggests %q, want %q", x.usual, x.tail, got, x.want)
		}
	}
}

// FuzzVariants checks that what the rule reports is a foreign token, that the
// suggestion is a form of the text one edit away, and more frequent than it.
func FuzzVariants(f *testing.F) {
	for _, e := range nameRules[0].Bad {
		f.Add(e.Bad)
	}
	f.Add(strings.Repeat("Gdańsk Qur'an Rolls-Royce ", 3) + "gdanńsk Qu'ran Rolls-Rocye \xff\xfeabcdef\xff")
	f.Fuzz(func(t *testing.T, s string) {
		text := tokenize.New(s)
		count := make(map[string]int)
		for i := range text.Tokens {
			count[syllable.Fold(text.Token(i))]++
		}
		for _, x := range Check(text, Options{Enabled: func(rule string) bool { return rule == "name/variant" }}) {
			i := text.TokenAt(x.Start)
			form := text.Token(i)
			if int(text.Tokens[i].Start) != x.Start || int(text.Tokens[i].End) != x.End || text.Tokens[i].Kind != tokenize.Foreign {
				t.Fatalf("%+v is no foreign token of %q", x, s)
			}
			if len(x.Suggestions) != 1 || x.Sure {
				t.Fatalf("%+v: want one suggestion, not sure", x)
			}
			have, want := syllable.Fold(form), syllable.Fold(x.Suggestions[0])
			if count[want] <= count[have] {
				t.Errorf("%s comes %d times, %s %d times", want, count[want], have, count[have])
			}
			if oneEdit([]rune(have), []rune(want)).kind == noEdit || utf8.RuneCountInString(have) < minVariant {
				t.Errorf("%s is no slip for %s", have, want)
			}
		}
	})
}
