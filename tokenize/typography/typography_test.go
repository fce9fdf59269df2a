package typography

import (
	"fmt"
	"testing"
	"unicode/utf8"
)

func ExampleQuotes() {
	fmt.Println(Quotes(`Ông nói: "Việc này 'khó'."`, CurlyQuotes))
	fmt.Println(Quotes(`Ông nói: «Việc này ‘khó’.»`, Straight))
	// Output:
	// Ông nói: “Việc này ‘khó’.”
	// Ông nói: "Việc này 'khó'."
}

func ExampleDashes() {
	fmt.Println(Dashes("Hà Nội - Huế — 1-2 ngày, Mỹ-Việt", EnDash))
	// Output: Hà Nội – Huế – 1-2 ngày, Mỹ-Việt
}

func TestQuotes(t *testing.T) {
	for _, c := range []struct {
		in   string
		to   QuoteStyle
		want string
	}{
		{`("a")`, CurlyQuotes, "(“a”)"},
		{`màn hình 24" và 3'`, CurlyQuotes, `màn hình 24" và 3'`},
		{"D'Artagnan", CurlyQuotes, "D’Artagnan"},
		{"“a” „b”", CurlyQuotes, "“a” “b”"},
		{"\xff\"a\"", KeepQuotes, "\xff\"a\""},
	} {
		if got := Quotes(c.in, c.to); got != c.want {
			t.Errorf("Quotes(%q, %d) = %q, want %q", c.in, c.to, got, c.want)
		}
	}
}

func TestDashes(t *testing.T) {
	for _, c := range []struct {
		in   string
		to   DashStyle
		want string
	}{
		{"- mục\n  - mục con\n", EmDash, "- mục\n  - mục con\n"},
		{"— Chào anh – chị\r\n", Hyphen, "- Chào anh - chị\r\n"},
		{"a -- b", EnDash, "a – b"},
		{"a – b", KeepDashes, "a – b"},
	} {
		if got := Dashes(c.in, c.to); got != c.want {
			t.Errorf("Dashes(%q, %d) = %q, want %q", c.in, c.to, got, c.want)
		}
	}
}

// A second pass changes nothing, and valid text stays valid.
func FuzzStyles(f *testing.F) {
	f.Add(`"a" - 'b' — «c»`)
	f.Add("5' \"")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		for style := KeepQuotes; style <= CurlyQuotes; style++ {
			once := Quotes(text, style)
			if twice := Quotes(once, style); twice != once || !utf8.ValidString(once) || utf8.RuneCountInString(once) != utf8.RuneCountInString(text) {
				t.Fatalf("quotes %d: %q, %q, %q", style, text, once, twice)
			}
		}
		for style := KeepDashes; style <= EmDash; style++ {
			once := Dashes(text, style)
			if !utf8.ValidString(once) || Quotes(once, KeepQuotes) != once {
				t.Fatalf("dashes %d: %q, %q", style, text, once)
			}
		}
	})
}
