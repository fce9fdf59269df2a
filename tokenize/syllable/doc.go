// Package syllable knows how Vietnamese syllables are built and spelled.
package syllable
