package build

import (
	"fmt"
	"math"

	"vnan/tokenize/flat"
	"vnan/tokenize/ngram/internal/bits"
	"vnan/tokenize/ngram/internal/layout"
)

// Encode packs the table as a model file, which package ngram opens. data is
// the version of the data. Equal tables give equal files.
//
// Of an n-gram longer than one id the file holds the gain: the logarithm of its
// probability less that of its suffix, which the reader has found before. Gains
// spread less than probabilities, so fewer bits tell them apart. The suffix's
// logarithm is taken as it will be read, so that errors do not add up.
func (t *Table) Encode(data uint32) ([]byte, error) {
	n := t.lengths(func(int, int) bool { return true })
	shape := t.shape(&n)
	for k := 2; k <= t.opts.Order; k++ {
		if index := shape.IndexShape(k); shape.ListBits[k] > math.MaxUint32 || index.EntryBits() > bits.MaxEntry {
			return nil, fmt.Errorf("ngram/build: the n-grams of order %d take %d MB, more than the format can hold; prune the table first", k, shape.ListBits[k]>>23)
		}
	}
	b := flat.Builder{layout.Meta: shape.Append(nil)}
	logs := t.encodeUnigrams(b)
	for k := 2; k <= t.opts.Order; k++ {
		var codes []byte
		codes, logs = t.encodeGains(b, k, logs)
		t.encodeLists(b, k, codes, &n, &shape)
	}
	return b.Bytes(layout.Format, data)
}

// encodeUnigrams gives the logarithms as they will be read.
func (t *Table) encodeUnigrams(b flat.Builder) []float64 {
	values := make([]float64, len(t.p[1]))
	least := 1.0
	for id, p := range t.p[1] {
		if uint16(id) != t.opts.Begin {
			least = min(least, p)
		}
	}
	for id, p := range t.p[1] {
		values[id] = math.Log(max(p, least)) // Begin has none, and nobody asks for it
	}
	book := newCodebook(values, nil, layout.UnigramBooks)
	codes := make([]byte, len(values))
	for id, v := range values {
		codes[id] = byte(book.code(v))
		values[id] = book[codes[id]]
	}
	b[layout.Unigrams] = codes
	b[layout.UniBook] = book.bytes(layout.UnigramBooks)
	return values
}

// encodeGains gives the codes of the gains of order k, and the logarithms of
// its probabilities as they will be read; shorter are those of order k-1.
func (t *Table) encodeGains(b flat.Builder, k int, shorter []float64) (codes []byte, logs []float64) {
	gains := make([]float64, t.set.len(k))
	for i, p := range t.p[k] {
		gains[i] = math.Log(p) - shorter[t.set.suffix[k][i]]
	}
	book := newCodebook(gains, matter(t.usage(k)), 1<<t.opts.GainBits)
	codes, logs = make([]byte, len(gains)), gains
	for i, gain := range gains {
		codes[i] = byte(book.code(gain))
		logs[i] = shorter[t.set.suffix[k][i]] + book[codes[i]]
	}
	b[layout.Name(layout.GainBook, k)] = book.bytes(1 << t.opts.GainBits)
	return codes, logs
}

// usage[i] is how often n-gram i of order k is used: its share of all tokens.
func (t *Table) usage(k int) []float64 {
	usage := make([]float64, t.set.len(k))
	for c := range t.set.len(k - 1) {
		for i := t.set.first[k-1][c]; i < t.set.first[k-1][c+1]; i++ {
			usage[i] = t.mass[k-1][c] * t.p[k][i]
		}
	}
	return usage
}

// matter gives weights for a codebook: half of the weight goes by usage, half
// is the same for all. Without the first, the few contexts that all text is
// full of get back-off weights that are off by half; without the second, what is
// rare (as mistakes are) would be coarse.
func matter(usage []float64) []float64 {
	sum := 0.0
	for _, u := range usage {
		sum += u
	}
	for i, u := range usage {
		usage[i] = 1
		if sum > 0 {
			usage[i] += u / sum * float64(len(usage))
		}
	}
	return usage
}

// encodeBackoffs gives the codes of the back-off weights of the contexts of k
// ids; for k of 1 those of all ids.
func (t *Table) encodeBackoffs(b flat.Builder, k int) []byte {
	var values, usage []float64
	for c := range t.set.len(k) {
		if k == 1 || t.set.first[k][c] < t.set.first[k][c+1] {
			left, _ := t.left(k, c)
			values = append(values, math.Log(t.backoff[k][c]))
			usage = append(usage, left*t.mass[k][c])
		}
	}
	book := newCodebook(values, matter(usage), 1<<t.opts.BackoffBits)
	codes := make([]byte, len(values))
	for i, v := range values {
		codes[i] = byte(book.code(v))
	}
	b[layout.Name(layout.BackBook, k+1)] = book.bytes(1 << t.opts.BackoffBits)
	return codes
}

// bytes gives the codebook's values as float32, the last repeated to fill it.
func (b codebook) bytes(size int) []byte {
	out := make([]byte, 0, 4*size)
	for i := range size {
		out = flat.AppendU32(out, math.Float32bits(float32(b[min(i, len(b)-1)])))
	}
	return out
}
