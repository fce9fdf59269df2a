// Package charset turns bytes into Vietnamese text and back.
//
// # Why this is needed
//
// Vietnamese is written with the Latin alphabet and 134 letters beyond ASCII:
// twelve vowels (a ă â e ê i o ô ơ u ư y), each in five tones besides the
// unmarked one, and đ, in two cases. They do not fit into the 128 places that
// an 8-bit code leaves free above ASCII, so before Unicode every camp made its
// own compromise, and archives are full of all of them:
//
//   - TCVN3 (or ABC, the name of its fonts; the everyday part of the standard
//     TCVN 5712:1993) has one byte per small letter and no accented capitals:
//     a capital is a small letter shown in another font (.VnTimeH). In plain
//     text the case of such letters is lost. Its ư is byte AD, the soft hyphen
//     of Latin-1, which careless software deletes.
//   - TCVN5712-1 (VN1) is the full standard: the same small letters, with the
//     capitals put even on control codes.
//   - VNI-Windows writes a letter as two bytes, the vowel and its mark: aù = á.
//   - VISCII has one byte per letter, six capitals of which are control codes.
//   - Windows-1258 has bytes for the vowel shapes and combining tones after
//     them: ế is EA EC, ê and U+0301. Decoding leaves these pairs as they are.
//   - VIQR is ASCII: ti'ng Vie^.t. It looks like any English question
//     ("what?"), so it is read only when asked for by name.
//
// No byte says which one a file is in. But Vietnamese words are single
// syllables of a narrow shape, and a wrong reading produces few legal ones:
// [Detect] decodes the text in each way and keeps the one whose marked letters
// stand in legal syllables. English, French and binary files have no such
// reading and are refused with an [UncertainError] or a [BinaryError].
//
// # What is promised
//
// Decoded text is otherwise untouched: nothing is composed, folded or trimmed
// except a byte order mark. [Decode] of valid UTF-8 reads the bytes once and
// copies nothing. Decoding never panics, and what cannot be decoded becomes
// U+FFFD and is counted.
package charset
