package lexicon

// List is one of the word lists.
type List uint8

// The lists. Those up to Named hold parts of names and match capitalised
// tokens only; the others hold common words, whatever their case.
const (
	Surname List = iota
	Middle
	Country
	City
	Province
	District
	Commune
	Body // well-known organisations
	Named
	Honorific = Named + iota - 9
	Title
	TitleModifier
	OrganizationHead
	PlaceHead
	EventHead
	DocumentHead
	Saying
	Period
	Lists
)

// Bit gives the list's bit in an Entry.
func (l List) Bit() Entry { return 1 << l }

// Names are the bits of an Entry behind those of the lists: as what types of
// mention the corpora show the phrase. Two bits each hold the share of persons,
// organisations and locations, two more how often the name was seen.
const (
	nameShift = Lists
	nameMask  = 1<<8 - 1
)

// NameOf gives the name bits of an entry, zero for none.
func (e Entry) NameOf() uint32 { return uint32(e>>nameShift) & nameMask }

// NameEntry gives the entry of a name that was seen as a mention of each type
// so often, the first being other than a mention.
func NameEntry(counts [8]uint32) Entry {
	total := uint32(0)
	for _, n := range counts {
		total += n
	}
	seen := total - counts[0]
	if seen == 0 {
		return 0
	}
	v := uint32(0)
	for k, t := range []int{1, 3, 4} { // person, organisation, location
		v |= shareOf(counts[t], total) << (2 * k)
	}
	v |= uint32(often(seen)) << 6
	return Entry(v) << nameShift
}

func shareOf(n, total uint32) uint32 {
	switch {
	case n*10 >= total*9:
		return 3
	case n*2 >= total:
		return 2
	case n*10 >= total:
		return 1
	}
	return 0
}

func often(n uint32) int {
	switch {
	case n >= 300:
		return 3
	case n >= 40:
		return 2
	case n >= 8:
		return 1
	}
	return 0
}
