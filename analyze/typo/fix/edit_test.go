package fix

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"vnan/analyze/typo"
	"vnan/tokenize/syllable"
)

func TestChooseTakesOnlySureFindings(t *testing.T) {
	x := text("Cán bộ có nănh lực, nghành y đã suôn sẽ.")
	unsure := finding(t, x, "context/real-word", "sẽ", "sẻ")
	unsure.Sure = false
	none := finding(t, x, "syllable/illegal", "lực")
	edits := Choose(x, []typo.Finding{finding(t, x, "syllable/illegal", "nănh", "năng", "nanh"),
		finding(t, x, "syllable/spelling", "nghành", "ngành"), unsure, none})
	got, err := Apply(x.Source, edits)
	if want := "Cán bộ có năng lực, ngành y đã suôn sẽ."; err != nil || got != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}

func TestManner(t *testing.T) {
	for _, c := range []struct{ name, text, form, suggestion, want string }{
		{"as it is", "có nănh lực", "nănh", "năng", "có năng lực"},
		{"capital", "Nănh lực", "Nănh", "năng", "Năng lực"},
		{"capitals", "NĂNH LỰC", "NĂNH", "năng", "NĂNG LỰC"},
		{"its own capital", "ở hà nội", "hà nội", "Hà Nội", "ở Hà Nội"},
		{"only the case is wrong", "Ở Đây", "Đây", "đây", "Ở đây"},
		{"decomposed", norm.NFD.String("có nănh lực"), "nănh", "năng", norm.NFD.String("có năng lực")},
		{"decomposed line in a composed text", norm.NFD.String("có nănh lực") + "\nmột hai ba bốn năm", "nănh", "năng",
			norm.NFD.String("có năng lực") + "\nmột hai ba bốn năm"},
		{"composed line in a decomposed text", norm.NFD.String("một hai ba bốn năm\n") + "có nănh lực", "nănh", "năng",
			norm.NFD.String("một hai ba bốn năm\n") + "có năng lực"},
		{"about the form", "tiền hỗ trợ của", "trợ", "trợ", "tiền hỗ trợ của"},
		{"new style", "hoà bình, khoẻ mạnh, đe doạa", "doạa", "dọa", "hoà bình, khoẻ mạnh, đe doạ"},
		{"old style", "hòa bình, khỏe mạnh, đe dọaa", "dọaa", "dọa", "hòa bình, khỏe mạnh, đe dọa"},
		{"new style, capital", "hoà bình. Doạa nạt", "Doạa", "dọa", "hoà bình. Doạ nạt"},
		{"i and y stay", "hoà bình ở mỹy quốc", "mỹy", "mỹ", "hoà bình ở mỹ quốc"},
	} {
		x := text(c.text)
		got, err := Apply(x.Source, Choose(x, []typo.Finding{finding(t, x, "syllable/illegal", c.form, c.suggestion)}))
		if err != nil || got != c.want {
			t.Errorf("%s: %q gives %+q, %v; want %+q", c.name, c.text, got, err, c.want)
		}
	}
}

func TestDecomposedRuleWritesComposed(t *testing.T) {
	x := text("tiền hỗ tr\u01a1\u0323 của dân")
	got, _ := Apply(x.Source, Choose(x, []typo.Finding{finding(t, x, "character/decomposed", "trợ", "trợ")}))
	if want := "tiền hỗ trợ của dân"; got != want {
		t.Errorf("got %+q, want %+q", got, want)
	}
}

func TestStyleRuleWritesItsStyle(t *testing.T) {
	x := text("hoà bình, hoà hợp, hòa giải")
	got, _ := Apply(x.Source, Choose(x, []typo.Finding{finding(t, x, "style/tone-placement", "hoà", "hòa")}))
	if want := "hòa bình, hoà hợp, hòa giải"; got != want {
		t.Errorf("got %+q, want %+q", got, want)
	}
}

func TestPreferredStyle(t *testing.T) {
	x := text("hòa bình, đe dọaa")
	m := NewManner(x)
	m.Prefer(syllable.NewStyle)
	got, _ := Apply(x.Source, m.Choose([]typo.Finding{finding(t, x, "syllable/illegal", "dọaa", "dọa")}))
	if want := "hòa bình, đe doạ"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestShift(t *testing.T) {
	got, err := Apply("xx nănh", Shift([]Edit{{0, len("nănh"), "năng"}}, 3))
	if err != nil || got != "xx năng" {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestApplyRefusesOverlaps(t *testing.T) {
	for _, edits := range [][]Edit{{{0, 3, "x"}, {2, 4, "y"}}, {{3, 2, ""}}, {{-1, 0, ""}}, {{0, 9, ""}}} {
		if got, err := Apply("abcdef", edits); err == nil || got != "abcdef" {
			t.Errorf("%v gives %q, %v; want an error and the text", edits, got, err)
		}
	}
}

// drawn makes a text of pieces that are hard to handle, and edits of it.
func drawn(t *rapid.T) (string, []Edit) {
	pieces := rapid.SliceOfN(rapid.SampledFrom([]string{"a", "ế", "e\u0302\u0301", "\n", "\r\n", " ", "nănh", "\u200b", "😀", "\xff", "\n\n", "x\n", "-", "+", "\\"}), 0, 60).Draw(t, "pieces")
	var cuts []int
	n := 0
	for _, p := range pieces {
		cuts = append(cuts, n)
		n += len(p)
	}
	cuts = append(cuts, n)
	var edits []Edit
	for range rapid.IntRange(0, 6).Draw(t, "edits") {
		a, b := rapid.SampledFrom(cuts).Draw(t, "start"), rapid.SampledFrom(cuts).Draw(t, "end")
		edits = append(edits, Edit{a, b, rapid.SampledFrom([]string{"", "năng", "\n", "a\nb", " "}).Draw(t, "new")})
	}
	return strings.Join(pieces, ""), Disjoint(edits)
}

// TestOutsideNothingChanges holds the law that between the edits no byte differs.
func TestOutsideNothingChanges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, edits := drawn(t)
		got, err := Apply(s, edits)
		if err != nil {
			t.Fatal(err)
		}
		at := 0
		for _, e := range edits {
			keep := s[at:e.Start]
			if !strings.HasPrefix(got, keep+e.New) {
				t.Fatalf("%q with %v gives %q", s, edits, got)
			}
			got, at = got[len(keep)+len(e.New):], e.End
		}
		if got != s[at:] {
			t.Fatalf("the rest is %q, want %q", got, s[at:])
		}
	})
}

// FuzzFix checks the whole way from Check to Apply: nothing but findings changes,
// a text without findings is untouched, and a decomposed text stays so.
func FuzzFix(f *testing.F) {
	for _, s := range []string{"", "Cán bộ có nănh lực.", "các các em , thì  ra", "Ðà Nẵng họ\u0441 bài", norm.NFD.String("có nănh lực nguời"), "\xff\xfe nănh\r\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 2000 {
			return
		}
		x := text(s)
		found := typo.Check(x, typo.Options{})
		edits := Choose(x, found)
		got, err := Apply(s, edits)
		if err != nil {
			t.Fatal(err)
		}
		if len(edits) == 0 && got != s {
			t.Fatalf("%q became %q without an edit", s, got)
		}
		if len(edits) > len(found) {
			t.Fatalf("%d edits of %d findings", len(edits), len(found))
		}
		again, _ := Apply(s, Choose(text(s), nil))
		if again != s {
			t.Fatalf("%q became %q without a finding", s, again)
		}
	})
}
