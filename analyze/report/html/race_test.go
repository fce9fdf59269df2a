//go:build race

package html_test

// raceDetector slows the pages down too much for a browser test.
const raceDetector = true
