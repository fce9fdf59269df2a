package syllable

import (
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// vietnameseRunes gives every Vietnamese letter in both cases, from Unicode
// decomposition and not from the tables under test.
func vietnameseRunes() (list []rune) {
	tones := []string{"", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"}
	for _, v := range "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" {
		for _, t := range tones {
			list = append(list, []rune(norm.NFC.String(string(v)+t))...)
		}
	}
	return append(list, []rune("bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX")...)
}

// combining gives the marks and tones as Unicode writes them.
var (
	combiningMarks = [NumMarks]string{"", "\u0306", "\u0302", "\u031b", ""}
	combiningTones = [NumTones]string{"", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"}
)

// TestBase compares Base with Unicode's decomposition, which knows all but đ.
func TestBase(t *testing.T) {
	list := vietnameseRunes()
	if len(list) != 2*12*NumTones+2*17 {
		t.Fatalf("%d letters, want %d", len(list), 2*12*NumTones+2*17)
	}
	for _, r := range list {
		b, m, tone := Base(r)
		if got := Compose(b, m, tone); got != r {
			t.Errorf("Compose(Base(%q)) = %q", r, got)
		}
		if m != Stroke {
			if got := norm.NFC.String(string(b) + combiningMarks[m] + combiningTones[tone]); got != string(r) {
				t.Errorf("Base(%q) = %q %v %v, which Unicode composes to %q", r, b, m, tone, got)
			}
		}
		if !IsVietnameseLetter(r) || IsMarkedLetter(r) != (r >= 0x80) {
			t.Errorf("%q: IsVietnameseLetter %v, IsMarkedLetter %v", r, IsVietnameseLetter(r), IsMarkedLetter(r))
		}
	}
}

// TestOtherRunes goes through the whole first plane: what is not Vietnamese is
// left alone, and case is Unicode's.
func TestOtherRunes(t *testing.T) {
	known := map[rune]bool{}
	for _, r := range vietnameseRunes() {
		known[r] = true
	}
	for r := rune(0); r < 0x10000; r++ {
		if IsVietnameseLetter(r) != known[r] {
			t.Errorf("IsVietnameseLetter(%q) = %v", r, !known[r])
		}
		if b, m, tone := Base(r); !known[r] && (b != r || m != NoMark || tone != Ngang) {
			t.Errorf("Base(%q) = %q %v %v, want it unchanged", r, b, m, tone)
		}
		if ToLower(r) != unicode.ToLower(r) || ToUpper(r) != unicode.ToUpper(r) {
			t.Errorf("%q: ToLower %q, ToUpper %q; Unicode says %q, %q",
				r, ToLower(r), ToUpper(r), unicode.ToLower(r), unicode.ToUpper(r))
		}
	}
}

func TestComposeNothing(t *testing.T) {
	for _, c := range []struct {
		r rune
		m Mark
		t Tone
	}{
		{'b', NoMark, Sac}, {'a', Horn, Ngang}, {'ă', Circumflex, Ngang}, {'á', NoMark, Nang}, {'x', Stroke, Ngang},
		{'ñ', NoMark, Sac}, {'a', 9, Ngang}, {'a', NoMark, 9}, {'w', Horn, Ngang},
	} {
		if got := Compose(c.r, c.m, c.t); got != 0 {
			t.Errorf("Compose(%q, %v, %v) = %q, want 0", c.r, c.m, c.t, got)
		}
	}
	if got := Compose('5', NoMark, Ngang); got != '5' {
		t.Errorf("Compose of a digit without marks = %q, want it unchanged", got)
	}
}

func TestNames(t *testing.T) {
	if Tone(9).String() != "?" || Mark(9).String() != "?" || Onset(99).String() != "?" || Coda(99).String() != "?" ||
		Nucleus(99).String() != "?" {
		t.Error("a value out of range has no name, and must say so")
	}
	// Any value formats without panic, however senseless.
	for i := range 256 {
		v := uint8(i)
		_ = Syllable{Onset(v), true, Nucleus(v), Coda(v), Tone(v), true}.Format(NewStyle)
		_ = Syllable{Onset(v), false, Nucleus(v), Coda(v), Tone(v), false}.String()
	}
}
