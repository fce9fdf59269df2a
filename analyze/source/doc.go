// Package source reads documents: which files, and what text is in them.
//
// [Walk] turns the arguments of a command line into a sequence of inputs in a
// stable order, honouring .gitignore. [Read] opens one, finds its encoding (see
// package charset) and takes its text out of whatever it is in. What is too
// large to hold is read in pieces by [Open] and [Chunks]. [Ordered] works on
// many at a time and keeps the results in order.
//
// # Offsets
//
// Everything that vnan reports is a place in the decoded text as it stands. So
// plain text is passed on untouched; in Markdown and subtitles whatever is no
// prose is blanked, not cut out, and all offsets hold in the file. Only
// containers (.docx, .odt, HTML, PDF) have a text of their own, a paragraph a
// line, and there [Document.Locate] leads from an offset to the paragraph.
//
// # Errors
//
// Input comes from anywhere and may be anything: unreadable, binary, cut off,
// or made to harm, as a few kilobytes that unpack to gigabytes are. It gives a
// result or an [Error] that names the file, what is wrong with it and what to
// do; every reader's time is linear in the size of its input, and its memory
// is bounded by [ReadOptions].MaxBytes.
package source
