package main

import (
	"fmt"
	"log"
	"os"
	"sync"

	"vnan/analyze/entity"
	"vnan/analyze/entity/role"
)

// measureDev measures a model file on the development articles.
func measureDev(dir, path string, errors bool) {
	data, err := os.ReadFile(path)
	check(err)
	m := open(data)
	articles, err := load(dir, "dev.jsonl")
	check(err)
	evaluate(m, articles, errors).print()
	fmt.Println("headlines in capitals", evaluate(m, headlines(articles, 1), false).all)
}

func evaluate(m *entity.Model, articles []*article, errors bool) *score {
	r := entity.NewRecognizer(m)
	s := &score{}
	for _, a := range articles {
		s.article(a, r.Find(a.text), errors)
	}
	return s
}

// measureGoldRoles measures the grammar of titles by itself.
func measureGoldRoles(dir string, errors bool) {
	for _, f := range []string{"train.jsonl", "dev.jsonl"} {
		articles, err := load(dir, f)
		check(err)
		s := &score{}
		for _, a := range articles {
			ms := a.mentions()
			s.article(a, entity.Result{Mentions: ms, Officials: role.Find(a.text, ms)}, errors)
		}
		fmt.Println(f, "roles", s.roles, "pairs", s.pairs)
	}
}

// measureFolds measures models on articles that they were not trained on, two
// folds at a time, the first so many folds only.
func (t *trainer) measureFolds(folds, only int, errors bool) {
	scores := make([]*score, folds)
	next := make(chan int)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for k := range next {
				var in, out []*article
				for i, a := range t.articles {
					if i%folds == k {
						out = append(out, a)
					} else {
						in = append(in, a)
					}
				}
				scores[k] = evaluate(open(t.build(in)), out, errors)
				log.Printf("fold %d: %v", k, scores[k].all)
			}
		})
	}
	for k := range min(folds, only) {
		next <- k
	}
	close(next)
	wg.Wait()
	total := &score{}
	for _, s := range scores[:min(folds, only)] {
		total.add(s)
	}
	total.print()
}

// measureCurve measures what more training articles buy.
func (t *trainer) measureCurve() {
	dev, err := load(t.dir, "dev.jsonl")
	check(err)
	for _, step := range []int{4, 2, 1} {
		var part []*article
		for i, a := range t.articles {
			if i%step == 0 {
				part = append(part, a)
			}
		}
		fmt.Printf("%d articles\n", len(part))
		evaluate(open(t.build(part)), dev, false).print()
	}
}
