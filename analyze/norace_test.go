//go:build !race

package analyze

// underRace says that the race detector makes everything ten times slower.
const underRace = false
