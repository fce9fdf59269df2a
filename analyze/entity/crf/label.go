package crf

// Label is a tag of the BIO scheme over the seven types of mention: 0 is
// outside, 2t-1 begins a mention of type t and 2t goes on with it.
type Label = uint8

// Labels is the number of labels.
const Labels = 15

// Lanes is the number of weights a feature carries: one for each label and one
// for the gate, so that a row fills whole machine words.
const Lanes = 16

// Gate is the lane of the gate: how much the feature speaks for a token that
// belongs to any mention.
const Gate = Labels

// BeginOf and InsideOf give the labels of type t (1..7).
func BeginOf(t uint8) Label  { return 2*t - 1 }
func InsideOf(t uint8) Label { return 2 * t }

// TypeOf gives the type of a label, 0 for outside.
func TypeOf(l Label) uint8 { return (l + 1) / 2 }

// Begins reports whether the label begins a mention.
func Begins(l Label) bool { return l&1 == 1 }

// Follows reports whether label b may stand behind label a: a mention goes on
// only where one of its type is open.
func Follows(a, b Label) bool {
	return b == 0 || Begins(b) || TypeOf(a) == TypeOf(b) && a != 0
}
