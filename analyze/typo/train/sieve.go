package main

import (
	"log"
	"math"
	"slices"

	"vnan/analyze/typo/context"
)

// sieveRecall is the share of labelled mistakes that the sieve must let pass.
// Raising it to 0.98 trebles the suspects and changed F1 by less than the noise.
const sieveRecall = 0.90

// trainSieve learns the first sieve from the labelled documents: logistic
// regression, then the cut that lets pass what it must.
func trainSieve(p context.Parts, docs []*labelled) *context.Sieve {
	j := context.NewJudge(p)
	var rows [][context.SieveClues]float32
	var labels []bool
	for _, d := range docs {
		j.Clues(d.text, func(token int, v *[context.SieveClues]float32) {
			rows, labels = append(rows, *v), append(labels, d.mistaken(token))
		})
	}
	w := logistic(rows, labels)
	var hit, all []float64
	for i := range rows {
		s := dot(w, &rows[i])
		all = append(all, s)
		if labels[i] {
			hit = append(hit, s)
		}
	}
	slices.Sort(hit)
	slices.Sort(all)
	cut := hit[int(float64(len(hit))*(1-sieveRecall))]
	at, _ := slices.BinarySearch(all, cut)
	log.Printf("the sieve lets pass %.1f%% of %d tokens, %.0f%% of mistakes", 100*ratio(len(all)-at, len(all)), len(all), 100*sieveRecall)
	return context.NewSieve(w, cut)
}

func dot(w []float64, v *[context.SieveClues]float32) float64 {
	s := 0.0
	for i, x := range v {
		if x != 0 {
			s += w[i] * float64(x)
		}
	}
	return s
}

// logistic learns weights by gradient descent with Adam's step sizes (Kingma
// and Ba 2015), all rows at a time; the rare positive rows weigh as much as the
// others together.
func logistic(rows [][context.SieveClues]float32, labels []bool) []float64 {
	n := context.SieveClues
	w, g, m, v := make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	pos := 0
	for _, l := range labels {
		if l {
			pos++
		}
	}
	up := float64(len(rows)-pos) / float64(max(pos, 1))
	for step := 1; step <= 400; step++ {
		clear(g)
		for i := range rows {
			p := 1 / (1 + math.Exp(-dot(w, &rows[i])))
			e := p
			if labels[i] {
				e = (p - 1) * up
			}
			for k, x := range rows[i] {
				if x != 0 {
					g[k] += e * float64(x)
				}
			}
		}
		for k := range w {
			g[k] = g[k]/float64(len(rows)) + 1e-5*w[k]
			m[k] = 0.9*m[k] + 0.1*g[k]
			v[k] = 0.99*v[k] + 0.01*g[k]*g[k]
			w[k] -= 0.05 * m[k] / (1 - math.Pow(0.9, float64(step))) / (math.Sqrt(v[k]/(1-math.Pow(0.99, float64(step)))) + 1e-12)
		}
	}
	return w
}
