package main

import (
	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// span is a stretch of a text in visible bytes.
type span struct{ start, end int }

// goldText is a gold text with the places of its words and of our tokens.
type goldText struct {
	sentences [][]segment.Unit
	places    [][]span // of each unit
	words     map[span]bool
}

func newGoldText(data string) *goldText {
	g := &goldText{words: map[span]bool{}}
	al := &aligner{tk: tokenize.NewTokenizer(model.Default())}
	l := &labelled{}
	al.add(l, data)
	t := al.tk.Tokenize(al.printed(data))
	last := 0
	for i := 1; i < len(al.starts); i++ {
		if al.starts[i] {
			g.words[span{last, i}] = true
			last = i
		}
	}
	at, pos := 0, 0
	for k, s := range t.Sentences {
		places := make([]span, 0, s.Len())
		for _, tok := range t.Tokens[s.Start:s.End] {
			pos += visible(t.NFC[at:tok.Start])
			at = int(tok.Start)
			places = append(places, span{pos, pos + visible(t.NFC[tok.Start:tok.End])})
		}
		g.sentences, g.places = append(g.sentences, l.sentence(k)), append(g.places, places)
	}
	return g
}

func (g *goldText) labels() *labelled {
	l := &labelled{}
	for _, s := range g.sentences {
		l.add(s)
	}
	return l
}

// part gives the sentences [lo, hi).
func (g *goldText) part(lo, hi int) *goldText {
	p := &goldText{sentences: g.sentences[lo:hi], places: g.places[lo:hi], words: map[span]bool{}}
	last := p.places[len(p.places)-1]
	for w := range g.words {
		if w.start >= p.places[0][0].start && w.end <= last[len(last)-1].end {
			p.words[w] = true
		}
	}
	return p
}

// result counts right, found and wanted words.
type result struct{ right, found, wanted int }

func (r *result) add(o result) { r.right += o.right; r.found += o.found; r.wanted += o.wanted }

func (r result) f1() float64 { return 2 * float64(r.right) / float64(r.found+r.wanted) }

// score measures words by their places, as score_words.py does.
func (g *goldText) score(segmenter func([]segment.Unit)) result {
	r := result{wanted: len(g.words)}
	for i, s := range g.sentences {
		u := append([]segment.Unit(nil), s...)
		segmenter(u)
		for a, b := range wordsOf(u) {
			r.found++
			if g.words[span{g.places[i][a].start, g.places[i][b-1].end}] {
				r.right++
			}
		}
	}
	return r
}

// decoder segments with weights that are not rounded yet.
func (x *extractor) decoder(c *crf) func([]segment.Unit) {
	return func(u []segment.Unit) {
		if len(u) < 2 {
			return
		}
		in := &instances{}
		x.add(in, u)
		for i, join := range c.decode(in) {
			u[i+1].Join = join && mayJoin(u[i:i+2])
		}
	}
}

// decode finds the best labels.
func (c *crf) decode(in *instances) []bool {
	n := len(in.join)
	back := make([][2]bool, n) // the label before, by the label
	split, join := 0.0, -1e9
	for i := range n {
		s, j := c.scores(in, i)
		s, j = split+s, join+j
		back[i] = [2]bool{join > split, j > s}
		split, join = max(split, join), max(s, j)
	}
	out := make([]bool, n)
	label := join > split
	for i := n - 1; i >= 0; i-- {
		out[i] = label
		if label {
			label = back[i][1]
		} else {
			label = back[i][0]
		}
	}
	return out
}
