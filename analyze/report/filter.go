package report

import "slices"

// KeepTypes drops the mentions of all types but the given ones. Officials stay
// as long as persons do; their indices follow.
func (d *Document) KeepTypes(types ...string) {
	d.keep(func(e *Entity, _ int) bool { return slices.Contains(types, e.Type) })
	if !slices.Contains(types, "PERSON") {
		d.Officials = nil
	}
}

// KeepOfficials drops the people without an office, and all mentions but those
// of the others.
func (d *Document) KeepOfficials() {
	d.Officials = slices.DeleteFunc(d.Officials, func(o Official) bool { return len(o.Roles) == 0 })
	wanted := make([]bool, len(d.Entities))
	for _, o := range d.Officials {
		for _, m := range o.Mentions {
			wanted[m] = true
		}
	}
	d.keep(func(_ *Entity, i int) bool { return wanted[i] })
}

// keep drops mentions and moves the indices of the officials.
func (d *Document) keep(wanted func(*Entity, int) bool) {
	moved := make([]int, len(d.Entities))
	kept := d.Entities[:0]
	for i := range d.Entities {
		moved[i] = -1
		if wanted(&d.Entities[i], i) {
			moved[i] = len(kept)
			kept = append(kept, d.Entities[i])
		}
	}
	d.Entities = kept
	d.Timeline = slices.DeleteFunc(d.Timeline, func(m Moment) bool { return moved[m.Entity] < 0 })
	for i := range d.Timeline {
		d.Timeline[i].Entity = moved[d.Timeline[i].Entity]
	}
	for i := range d.Officials {
		d.Officials[i].Mentions = reindex(d.Officials[i].Mentions, moved)
	}
}

func reindex(mentions, moved []int) []int {
	out := mentions[:0]
	for _, m := range mentions {
		if moved[m] >= 0 {
			out = append(out, moved[m])
		}
	}
	return out
}

// Top keeps the n most frequent words; 0 keeps all.
func (d *Document) Top(n int) {
	if n > 0 && len(d.Frequencies) > n {
		d.Frequencies = d.Frequencies[:n]
	}
	if n > 0 && len(d.Concordance) > n {
		d.Concordance = d.Concordance[:n]
	}
	if n > 0 && len(d.Collocates) > n {
		d.Collocates = d.Collocates[:n]
	}
	if n > 0 && len(d.Keywords) > n {
		d.Keywords = d.Keywords[:n]
	}
}
