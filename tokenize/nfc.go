package tokenize

import (
	"unsafe"

	"golang.org/x/text/unicode/norm"
)

// offsetMap maps byte offsets of an NFC view to byte offsets of the text it
// was made from. It is a list of segments: from view[i] on, the view and the
// source run in step from source[i] on, until the next entry. Entries stand at
// normalization boundaries only. An empty map is the identity.
type offsetMap struct {
	view, source []uint32
	end          int // bytes of the source
	viewEnd      int // bytes of the view
}

// toSource maps one offset. An offset inside a segment that normalization
// rewrote maps to the segment's end when up is set, else to its beginning.
func (m *offsetMap) toSource(v int, up bool) int {
	if len(m.view) == 0 {
		return v
	}
	lo, hi := 0, len(m.view)
	for lo < hi { // first entry beyond v
		if mid := (lo + hi) / 2; int(m.view[mid]) <= v {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == 0 {
		return v
	}
	base, src := int(m.view[lo-1]), int(m.source[lo-1])
	nextV, nextS := m.viewEnd, m.end
	if lo < len(m.view) {
		nextV, nextS = int(m.view[lo]), int(m.source[lo])
	}
	switch {
	case v == base:
		return src
	case nextV-base == nextS-src: // runs in step
		return src + v - base
	case up:
		return nextS
	}
	return src
}

// normalizeNFC gives the NFC view of s and the map back. The map keeps the
// storage of m.
func normalizeNFC(s string, m *offsetMap) string {
	m.view, m.source = m.view[:0], m.source[:0]
	m.end, m.viewEnd = len(s), len(s)
	n := nfcPrefix(s)
	if n == len(s) {
		return s
	}
	if k := norm.NFC.QuickSpanString(s[n:]); n+k == len(s) {
		return s
	}
	return rewriteNFC(s, m)
}

// nfcPrefix gives a length of s that is surely NFC and ends at a normalization
// boundary, by looking at bytes only: ASCII, Latin letters up to U+024F, the
// Vietnamese block U+1E80-1EFF and general punctuation never change and never
// combine with what stands before them.
func nfcPrefix(s string) int {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < 0xCC {
			continue
		}
		switch {
		case c == 0xE1 && i+2 < len(s) && (s[i+1] == 0xBA || s[i+1] == 0xBB):
			i += 2
		case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x82:
			i += 2
		default:
			return backToStarter(s, i)
		}
	}
	return len(s)
}

// backToStarter steps back from i over the character before it, because a
// combining mark at i would join it.
func backToStarter(s string, i int) int {
	for i > 0 {
		i--
		if s[i] < 0x80 || s[i] >= 0xC0 {
			return i
		}
	}
	return 0
}

// rewriteNFC composes what is not in NFC, segment by segment, and copies the
// stretches between.
func rewriteNFC(s string, m *offsetMap) string {
	b := make([]byte, 0, len(s))
	inStep := false
	put := func(at, n int, same bool) {
		if !same || !inStep { // an entry where a run in step begins, and for each rewritten segment
			m.view = append(m.view, uint32(len(b)))
			m.source = append(m.source, uint32(at))
		}
		inStep = same
		if same {
			b = append(b, s[at:at+n]...)
		} else {
			b = norm.NFC.AppendString(b, s[at:at+n])
		}
	}
	for i := 0; i < len(s); {
		if n := nfcPrefix(s[i:]); n > 0 {
			put(i, n, true)
			i += n
			continue
		}
		n := norm.NFC.NextBoundaryInString(s[i:], true)
		if n <= 0 {
			n = len(s) - i
		}
		// the quick test settles nearly all, and allocates nothing
		same := norm.NFC.QuickSpanString(s[i:i+n]) == n || norm.NFC.IsNormalString(s[i:i+n])
		put(i, n, same)
		i += n
	}
	m.viewEnd = len(b)
	return unsafe.String(unsafe.SliceData(b), len(b)) // b is not written to again
}
