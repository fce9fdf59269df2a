package bits

// Writer appends bits to bytes, lowest first.
type Writer struct {
	data []byte
	n    int
}

// Len is the number of bits written.
func (w *Writer) Len() int { return w.n }

// Write appends the width lowest bits of x.
func (w *Writer) Write(x uint64, width int) {
	for width > 0 {
		if w.n%8 == 0 {
			w.data = append(w.data, 0)
		}
		free := 8 - w.n%8
		take := min(free, width)
		w.data[len(w.data)-1] |= byte(x&(1<<take-1)) << (8 - free)
		x >>= take
		width -= take
		w.n += take
	}
}

// Bytes gives what was written, followed by Tail bytes for the reader.
func (w *Writer) Bytes() []byte {
	return append(w.data[:len(w.data):len(w.data)], make([]byte, Tail)...)
}

// BytesFor is the length of Bytes after n bits.
func BytesFor(n int) int { return (n+7)/8 + Tail }
