// Package build trains the models that package ngram reads: it counts n-grams,
// smooths, mixes domains, prunes and packs. It knows ids only; a main elsewhere
// turns text into sentences of ids.
//
//	domain, err := build.Count("news", sentences, options)   // for each domain
//	heldOut, err := build.Count("held out", others, options)
//	weights, _, _, err := build.Weights(domains, heldOut, options)
//	table, err := build.Build(domains, weights, options)
//	err = table.Prune(24 << 20)
//	table.Refit()
//	file, err := table.Encode(version)
//
// # How it works
//
// Four ids of 16 bits fill a uint64. Every window of four ids of the text
// becomes such a number, last id on top; sorting the numbers (by radix, in
// memory) brings equal windows together, and all that precedes a given end. One
// pass over the sorted windows then yields, for n-grams of every length, how
// often each occurs and after how many different ids, which is what Kneser-Ney
// smoothing wants for the shorter ones (adjust.go). Discounts come from counts
// of counts (discount.go), probabilities from a pass over n-grams and contexts
// side by side (estimate.go).
//
// Rare n-grams are not put into the table, but they are never forgotten in the
// estimates: discounts, sums and continuation counts are those of all n-grams.
//
// Everything is deterministic: equal sentences and options give equal files.
package build
