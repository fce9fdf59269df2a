package syllable

import (
	"slices"
	"testing"
)

// TestInventory holds the size of the inventory. A change of the rules that
// moves a figure is either wanted, and then said in the commit, or a mistake.
func TestInventory(t *testing.T) {
	spellings, sounds, toneless, rhymes := map[string]bool{}, map[Syllable]bool{}, map[Syllable]bool{}, map[Syllable]bool{}
	perOnset := [NumOnsets]int{}
	perTone := [NumTones]int{}
	for s := range All() {
		spellings[s.String()] = true
		perOnset[s.Onset]++
		perTone[s.Tone]++
		s = s.Sound()
		sounds[s] = true
		s.Tone = Ngang
		toneless[s] = true
		s.Onset, s.Y = NoOnset, false
		rhymes[s] = true
	}
	for _, c := range []struct {
		name      string
		got, want int
	}{
		{"spellings", len(spellings), wantSpellings},
		{"sounds", len(sounds), wantSounds},
		{"sounds without tone", len(toneless), wantToneless},
		{"rhymes", len(rhymes), wantRhymes},
	} {
		if c.got != c.want {
			t.Errorf("%d %s, want %d", c.got, c.name, c.want)
		}
	}
	if perOnset != wantPerOnset {
		t.Errorf("per onset %v, want %v", perOnset, wantPerOnset)
	}
	if perTone != wantPerTone {
		t.Errorf("per tone %v, want %v", perTone, wantPerTone)
	}
}

// TestBruteForce tries every onset, vowels and coda that letters can spell, with
// every tone on every letter. What Parse accepts of these must be All, in one of
// the two styles, and nothing else.
func TestBruteForce(t *testing.T) {
	want := map[string]Syllable{}
	for s := range All() {
		want[s.Format(OldStyle)] = s
		want[s.Format(NewStyle)] = s
	}
	real := map[string]bool{}
	for _, r := range rhymes {
		real[r.spelling] = true
	}
	accepted := map[string]bool{}
	for _, onset := range []string{
		"", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
		"qu", "r", "s", "t", "th", "tr", "v", "x", "gu", "thr", "bl",
	} {
		for _, vowels := range vowelStrings() {
			for _, coda := range []string{"", "m", "n", "ng", "nh", "p", "t", "c", "ch", "k", "ngh", "h", "g"} {
				tones := []Tone{Sac} // enough to see that no tone makes a rhyme of what is none
				if real[vowels] || real["u"+vowels] || real["i"+vowels] || len(vowels) < 3 {
					tones = []Tone{Huyen, Hoi, Nga, Sac, Nang}
				}
				eachTone(onset+vowels+coda, tones, func(form string) {
					s, ok := Parse(form)
					if w, legal := want[form]; ok != legal || s != w {
						t.Fatalf("Parse(%q) = %+v, %v; All says %+v, %v", form, s, ok, w, legal)
					}
					if ok {
						accepted[form] = true
					}
				})
			}
		}
	}
	for form := range want {
		if !accepted[form] {
			t.Errorf("%q is in All, but no combination of onset, vowels and coda gave it", form)
		}
	}
}

// vowelStrings gives every string of one to three vowel letters that begins or
// ends as some rhyme does: all that could be taken for one.
func vowelStrings() (list []string) {
	vowels := []rune("aăâeêioôơuưy")
	for _, a := range vowels {
		list = append(list, string(a))
		for _, b := range vowels {
			list = append(list, string([]rune{a, b}))
			for _, c := range "aêiouyơ" {
				list = append(list, string([]rune{a, b, c}))
			}
		}
	}
	return list
}

// eachTone calls f with form as it is, and with each of the tones on each vowel
// letter.
func eachTone(form string, tones []Tone, f func(string)) {
	f(form)
	rs := []rune(form)
	for i := range rs {
		r := rs[i]
		for _, tone := range tones {
			b, m, _ := Base(r)
			if toned := Compose(b, m, tone); toned != 0 {
				rs[i] = toned
				f(string(rs))
			}
			rs[i] = r
		}
	}
}

// TestRhymeKeys ties the key table to the spellings.
func TestRhymeKeys(t *testing.T) {
	found := 0
	for key, k := range rhymeKeys {
		if k == 0 {
			continue
		}
		found++
		var w letters
		scan(&w, rhymes[k].spelling)
		if got, _ := w.vowels(0); int(got) != key {
			t.Errorf("key %#03x leads to %s, whose key is %#03x", key, rhymes[k].spelling, got)
		}
	}
	if found != len(rhymes)-1 {
		t.Errorf("%d keys for %d rhymes", found, len(rhymes)-1)
	}
}

// TestLoanLists: sorted for the binary search, and nothing that is legal anyway.
func TestLoanLists(t *testing.T) {
	for _, list := range loanLists {
		if !slices.IsSorted(list) {
			t.Errorf("the list that begins with %q is not in order", list[0])
		}
		for _, w := range list {
			if Legal(w) {
				t.Errorf("%q is a legal syllable and needs no entry", w)
			}
			if Fold(w) != w {
				t.Errorf("%q is not in folded form, %q", w, Fold(w))
			}
			if Loan(withCapital(w)) != LoanListed {
				t.Errorf("%q is not found with a capital", w)
			}
		}
	}
}

// withCapital makes the first letter a capital.
func withCapital(s string) string {
	rs := []rune(s)
	rs[0] = ToUpper(rs[0])
	return string(rs)
}

func TestLoanRules(t *testing.T) {
	for _, r := range LoanRules {
		if r.ID == "" || r.English == "" || r.Vietnamese == "" || len(r.Good) == 0 || len(r.Bad) == 0 {
			t.Errorf("rule %q lacks id, explanation or examples", r.ID)
		}
		for _, s := range r.Good {
			if !r.fits(s) || Loan(s) == NotLoan {
				t.Errorf("%s: %q should fit", r.ID, s)
			}
		}
		for _, s := range r.Bad {
			if r.fits(s) {
				t.Errorf("%s: %q should not fit", r.ID, s)
			}
		}
	}
	for _, s := range []string{"công", "hòa", "nănh", "thôg", "môt", "nghành", "", "-", "Brown", "lòai", "đuợc", "Trườg"} {
		if k := Loan(s); k != NotLoan {
			t.Errorf("Loan(%q) = %v, want NotLoan", s, k)
		}
	}
}
