package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// goldText is a gold text with the places of its words and of our tokens, in
// visible bytes.
type goldText struct {
	sentences [][]segment.Unit
	starts    [][]int // of each unit
	end       []int   // of each sentence's last unit
	words     map[[2]int]bool
}

func readGold(dir, name string) (*goldText, error) {
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return nil, err
	}
	return parseGold(string(data)), nil
}

func parseGold(data string) *goldText {
	g := &goldText{words: map[[2]int]bool{}}
	al := &aligner{tk: tokenize.NewTokenizer(model.Default())}
	s := al.natural(data)
	last := 0
	for i := 1; i < len(al.starts); i++ {
		if al.starts[i] {
			g.words[[2]int{last, i}] = true
			last = i
		}
	}
	t := al.tk.Tokenize(s)
	at, pos := 0, 0
	for _, sp := range t.Sentences {
		units := t.Units(sp, nil)
		var starts []int
		for i := range units {
			tok := t.Tokens[int(sp.Start)+i]
			pos += visible(t.NFC[at:tok.Start])
			at = int(tok.Start)
			starts = append(starts, pos)
			units[i].Join = i > 0 && !al.starts[pos] && mayJoin(units[i-1].Shape) && mayJoin(units[i].Shape)
		}
		last := t.Tokens[sp.End-1]
		g.sentences, g.starts = append(g.sentences, units), append(g.starts, starts)
		g.end = append(g.end, pos+visible(t.NFC[last.Start:last.End]))
	}
	return g
}

// prf counts right, found and wanted words.
type prf struct{ right, found, want int }

func (s *prf) add(o prf) { s.right += o.right; s.found += o.found; s.want += o.want }

func (s prf) f1() float64 { return 2 * float64(s.right) / float64(s.found+s.want) }

// f1 measures words by their places.
func (g *goldText) f1(segment func([]segment.Unit)) float64 { return g.score(segment).f1() }

func (g *goldText) score(segment func([]segment.Unit)) prf {
	right, found := 0, 0
	for i, s := range g.sentences {
		u := append(s[:0:0], s...)
		segment(u)
		begin := 0
		for k := 1; k <= len(u); k++ {
			end := g.end[i]
			if k < len(u) {
				if u[k].Join {
					continue
				}
				end = g.starts[i][k]
			}
			found++
			if g.words[[2]int{g.starts[i][begin], end}] {
				right++
			}
			begin = k
		}
	}
	return prf{right, found, len(g.words)}
}

func (g *goldText) f1Of(x *extractor, c *crf) float64 {
	return g.f1(x.decoder(c))
}

func (x *extractor) decoder(c *crf) func([]segment.Unit) {
	return func(u []segment.Unit) {
		if len(u) < 2 {
			return
		}
		in := &instances{}
		x.add(in, u)
		for i, y := range c.decode(in, 0, len(in.gold)) {
			u[i+1].Join = y
		}
	}
}

// heldOut takes sentences of the corpora that the sample has not.
func heldOut(texts []*labelled) *goldText {
	g := &goldText{words: map[[2]int]bool{}}
	pos := 0
	for _, l := range texts {
		for i := 150; i < len(l.ends); i++ {
			if i/200%71 != 5 || i%200 < 150 {
				continue
			}
			s := l.sentence(i)
			var starts []int
			begin := pos
			for k := range s {
				if k > 0 && !s[k].Join {
					g.words[[2]int{begin, pos}] = true
					begin = pos
				}
				starts = append(starts, pos)
				pos++
			}
			g.words[[2]int{begin, pos}] = true
			g.sentences, g.starts, g.end = append(g.sentences, s), append(g.starts, starts), append(g.end, pos)
		}
	}
	return g
}

func (g *goldText) errors(x *extractor, c *crf) {
	f, _ := os.OpenFile("/tmp/seg/errors.txt", os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	defer f.Close()
	for _, s := range g.sentences {
		if len(s) < 2 {
			continue
		}
		in := &instances{}
		x.add(in, s)
		out := c.decode(in, 0, len(in.gold))
		for i, y := range out {
			if y == s[i+1].Join {
				continue
			}
			v := model.Default()
			for k := i - 2; k <= i+3; k++ {
				if k < 0 || k >= len(s) {
					continue
				}
				sep := " "
				if k > 0 && s[k].Join {
					sep = "_"
				}
				if k == i+1 {
					sep = "+"
					if s[k].Join {
						sep = "~"
					}
				}
				fmt.Fprintf(f, "%s%s", sep, name(v, s[k]))
			}
			fmt.Fprintf(f, "\tshapes %d %d lex %d\n", s[i].Shape, s[i+1].Shape, in.lex[i])
		}
	}
}

func name(v *model.Words, u segment.Unit) string {
	t := v.Text(u.ID)
	if t == "" {
		t = fmt.Sprint("<", u.ID, ">")
	}
	if u.Shape == segment.Upper || u.Shape == segment.ForeignUpper {
		t = strings.ToUpper(t[:1]) + t[1:]
	}
	return t
}
