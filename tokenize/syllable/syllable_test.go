package syllable

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// TestRoundTrip: each legal syllable reads back as itself, from both styles and
// in capitals, and no two are spelled alike.
func TestRoundTrip(t *testing.T) {
	seen := map[string]Syllable{}
	for s := range All() {
		for _, style := range []Style{OldStyle, NewStyle} {
			text := s.Format(style)
			for _, form := range []string{text, strings.ToUpper(text), withCapital(text)} {
				if got, ok := Parse(form); !ok || got != s {
					t.Errorf("Parse(%q) = %+v, %v; want %+v", form, got, ok, s)
				}
			}
			if got := Fold(text); got != s.String() {
				t.Errorf("Fold(%q) = %q, want %q", text, got, s)
			}
		}
		if other, dup := seen[s.String()]; dup {
			t.Errorf("%q stands for %+v and %+v", s, other, s)
		}
		seen[s.String()] = s
	}
}

// TestVariantsLaw: variants are legal, sound alike, and lead back unless they
// lead from qui to quy.
func TestVariantsLaw(t *testing.T) {
	for s := range All() {
		for _, style := range []Style{OldStyle, NewStyle} {
			form := s.Format(style)
			for _, v := range Variants(form) {
				if v == form || !SameSpelling(v, form) {
					t.Errorf("Variants(%q) has %q", form, v)
				}
				if back := Variants(v); !(s.Glide && s.Onset == OnsetC) && (len(back) != 1 || back[0] != form) {
					t.Errorf("Variants(%q) has %q, but that has %q", form, v, back)
				}
			}
		}
	}
}

// TestMovedTone: a tone moved to another vowel letter is put back.
func TestMovedTone(t *testing.T) {
	for s := range All() {
		rs := []rune(StripTone(s.String()))
		for i, r := range rs {
			b, m, _ := Base(r)
			toned := Compose(b, m, s.Tone)
			if toned == 0 || s.Tone == Ngang {
				continue
			}
			rs[i] = toned
			moved := string(rs)
			rs[i] = r
			fixed, ok := FixTonePlacement(moved)
			if Legal(moved) == ok || ok && fixed != s.String() {
				t.Errorf("FixTonePlacement(%q) = %q, %v; want %q", moved, fixed, ok, s)
			}
		}
	}
}

// typedTelex gives the keys of a syllable, the tone at the end.
func typedTelex(s Syllable) string {
	var b strings.Builder
	for _, r := range s.String() {
		base, m, _ := Base(r)
		b.WriteRune(base)
		switch m {
		case Circumflex, Stroke:
			b.WriteRune(base)
		case Breve, Horn:
			b.WriteByte('w')
		}
	}
	b.WriteString([NumTones]string{"", "f", "r", "x", "s", "j"}[s.Tone])
	return b.String()
}

// typedVNI gives the keys of a syllable, the tone at the end.
func typedVNI(s Syllable) string {
	var b strings.Builder
	for _, r := range s.String() {
		base, m, _ := Base(r)
		b.WriteRune(base)
		b.WriteString([NumMarks]string{"", "8", "6", "7", "9"}[m])
	}
	b.WriteString([NumTones]string{"", "2", "3", "4", "1", "5"}[s.Tone])
	return b.String()
}

// TestTyped: what is typed key by key comes out. Long o is typed ooo and left
// out here.
func TestTyped(t *testing.T) {
	for s := range All() {
		want := s.String()
		if keys := typedTelex(s); keys != want && s.Nucleus != NucleusLongO {
			if got, ok := FromTelex(keys); !ok || got != want {
				t.Errorf("FromTelex(%q) = %q, %v; want %q", keys, got, ok, want)
			}
		}
		if keys := typedVNI(s); keys != want {
			if got, ok := FromVNI(keys); !ok || got != want {
				t.Errorf("FromVNI(%q) = %q, %v; want %q", keys, got, ok, want)
			}
		}
	}
}

// laws checks what holds for any string.
func laws(t interface {
	Errorf(string, ...any)
}, s string) {
	p, ok := Parse(s)
	if b, okb := ParseBytes([]byte(s)); b != p || okb != ok {
		t.Errorf("Parse and ParseBytes differ on %q", s)
	}
	if ok && Fold(s) != p.String() {
		t.Errorf("Fold(%q) = %q, but Parse says %q", s, Fold(s), p)
	}
	if utf8.ValidString(s) && !ok && strings.ToLower(s) != Fold(s) {
		t.Errorf("Fold(%q) = %q, want %q", s, Fold(s), strings.ToLower(s))
	}
	if Fold(Fold(s)) != Fold(s) {
		t.Errorf("Fold(Fold(%q)) = %q, Fold gives %q", s, Fold(Fold(s)), Fold(s))
	}
	if p2, ok2 := Parse(strings.ToUpper(s)); ok && (!ok2 || p2 != p) {
		t.Errorf("Parse(%q) and its capitals differ", s)
	}
	bare := StripTone(s)
	if StripTone(bare) != bare || utf8.RuneCountInString(bare) != utf8.RuneCountInString(s) {
		t.Errorf("StripTone(%q) = %q", s, bare)
	}
	for name, fix := range map[string]func(string) (string, bool){
		"FixTonePlacement": FixTonePlacement, "FixHorn": FixHorn, "FromTelex": FromTelex, "FromVNI": FromVNI,
	} {
		if got, fixed := fix(s); fixed && (!Legal(got) || got == s) || !fixed && got != "" {
			t.Errorf("%s(%q) = %q, %v", name, s, got, fixed)
		}
	}
	if k := Loan(s); ok && k == LoanShape {
		t.Errorf("Loan(%q) = %v, but it is legal", s, k)
	}
}

func TestLaws(t *testing.T) {
	letter := rapid.SampledFrom([]rune("aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƠfjwzáàảãạấộợừỳ158-"))
	form := rapid.StringOfN(letter, 0, 9, -1)
	rapid.Check(t, func(r *rapid.T) { laws(r, form.Draw(r, "form")) })
}

func FuzzLaws(f *testing.F) {
	for _, s := range []string{"nghiêng", "HOÀ", "qúy", "nưowcs", "truong72", "pa-nô", "\xe1\xbb", "\x83\xba", "\xe0\x81\xa1", "\xc1\xa1", "Đắk", "İ", "ΑΣ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { laws(t, s) })
}
