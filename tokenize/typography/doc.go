// Package typography makes quotation marks and dashes of a text alike.
//
// Vietnamese print sets “ngoặc kép” around quotations and – or — around
// insertions and in front of speech; keyboards have only " and -, and archives
// mix all of them, with « » from French type in older books. [Quotes] and
// [Dashes] choose one manner. Both change punctuation only: a hyphen inside a
// word or a range (Mỹ-Việt, 1-2) joins and is no dash, and an apostrophe stays an
// apostrophe in either manner.
package typography
