// Package context finds real words in the wrong place, and ranks what was
// meant.
package context
