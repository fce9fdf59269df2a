package bits

import "math/bits"

// A List is a set of n numbers below u, the universe, sorted; each has a code of
// some bits and, in most lists, a mark that is 0 or 1. One bit string holds list
// after list; where each begins is kept in an Index. A list is
//
//	n in Elias gamma code: as many zeros as n has bits below its highest, then n
//	the numbers, in the shorter of two forms
//	n codes
//	n marks, and before them, for every 256 members, how many marks are set before
//
// The two forms of the numbers: all with as many bits as u-1 has; or Elias-Fano
// code: for h = 0, 1, 2..., a one for each number whose high part is h, then a
// zero; behind that the low parts. To find a number, skip as many zeros as its
// high part says and compare the low parts of the run of ones that follows. For
// every 64th h it is noted how many ones stand before it.
//
// u is not stored: the reader knows it, since a list's numbers are places in
// another list. Which form is shorter follows from n and u.
const (
	skipEvery = 64
	markEvery = 256
	// maxGamma is the greatest number of leading zeros that n can have.
	maxGamma = 16
)

// Lists reads a string of lists.
type Lists struct {
	data   string
	bits   int // without the tail
	code   int // width of a code
	marked bool
}

// OpenLists reads lists out of data that holds the given number of bits, which
// the caller has checked against its length.
func OpenLists(data string, bitLen, codeWidth int, marked bool) Lists {
	return Lists{data, bitLen, codeWidth, marked}
}

// geometry says where in a list its parts lie, in bits from its numbers on.
type geometry struct {
	low   int // bits of a low part, in Elias-Fano code
	width int // of a number in the other form; 0 means Elias-Fano
	count int // bits of a number up to n
	high  int // where the ones and zeros begin; the skips lie before
	lows  int
	codes int
	marks int
	end   int
}

// geometryOf is a function of n and u alone, n of at least 1.
func geometryOf(n, u uint32, codeWidth int, marked bool) (g geometry) {
	g.set(n, u, codeWidth, marked)
	return g
}

func (g *geometry) set(n, u uint32, codeWidth int, marked bool) {
	g.count = bits.Len32(n)
	width := bits.Len32(u - 1)
	low, elias := eliasFano(n, u, g.count)
	if plain := int(n) * width; plain <= elias {
		g.width, g.codes, g.low, g.high, g.lows = width, plain, 0, 0, 0
	} else {
		highest := int((u - 1) >> low)
		g.low, g.width = low, 0
		g.high = highest / skipEvery * g.count
		g.lows = g.high + int(n) + highest
		g.codes = elias
	}
	g.marks = g.codes + int(n)*codeWidth
	g.end = g.marks
	if marked {
		g.marks += int(n-1) / markEvery * g.count
		g.end = g.marks + int(n)
	}
}

// eliasFano chooses the width of the low parts and gives the size of the code.
func eliasFano(n, u uint32, count int) (low, size int) {
	low = max(0, bits.Len32(u-1)-count)
	size = eliasSize(n, u, count, low)
	if next := eliasSize(n, u, count, low+1); next < size {
		return low + 1, next
	}
	return low, size
}

func eliasSize(n, u uint32, count, low int) int {
	highest := int((u - 1) >> low)
	return highest/skipEvery*count + int(n) + highest + int(n)*low
}

// ListBits is the number of bits that Write takes for n numbers below u.
func ListBits(n, u uint32, codeWidth int, marked bool) int {
	return 2*bits.Len32(n) - 1 + geometryOf(n, u, codeWidth, marked).end
}

// WriteList writes a list: sorted different numbers below u, at least one, their
// codes, and their marks if the lists have any.
func (w *Writer) WriteList(numbers []uint32, u uint32, codes []byte, codeWidth int, marks []bool) {
	n := uint32(len(numbers))
	g := geometryOf(n, u, codeWidth, marks != nil)
	w.Write(0, g.count-1)
	w.Write(1, 1) // the highest bit of n comes first, to end the zeros
	w.Write(uint64(n), g.count-1)
	if g.width > 0 || g.codes == 0 {
		for _, x := range numbers {
			w.Write(uint64(x), g.width)
		}
	} else {
		w.eliasFano(numbers, u, g)
	}
	for _, c := range codes {
		w.Write(uint64(c), codeWidth)
	}
	if marks != nil {
		w.marks(marks, g.count)
	}
}

func (w *Writer) eliasFano(numbers []uint32, u uint32, g geometry) {
	highest := (u - 1) >> g.low
	i := 0
	for h := uint32(0); h <= highest; h++ {
		if h > 0 && h%skipEvery == 0 {
			w.Write(uint64(i), g.count)
		}
		for ; i < len(numbers) && numbers[i]>>g.low == h; i++ {
		}
	}
	i = 0
	for h := uint32(0); h <= highest; h++ {
		for ; i < len(numbers) && numbers[i]>>g.low == h; i++ {
			w.Write(1, 1)
		}
		if h < highest {
			w.Write(0, 1)
		}
	}
	for _, x := range numbers {
		w.Write(uint64(x), g.low)
	}
}

func (w *Writer) marks(marks []bool, count int) {
	set := 0
	for i, m := range marks {
		if i > 0 && i%markEvery == 0 {
			w.Write(uint64(set), count)
		}
		if m {
			set++
		}
	}
	for _, m := range marks {
		if m {
			w.Write(1, 1)
		} else {
			w.Write(0, 1)
		}
	}
}
