package source

import "io"

// Input names one document that is to be read. Walk makes them.
type Input struct {
	// Path is how to open the file and what to show the user: the argument, or
	// the argument joined with the way below it. Standard input is "-".
	Path string
	// Rel is Path seen from the folder that was given, with forward slashes;
	// the file's name when the file itself was given.
	Rel string
	// Given tells whether the user named this input, not a folder above it.
	Given bool

	stdin io.Reader // what "-" reads
}

// Stdin is the path that stands for standard input.
const Stdin = "-"

// IsStdin tells whether the input is standard input.
func (in Input) IsStdin() bool { return in.stdin != nil }

// Reader makes an input of r, for callers that hold text already. The name is
// what messages call it; its extension tells the kind of document.
func Reader(name string, r io.Reader) Input {
	return Input{Path: name, Rel: name, Given: true, stdin: r}
}
