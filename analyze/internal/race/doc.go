// Package race says whether a test runs under the race detector, which makes
// everything ten times slower: the longest tests skip there.
package race
