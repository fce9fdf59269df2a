package bits

import "math/bits"

// List is one of Lists, ready to be searched. The zero List is empty.
type List struct {
	// N is how many numbers it has.
	N    uint32
	u    uint32
	at   int // the bit where the numbers begin
	g    geometry
	bits string
}

// Head reads what At will need: calling it early, for several lists, lets their
// cache lines come in together.
func (l *Lists) Head(bit uint32) uint64 {
	if int64(bit) >= int64(l.bits) {
		return 0
	}
	return At(l.data, int(bit))
}

// Open makes list the one that begins at a bit, with the given Head, and has
// numbers below u. It becomes empty if there cannot be one.
func (l *Lists) Open(list *List, bit uint32, head uint64, u uint32) {
	zeros := bits.TrailingZeros64(head)
	if zeros > maxGamma || u == 0 {
		list.N = 0
		return
	}
	list.N = uint32(head>>(zeros+1))&(1<<zeros-1) | 1<<zeros
	list.u = u
	list.at = int(bit) + 2*zeros + 1
	list.bits = l.data
	list.g.set(list.N, u, l.code, l.marked)
	if list.N > u || list.at+list.g.end > l.bits {
		list.N = 0
	}
}

// Find gives the place of a number in the list, counted from 0.
func (l *List) Find(x uint32) (place uint32, ok bool) {
	if x >= l.u || l.N == 0 {
		return 0, false
	}
	if l.g.width > 0 || l.g.codes == 0 {
		return l.search(l.at, l.g.width, 0, l.N, x)
	}
	return l.findEliasFano(x)
}

// search looks for a number among those at from..to-1 of a row of equal width.
func (l *List) search(row, width int, from, to, x uint32) (uint32, bool) {
	mask := uint32(1)<<width - 1
	end := to
	for from < to {
		mid := (from + to) / 2
		if uint32(At(l.bits, row+int(mid)*width))&mask < x {
			from = mid + 1
		} else {
			to = mid
		}
	}
	return from, from < end && uint32(At(l.bits, row+int(from)*width))&mask == x
}

const chunk = 56 // bits that At gives for sure

func (l *List) findEliasFano(x uint32) (uint32, bool) {
	high := x >> l.g.low
	pos, place := l.skip(high)
	if place >= l.N {
		return 0, false
	}
	run := uint32(0) // of ones: the numbers with that high part
	for {
		ones := min(bits.TrailingZeros64(^At(l.bits, l.at+pos)), chunk)
		run += uint32(ones)
		if pos += ones; ones < chunk || pos >= l.g.lows {
			break
		}
	}
	run = min(run, l.N-place)
	return l.search(l.at+l.g.lows, l.g.low, place, place+run, x&(1<<l.g.low-1))
}

// skip passes over as many zeros as high says: pos is the place of the bit
// behind, and place how many ones were passed. Places beyond the list mean that
// it is damaged.
func (l *List) skip(high uint32) (pos int, place uint32) {
	pos = l.g.high
	if high >= skipEvery {
		j := int(high / skipEvery)
		place = uint32(At(l.bits, l.at+(j-1)*l.g.count)) & (1<<l.g.count - 1)
		pos += int(place) + j*skipEvery
		high %= skipEvery
	}
	for high > 0 {
		if pos >= l.g.lows {
			return pos, l.N
		}
		zeros := ^At(l.bits, l.at+pos) & (1<<chunk - 1)
		here := uint32(bits.OnesCount64(zeros))
		if here < high {
			high -= here
			place += chunk - here
			pos += chunk
			continue
		}
		last := selectBit(zeros, int(high)-1)
		place += uint32(last) + 1 - high
		pos += last + 1
		break
	}
	if pos > l.g.lows {
		return pos, l.N
	}
	return pos, place
}

// Code gives the code of the number at a place that Find gave.
func (l *List) Code(place uint32, width int) uint32 {
	return uint32(At(l.bits, l.at+l.g.codes+int(place)*width)) & (1<<width - 1)
}

// Mark gives the mark of the number at a place that Find gave, and how many of
// the numbers before have theirs set.
func (l *List) Mark(place uint32) (before uint32, set bool) {
	at := l.at + l.g.marks
	if At(l.bits, at+int(place))&1 == 0 {
		return 0, false
	}
	block := place / markEvery
	if block > 0 {
		samples := at - int(l.N-1)/markEvery*l.g.count
		before = uint32(At(l.bits, samples+int(block-1)*l.g.count)) & (1<<l.g.count - 1)
	}
	for i := block * markEvery; i < place; i += chunk {
		x := At(l.bits, at+int(i)) & (1<<min(chunk, place-i) - 1)
		before += uint32(bits.OnesCount64(x))
	}
	return before, true
}
