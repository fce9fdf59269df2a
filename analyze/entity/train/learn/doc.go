// Package learn trains linear-chain conditional random fields.
//
// The weights maximise the likelihood of the annotated labels, by AdaGrad
// (Duchi, Hazan and Singer 2011), a line at a time. In each step 45 in 100
// features are dropped, so that the model cannot lean on the few that happen to
// identify a word of the training articles; the weights of the later epochs,
// and of several trainings, are averaged. Beside features a token has a vector,
// whose dimensions are weighed at three places; at run time these come to one
// row of weights a vector.
//
// Everything is deterministic: trainings run in parallel, none is split.
package learn
