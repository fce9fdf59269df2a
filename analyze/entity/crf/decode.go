package crf

import "math"

// Decoder keeps the scores of a text's tokens and finds the best labels of
// stretches of them. It keeps its storage.
type Decoder struct {
	scores []Scores
	back   [][Labels]uint8
}

// Reset forgets all scores.
func (d *Decoder) Reset() { d.scores = d.scores[:0] }

// Len is the number of tokens with scores.
func (d *Decoder) Len() int { return len(d.scores) }

// Next gives room for the scores of one more token; it is valid until the next
// call.
func (d *Decoder) Next() *Scores {
	if len(d.scores) == cap(d.scores) {
		d.scores = append(d.scores, Scores{})
	} else {
		d.scores = d.scores[:len(d.scores)+1]
	}
	return &d.scores[len(d.scores)-1]
}

// At gives the scores of token i.
func (d *Decoder) At(i int) *Scores { return &d.scores[i] }

// Decode writes the labels with the highest sum (Viterbi) for the tokens whose
// scores begin at `from`.
func (d *Decoder) Decode(m *Model, from int, labels []Label) {
	n := len(labels)
	if n == 0 {
		return
	}
	if len(d.back) < n {
		d.back = make([][Labels]uint8, n+n/2)
	}
	scores := d.scores[from : from+n]
	best := scores[0]
	for y := range Labels {
		if y != 0 && !Begins(Label(y)) {
			best[y] = math.MinInt32 / 2
		}
	}
	for i := 1; i < n; i++ {
		best = d.step(m, i, &best, &scores[i])
	}
	y := Label(0)
	for b := range Labels {
		if best[b] > best[y] {
			y = Label(b)
		}
	}
	for i := n - 1; i >= 0; i-- {
		labels[i] = y
		y = d.back[i][y]
	}
}

// step extends the best sums by one token. Only labels within the model's
// reach of the best one can win as predecessors of a label that follows any;
// those are few.
func (d *Decoder) step(m *Model, i int, best, score *Scores) (next Scores) {
	back := &d.back[i]
	top := best[0]
	for a := 1; a < Labels; a++ {
		top = max(top, best[a])
	}
	var live [Labels]Label
	n := 0
	for a := range Labels {
		if best[a] >= top-m.reach {
			live[n] = Label(a)
			n++
		}
	}
	next[0], back[0] = m.before(best, live[:n], 0)
	next[0] += score[0]
	for b := 1; b < Labels; b += 2 { // a label that begins, and the one that goes on
		next[b], back[b] = m.before(best, live[:n], b)
		next[b] += score[b]
		v, a := best[b]+m.trans[b][b+1], Label(b)
		if w := best[b+1] + m.trans[b+1][b+1]; w > v {
			v, a = w, Label(b+1)
		}
		next[b+1], back[b+1] = v+score[b+1], a
	}
	return next
}

// before gives the best sum before label b, and its label.
func (m *Model) before(best *Scores, live []Label, b int) (int32, Label) {
	v, y := int32(math.MinInt32), Label(0)
	for _, a := range live {
		if s := best[a] + m.trans[a][b]; s > v {
			v, y = s, a
		}
	}
	return v, y
}
