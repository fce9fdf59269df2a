package main

import (
	"fmt"
	"strings"

	"vnan/analyze/entity"
	"vnan/analyze/entity/mention"
	"vnan/analyze/entity/role"
)

// tally counts what is right, found and annotated.
type tally struct{ right, found, gold int }

func (t tally) String() string {
	return fmt.Sprintf("P %.3f R %.3f F1 %.4f (gold %d)", float64(t.right)/float64(max(t.found, 1)), float64(t.right)/float64(max(t.gold, 1)), t.f1(), t.gold)
}

func (t tally) f1() float64 {
	return 2 * float64(t.right) / float64(max(t.found+t.gold, 1))
}

func (t *tally) add(o tally) {
	t.right += o.right
	t.found += o.found
	t.gold += o.gold
}

// score adds up mentions by type and by kind of article, and roles.
type score struct {
	all, roles, pairs tally
	types             [entity.Date + 1]tally
	kinds             map[string]tally
}

func (s *score) add(o *score) {
	s.all.add(o.all)
	s.roles.add(o.roles)
	s.pairs.add(o.pairs)
	for i := range s.types {
		s.types[i].add(o.types[i])
	}
	for k, v := range o.kinds {
		s.kind(k, v)
	}
}

func (s *score) kind(k string, v tally) {
	if s.kinds == nil {
		s.kinds = map[string]tally{}
	}
	t := s.kinds[k]
	t.add(v)
	s.kinds[k] = t
}

func (s *score) print() {
	for t := entity.Person; t <= entity.Date; t++ {
		fmt.Printf("%-13s %v\n", t, s.types[t])
	}
	for _, k := range []string{"gov", "gen", "law"} {
		fmt.Printf("%-13s %v\n", k, s.kinds[k])
	}
	fmt.Printf("%-13s %v\n%-13s %v\n%-13s %v\n", "roles", s.roles, "role pairs", s.pairs, "all", s.all)
}

type spanOf struct {
	t          mention.Type
	start, end int
}

// article compares what was found in an article with its annotation.
func (s *score) article(a *article, r entity.Result, errors bool) {
	gold, found := map[spanOf]bool{}, map[spanOf]bool{}
	for _, e := range a.Entities {
		gold[spanOf{mention.TypeOf(e.Type), e.Start, e.End}] = true
	}
	for _, m := range r.Mentions {
		found[spanOf{m.Type, m.Start, m.End}] = true
	}
	var t tally
	for k := range gold {
		one := tally{gold: 1}
		if found[k] {
			one.right = 1
		} else if errors {
			a.report("missed", k)
		}
		s.types[k.t].add(one)
		t.add(one)
	}
	for k := range found {
		s.types[k.t].found++
		t.found++
		if !gold[k] && errors {
			a.report("wrong ", k)
		}
	}
	s.all.add(t)
	s.kind(a.Kind, t)
	s.articleRoles(a, r.Officials, errors)
}

func (a *article) report(what string, k spanOf) {
	from, to := max(0, k.start-40), min(len(a.Text), k.end+40)
	fmt.Printf("%s %s %s %q in %q\n", what, a.ID, k.t, a.Text[k.start:k.end], strings.ToValidUTF8(a.Text[from:to], ""))
}

type triple struct{ person, title, body string }

// articleRoles compares triples of person, title and body, without case.
func (s *score) articleRoles(a *article, officials []role.Official, errors bool) {
	gold, found := map[triple]bool{}, map[triple]bool{}
	for _, r := range a.Roles {
		gold[triple{mention.Fold(r.Person), mention.Fold(r.Title), mention.Fold(r.Organization)}] = true
	}
	for _, o := range officials {
		for _, r := range o.Roles {
			found[triple{mention.Fold(o.Name), mention.Fold(r.Title), mention.Fold(r.Organization)}] = true
		}
	}
	if errors {
		for k := range gold {
			if !found[k] {
				fmt.Println("role missed", a.ID, k)
			}
		}
		for k := range found {
			if !gold[k] {
				fmt.Println("role wrong ", a.ID, k)
			}
		}
	}
	s.roles.add(compare(gold, found))
	s.pairs.add(compare(withoutBody(gold), withoutBody(found)))
}

func compare(gold, found map[triple]bool) tally {
	t := tally{gold: len(gold), found: len(found)}
	for k := range found {
		if gold[k] {
			t.right++
		}
	}
	return t
}

func withoutBody(m map[triple]bool) map[triple]bool {
	out := map[triple]bool{}
	for k := range m {
		out[triple{k.person, k.title, ""}] = true
	}
	return out
}
