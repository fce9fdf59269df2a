package syllable

import "iter"

// All enumerates every legal syllable, each spelling once (kì and kỳ are two)
// in the order of onset, rhyme and tone. A tone placement is no spelling of its
// own.
func All() iter.Seq[Syllable] {
	return func(yield func(Syllable) bool) {
		for o := range Onset(NumOnsets) {
			for k := range rhymes[1:] {
				if !rhymes[k+1].all(o, yield) {
					return
				}
			}
		}
	}
}

// all enumerates the syllables of one onset and rhyme.
func (r *rhyme) all(o Onset, yield func(Syllable) bool) bool {
	for c := range CodaI {
		plain := r.allows(o, false, c)
		qu := o == OnsetC && r.allows(o, true, c)
		if plain && !r.tones(Syllable{Onset: o, Glide: r.glide, Coda: c}, yield) {
			return false
		}
		if qu && !r.tones(Syllable{Onset: o, Glide: true, Coda: c}, yield) {
			return false
		}
	}
	return true
}

// tones completes s by the rhyme and each tone that it can have.
func (r *rhyme) tones(s Syllable, yield func(Syllable) bool) bool {
	s.Nucleus, s.Y = r.nucleus, r.y
	if r.end != NoCoda {
		s.Coda = r.end
	}
	t := Ngang
	if s.Coda.Stop() {
		t = Sac
	}
	for ; t <= Nang; t++ {
		s.Tone = t
		if !yield(s) {
			return false
		}
	}
	return true
}
