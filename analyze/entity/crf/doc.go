// Package crf holds a linear-chain conditional random field for labels of the
// BIO scheme and finds the best labels of a sentence.
//
// The model scores a sequence of labels by a sum: the weights of each token's
// features for its label, and a weight for each pair of labels in a row
// (Lafferty, McCallum and Pereira 2001). The best sequence is found by dynamic
// programming (Viterbi). In the BIO scheme a mention's first token is labelled
// B-type, the others I-type, all else O; I never stands without its B.
//
// Everything is read in place from a flat file. Weights are bytes; a feature's
// weights for all labels lie side by side and are added four at a time as lanes
// of a machine word. A sixteenth lane, the gate, holds a logistic regression
// that tells by a part of the features whether a token may belong to a mention
// at all; most tokens need no more work than that.
package crf
