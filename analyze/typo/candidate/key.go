package candidate

import "strings"

// neighbours lists the keys that touch each key, a to z, on the keyboard that
// Vietnamese is typed on (QWERTY, each row shifted right by half a key).
var neighbours = [26]string{
	"qswz", "ghnv", "dfvx", "cefrsx", "drsw", "cdgrtv", "bfhtvy", "bgjnuy", "jkou", "hikmnu", "ijlmo", "kop", "jkn",
	"bhjm", "iklp", "lo", "aw", "deft", "adewxz", "fgry", "hijy", "bcfg", "aeqs", "cdsz", "ghtu", "asx",
}

func touch(a, b letter) bool { return strings.IndexByte(neighbours[a.base()], byte('a'+b.base())) >= 0 }

// typed is the set of letters that a key press may put into a syllable: all
// but f, j, w and z.
const typed uint64 = (1<<numLetters - 1) &^ (1<<('f'-'a') | 1<<('j'-'a') | 1<<('w'-'a') | 1<<('z'-'a'))

// keys adds what slips of the fingers lead to.
func (c *collector) keys(f *form) {
	c.deletions(f)
	c.swaps(f)
	if f.n > maxSyllable-1 {
		return
	}
	c.insertions(f)
	c.substitutions(f)
}

// deletions undoes letters too much.
func (c *collector) deletions(f *form) {
	for i := range f.n {
		op := LetterAdded
		if i > 0 && f.v[i].base() == f.v[i-1].base() || i+1 < f.n && f.v[i].base() == f.v[i+1].base() {
			op = LetterDoubled
		}
		c.replaceTry(f, i, i+1, op)
	}
}

// swaps undoes two letters in the wrong order.
func (c *collector) swaps(f *form) {
	for i := 1; i < f.n; i++ {
		if f.v[i] != f.v[i-1] {
			c.replaceTry(f, i-1, i+1, Swapped, f.v[i], f.v[i-1])
		}
	}
}

// insertions puts a missing letter back.
func (c *collector) insertions(f *form) {
	for i := 0; i <= f.n; i++ {
		g, ok := f.replace(i, i, lA)
		if !ok {
			return
		}
		for l := range numLetters {
			if typed>>l&1 != 0 && f.mayTake(i, l) {
				g.v[i] = l
				c.try(&g, LetterMissing)
			}
		}
	}
}

// mayTake tells whether letter l may come in before letter i: vowels stand
// beside vowels, consonants not between them.
func (f *form) mayTake(i int, l letter) bool {
	before, after := i > 0 && f.v[i-1].vowel(), i < f.n && f.v[i].vowel()
	if l.vowel() {
		return before || after
	}
	return !before || !after
}

// substitutions puts another letter in the place of each. Letters with the same
// base are left to accents.
func (c *collector) substitutions(f *form) {
	g := *f
	g.at = -1
	for i := range f.n {
		was := f.v[i].base()
		for l := range numLetters {
			if typed>>l&1 == 0 || l.base() == was || l.vowel() != was.vowel() && !touch(was, l) {
				continue // nobody takes a vowel for a consonant but by a slip
			}
			g.v[i] = l
			op := Substituted
			if touch(was, l) {
				op = Neighbour
			}
			c.try(&g, op)
		}
		g.v[i] = f.v[i]
	}
}
