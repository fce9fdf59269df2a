package charset

import (
	"errors"
	"fmt"
	"strings"
)

// ErrBinary is what errors.Is finds in every error that says: these bytes are
// no text at all.
var ErrBinary = errors.New("not text")

// BinaryError tells why bytes are taken for something other than text.
type BinaryError struct {
	Offset int    // of the first telling byte, counted in bytes from 0
	Reason string // what was seen there
}

func (e *BinaryError) Error() string {
	return fmt.Sprintf("not a text: %s at byte %d; only text files can be read", e.Reason, e.Offset)
}

// Is makes errors.Is(err, ErrBinary) true.
func (e *BinaryError) Is(target error) bool { return target == ErrBinary }

// Candidate is one reading that was tried.
type Candidate struct {
	Encoding Encoding
	// Share of marked syllables that are legal Vietnamese in this reading,
	// with one illegal syllable added so that short texts cannot reach 1.
	Share float64
	// Syllables is the number of marked syllables that Share rests on.
	Syllables int
}

// UncertainError says that bytes are neither UTF-8 nor clearly Vietnamese in
// one legacy encoding. The best candidate stands first.
type UncertainError struct {
	Candidates []Candidate
}

func (e *UncertainError) Error() string {
	var b strings.Builder
	b.WriteString("cannot tell the encoding: not UTF-8, and no Vietnamese encoding fits well enough (")
	for i, c := range e.Candidates {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s %.0f%%", c.Encoding, 100*c.Share)
	}
	b.WriteString("); if it is Vietnamese, name its encoding")
	if len(e.Candidates) > 0 {
		fmt.Fprintf(&b, ", for instance --encoding %s", e.Candidates[0].Encoding.Flag())
	}
	fmt.Fprintf(&b, "; if it is French or English, --encoding %s", Windows1252.Flag())
	return b.String()
}

// UnknownError says that a name is no encoding's name.
type UnknownError struct{ Name string }

func (e *UnknownError) Error() string {
	var all []string
	for _, enc := range Encodings() {
		all = append(all, enc.Flag())
	}
	return fmt.Sprintf("unknown encoding %q; one of: auto, %s", e.Name, strings.Join(all, ", "))
}

// LossError says that some characters have no place in the target encoding.
// [Encode] returns it together with the bytes, in which a near ASCII form, the
// small letter, or a question mark stands for each of them.
type LossError struct {
	Encoding Encoding
	Count    int  // how many characters were lost
	First    rune // the first of them
	Offset   int  // its byte offset in the NFC form of the text
}

func (e *LossError) Error() string {
	return fmt.Sprintf("%d characters cannot be written in %s, the first is %q at byte %d; use UTF-8 to keep them",
		e.Count, e.Encoding, e.First, e.Offset)
}
