package main

import (
	"vnan/analyze/entity/feature"
	"vnan/analyze/entity/lexicon"
	"vnan/analyze/entity/train/embed"
	"vnan/tokenize/flat"
)

// buildTables gives the extractor's tables.
func buildTables(r *embed.Result, b lexicon.Builder) (*feature.Tables, error) {
	t := &feature.Tables{}
	for g, c := range r.Classes {
		v := make([]uint16, len(r.Row))
		for ty, row := range r.Row {
			if row >= 0 {
				v[ty] = uint16(c[row]) + 1
			}
		}
		t.Classes[g] = string(flat.AppendU16(nil, v...))
	}
	share := make([]byte, len(r.Row)/3)
	for id := range share {
		lower, upper := r.Count[3*id], r.Count[3*id+1]+r.Count[3*id+2]
		if lower+upper > 0 {
			share[id] = byte(1 + 15*upper/(lower+upper))
		}
	}
	t.CapShare = string(share)
	var err error
	t.Lexicon, err = lexicon.Open(string(b.Bytes()), string(b.Starts()))
	return t, err
}
