package lexicon

import (
	"maps"
	"slices"
)

func sortedKeys(b Builder) []uint32 { return slices.Sorted(maps.Keys(b)) }
