// Package partial keeps counts of words in files that can be added up, so that
// an archive may be counted in parts, on as many machines as there are.
//
// # The form
//
// A file is text in UTF-8. Its first line says what was counted:
//
//	!vnan-freq/1	unit=word	n=1-1	case=fold	documents=2	total=9	sentences=2	words=9	syllables=12
//
// Each further line is a word or n-gram: its key, folded; the number of documents
// that it stands in; then its spellings, each with its count. A spelling that
// is the key itself is left empty. Between the words of an n-gram stands "|".
//
//	hòa bình	1	Hòa bình	1		2
//
// Lines are sorted by their bytes (as LC_ALL=C sort does), and "!" and the tab
// come before every letter. So files can be put together with sort -m, and
// what sorts lines by the text before the first tab, as Hadoop Streaming does,
// puts equal keys together: a [Reader] adds up equal keys, and several heads.
//
// # Adding up
//
// [Merge] reads sorted files side by side and holds one line of each. [MergeFiles]
// does that in passes when there are more files than may be open at once. The
// result of any split and any order is the same, byte by byte: counts are whole
// numbers, and nothing depends on which text came first.
package partial
