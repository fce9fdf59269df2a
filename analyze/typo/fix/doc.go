// Package fix puts the findings of package typo right in the text as it stands.
//
// A finding names bytes of the NFC view of a text; an [Edit] names bytes of the
// text that the user wrote, and says what shall stand there. [Choose] makes
// edits of the findings that have one sure correction, [Apply] gives the new
// text, [Diff] shows both, and [File.Rewrite] puts it into the file. [Session]
// asks about each finding first.
//
// # What does not change
//
// Every byte outside the edits stays: line ends, decomposed letters, invalid
// bytes, the byte order mark, the encoding. Inside, a correction is written in
// the manner of what stands around it ([Manner]): Unicode has two forms for
// most Vietnamese letters (ế is one code point in NFC and three in NFD), and
// spelling has two places for the tone of a few syllables (hòa, hoà). A document
// that keeps to one of them still does after fixing.
//
// # What is never lost
//
// A file is replaced in one step by a complete new one (package atomicfile), or
// it stays as it was. A correction that the file's encoding cannot express, and
// a file that someone changed in the meantime, are errors that say so.
package fix
