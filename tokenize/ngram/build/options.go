package build

import (
	"fmt"
	"iter"

	"vnan/tokenize/ngram/internal/layout"
)

// MaxOrder is the longest n-gram that a model can hold: four ids fill the
// uint64 that n-grams are counted and sorted as.
const MaxOrder = layout.MaxOrder

// Sentences is a stream of sentences, each a list of ids without the marks of
// its beginning and end. The slice may be reused for the next sentence. An error
// ends the stream.
type Sentences = iter.Seq2[[]uint16, error]

// Options say what model to build. The zero value is not usable: Vocabulary
// and the reserved ids must be set.
type Options struct {
	// Vocabulary is the number of ids; the ids are 0 to Vocabulary-1, best
	// numbered by falling frequency.
	Vocabulary int
	// Unknown, Begin and End are the ids of an unknown token and of the
	// beginning and end of a sentence. Sentences must not hold Begin or End.
	Unknown, Begin, End uint16
	// Order is the length of the longest n-gram, 2 to MaxOrder; 0 means
	// MaxOrder.
	Order int
	// MinCount[k] is how often an n-gram of k ids must occur in all domains
	// together to get a probability of its own; it may not fall with k. Zero
	// means DefaultMinCount. Rarer ones still count towards discounts and
	// continuation counts.
	MinCount [MaxOrder + 1]uint32
	// GainBits and BackoffBits are how many bits an n-gram's probability and a
	// context's back-off weight get in the file, up to 8; 0 means
	// DefaultGainBits and DefaultBackoffBits. What more bits gain in accuracy
	// they cost in n-grams, when the file must have a certain size.
	GainBits, BackoffBits int
	// Chunk is how many n-grams are sorted at a time, 16 bytes of memory each;
	// 0 means DefaultChunk. It does not change the result.
	Chunk int
}

// DefaultMinCount is what Options.MinCount means when zero. What occurs once is
// as often a misprint as a rarity. Pruning by entropy chooses better what else to
// give up than a higher limit would: at 24 MB, 2 instead of 3 lowers perplexity.
var DefaultMinCount = [MaxOrder + 1]uint32{0, 1, 2, 2, 2}

// DefaultGainBits and DefaultBackoffBits cost about 0.2% of perplexity against
// 8 and 8 bits for the same n-grams, and give a tenth more n-grams in the same
// room. At 12 MB 4 and 5 bits are better still, by half a percent.
const (
	DefaultGainBits    = 5
	DefaultBackoffBits = 5
)

// DefaultChunk is what Options.Chunk means when zero: half a gigabyte.
const DefaultChunk = 32 << 20

// withDefaults checks the options and fills in what is zero.
func (o Options) withDefaults() (Options, error) {
	if o.Order == 0 {
		o.Order = MaxOrder
	}
	if o.Chunk == 0 {
		o.Chunk = DefaultChunk
	}
	if o.GainBits == 0 {
		o.GainBits = DefaultGainBits
	}
	if o.BackoffBits == 0 {
		o.BackoffBits = DefaultBackoffBits
	}
	if max(o.GainBits, o.BackoffBits) > layout.MaxCodeBits || min(o.GainBits, o.BackoffBits) < 1 {
		return o, fmt.Errorf("ngram/build: Options.GainBits and BackoffBits are %d and %d, want 1 to %d", o.GainBits, o.BackoffBits, layout.MaxCodeBits)
	}
	if o.Order < 2 || o.Order > MaxOrder {
		return o, fmt.Errorf("ngram/build: Options.Order is %d, want 2 to %d", o.Order, MaxOrder)
	}
	if o.Vocabulary < 4 || o.Vocabulary > 1<<16 {
		return o, fmt.Errorf("ngram/build: Options.Vocabulary is %d, want 4 to 65536", o.Vocabulary)
	}
	for name, id := range map[string]uint16{"Unknown": o.Unknown, "Begin": o.Begin, "End": o.End} {
		if int(id) >= o.Vocabulary {
			return o, fmt.Errorf("ngram/build: Options.%s is %d, want an id below Vocabulary, %d", name, id, o.Vocabulary)
		}
	}
	if o.Begin == o.End || o.Begin == o.Unknown || o.End == o.Unknown {
		return o, fmt.Errorf("ngram/build: Options.Unknown, Begin and End are %d, %d, %d, want three different ids", o.Unknown, o.Begin, o.End)
	}
	for k := 2; k <= o.Order; k++ {
		if o.MinCount[k] == 0 {
			o.MinCount[k] = DefaultMinCount[k]
		}
		if k > 2 && o.MinCount[k] < o.MinCount[k-1] {
			return o, fmt.Errorf("ngram/build: Options.MinCount[%d] is %d, less than the %d for shorter n-grams; each n-gram kept needs its parts kept", k, o.MinCount[k], o.MinCount[k-1])
		}
	}
	return o, nil
}
