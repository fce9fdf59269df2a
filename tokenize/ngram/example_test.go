package ngram_test

import (
	"fmt"

	"vnan/tokenize/ngram"
	"vnan/tokenize/ngram/build"
)

// words are the vocabulary of the examples; the first three are reserved.
var words = []string{"?", "<s>", "</s>", "lo", "suôn", "sẻ", "sẽ", "đến", "mọi", "việc", "anh"}

func ids(text ...string) []uint16 {
	var out []uint16
	for _, w := range text {
		for id, word := range words {
			if word == w {
				out = append(out, uint16(id))
			}
		}
	}
	return out
}

// train makes a model of four sentences.
func train() *ngram.Model {
	corpus := [][]uint16{
		ids("mọi", "việc", "suôn", "sẻ"), ids("anh", "sẽ", "đến"),
		ids("mọi", "việc", "sẽ", "suôn", "sẻ"), ids("anh", "sẽ", "lo", "mọi", "việc"),
	}
	o := build.Options{Vocabulary: len(words), Unknown: 0, Begin: 1, End: 2, MinCount: [5]uint32{0, 1, 1, 1, 1}}
	domain, err := build.Count("example", func(yield func([]uint16, error) bool) {
		for _, s := range corpus {
			if !yield(s, nil) {
				return
			}
		}
	}, o)
	if err != nil {
		panic(err)
	}
	table, err := build.Build([]*build.Domain{domain}, []float64{1}, o)
	if err != nil {
		panic(err)
	}
	data, err := table.Encode(1)
	if err != nil {
		panic(err)
	}
	m, err := ngram.Open(string(data))
	if err != nil {
		panic(err)
	}
	return m
}

// Which of two syllables belongs into "mọi việc suôn _"?
func ExampleModel_Windows() {
	m := train()
	left := append([]uint16{m.Begin()}, ids("mọi", "việc", "suôn")...)
	candidates := ids("sẽ", "sẻ")
	out := make([]ngram.Window, len(candidates))
	m.Windows(left, candidates, []uint16{m.End()}, out)
	for i, id := range candidates {
		fmt.Printf("%s: %.1f, longest n-gram %d\n", words[id], out[i].Sum(), out[i].Matched[0])
	}
	// Output:
	// sẽ: -7.7, longest n-gram 1
	// sẻ: -0.2, longest n-gram 4
}

func ExampleModel_LogProb() {
	m := train()
	p, matched := m.LogProb(ids("anh"), ids("sẽ")[0])
	fmt.Printf("log P(sẽ | anh) = %.2f, seen as an n-gram of %d\n", p, matched)
	// Output: log P(sẽ | anh) = -0.59, seen as an n-gram of 2
}

func ExampleModel_Score() {
	m := train()
	state, sum := m.Start(), float32(0)
	for _, id := range append(ids("anh", "sẽ", "đến"), m.End()) {
		var p float32
		p, state = m.Score(state, id)
		sum += p
	}
	fmt.Printf("%.1f\n", sum)
	// Output: -2.4
}
