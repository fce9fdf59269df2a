package candidate

// cluster is up to three letters, as written.
type cluster struct {
	n uint8
	v [3]letter
}

func (c *cluster) at(f *form, i int) bool {
	if i+int(c.n) > f.n {
		return false
	}
	for k := range int(c.n) {
		if f.v[i+k] != c.v[k] {
			return false
		}
	}
	return true
}

func (c *cluster) letters() []letter { return c.v[:c.n] }

// pair is two clusters that are taken for one another.
type pair struct {
	a, b cluster
	op   Op
}

func cl(v ...letter) (c cluster) {
	c.n = uint8(copy(c.v[:], v))
	return c
}

const (
	lS letter = 's' - 'a'
	lX letter = 'x' - 'a'
	lL letter = 'l' - 'a'
	lV letter = 'v' - 'a'
)

// onsetPairs are the consonants at the beginning that some region does not
// tell apart (s/x, ch/tr, d/gi/v, l/n and r in the north; v in the south), and
// the spellings of one consonant before different vowels.
var onsetPairs = [...]pair{
	{cl(lS), cl(lX), SX},
	{cl(lC, lH), cl(lT, lR), ChTr},
	{cl(lD), cl(lG, lI), DGiR},
	{cl(lD), cl(lR), DGiR},
	{cl(lG, lI), cl(lR), DGiR},
	{cl(lV), cl(lD), VD},
	{cl(lV), cl(lG, lI), VD},
	{cl(lL), cl(lN), LN},
	{cl(lC), cl(lK), Spelling},
	{cl(lK), cl(lQ, lU), Spelling},
	{cl(lC), cl(lQ, lU), Spelling},
	{cl(lQ), cl(lQ, lU), Spelling},
	{cl(lG), cl(lG, lH), Spelling},
	{cl(lN, lG), cl(lN, lG, lH), Spelling},
}

// codaPairs are the consonants at the end that some region does not tell apart.
var codaPairs = [...]pair{
	{cl(lN), cl(lN, lG), FinalNasal},
	{cl(lN), cl(lN, lH), FinalNasal},
	{cl(lN, lG), cl(lN, lH), FinalNasal},
	{cl(lT), cl(lC), FinalStop},
	{cl(lT), cl(lC, lH), FinalStop},
	{cl(lC), cl(lC, lH), FinalStop},
}

// vowelPairs are the vowels that some region does not tell apart, the south
// above all.
var vowelPairs = [...]pair{
	{cl(lA, lI), cl(lA, lY), Rhyme},
	{cl(lA, lO), cl(lA, lU), Rhyme},
	{cl(lI, lU), cl(lI, lECirc, lU), Rhyme},
	{cl(lUHorn, lU), cl(lI, lU), Rhyme},
	{cl(lUHorn, lU), cl(lUHorn, lOHorn, lU), Rhyme},
	{cl(lUHorn, lOHorn, lU), cl(lI, lECirc, lU), Rhyme},
	{cl(lU, lI), cl(lU, lOCirc, lI), Rhyme},
	{cl(lUHorn, lI), cl(lUHorn, lOHorn, lI), Rhyme},
	{cl(lO, lI), cl(lOCirc, lI), Rhyme},
	{cl(lI), cl(lI, lECirc), Rhyme},
	{cl(lU), cl(lU, lOCirc), Rhyme},
	{cl(lOHorn), cl(lUHorn, lOHorn), Rhyme},
	{cl(lECirc), cl(lI, lECirc), Rhyme},
	{cl(lA, lY), cl(lACirc, lY), Rhyme},
	{cl(lA, lU), cl(lACirc, lU), Rhyme},
}

// sounds adds the syllables that sound alike in some region, and those that are
// the same sound in another spelling.
func (c *collector) sounds(f *form) {
	a := f.onsetLen()
	c.swapPairs(onsetPairs[:], f, 0, a)
	if a == 2 && f.v[1].vowel() { // gi and qu are g and k with a vowel as well
		c.swapPairs(onsetPairs[:], f, 0, 1)
	}
	if f.n > 1 && f.v[0] == lG && f.v[1] == lI && a == 1 {
		c.plainGi(f)
	}
	b := f.vowelEnd(a)
	c.swapPairs(vowelPairs[:], f, a, b)
	c.swapPairs(codaPairs[:], f, b, f.n)
	c.iy(f, a, b)
}

// swapPairs replaces letters [i, j) by what is paired with exactly them.
func (c *collector) swapPairs(pairs []pair, f *form, i, j int) {
	for k := range pairs {
		p := &pairs[k]
		if int(p.a.n) == j-i && p.a.at(f, i) {
			c.replaceTry(f, i, j, p.op, p.b.letters()...)
		}
		if int(p.b.n) == j-i && p.b.at(f, i) {
			c.replaceTry(f, i, j, p.op, p.a.letters()...)
		}
	}
}

func (c *collector) replaceTry(f *form, i, j int, op Op, new ...letter) {
	if i == 0 && len(new) == 2 && new[1] == lI && f.v[j] == lI {
		new = new[:1] // gi and iêng make giêng
	}
	if g, ok := f.replace(i, j, new...); ok {
		c.try(&g, op)
	}
}

// plainGi is for gì, gìn and giết, where the i of gi is the vowel, or its
// beginning, as well: dì, dìn, diết.
func (c *collector) plainGi(f *form) {
	for _, l := range [...]letter{lD, lR} {
		c.replaceTry(f, 0, 1, DGiR, l)
	}
	c.replaceTry(f, 0, 1, VD, lV)
}

// iy changes i and y where they are the same sound: alone behind a consonant
// (kỉ, kỳ) and behind qu (quí, quý).
func (c *collector) iy(f *form, a, b int) {
	if b-a != 1 {
		return
	}
	switch f.v[a] {
	case lI:
		c.replaceTry(f, a, b, IY, lY)
	case lY:
		c.replaceTry(f, a, b, IY, lI)
	}
}
