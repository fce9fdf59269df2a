package tokenize

import "vnan/tokenize/model"

// Kind says what a token is made of.
type Kind uint8

// The kinds of token.
const (
	// Syllable is a run of letters that is a legal Vietnamese syllable, or a
	// borrowed one that Vietnamese text knows.
	Syllable Kind = iota + 1
	// Foreign is any other run of letters: a foreign word, a brand, a
	// misspelling.
	Foreign
	// Abbreviation is a run of capitals (UBND), or letters with inner or
	// closing dots that belong to them (TP.HCM, PGS.TS, Q.12).
	Abbreviation
	// Number is digits with separators, units or a range: 1.500.050,30, 121kg,
	// 5.000-6.000.
	Number
	// Date is a calendar date in digits: 31/7, 30-4-1975, 10/2016.
	Date
	// Time is a clock time: 7h30, 10:30.
	Time
	// DocNumber is the number of an official document: 12/2018/QĐ-UBND.
	DocNumber
	// Code is letters and digits mixed: A5, 43H-016, COVID-19.
	Code
	// URL is a web address, with or without its scheme.
	URL
	// Email is an e-mail address.
	Email
	// Handle is a hashtag or a user name: #vnan, @vnan.
	Handle
	// Emoji is one emoji sequence.
	Emoji
	// Punctuation is one punctuation mark, or a run of full stops.
	Punctuation
	// Symbol is anything else that is no white space.
	Symbol
)

var kindNames = [...]string{"", "syllable", "foreign", "abbreviation", "number", "date", "time", "document-number",
	"code", "url", "email", "handle", "emoji", "punctuation", "symbol"}

// String gives the kind's name as the JSON output shows it.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// IsWord reports whether tokens of the kind are counted as (parts of) words:
// everything but punctuation, symbols and emoji.
func (k Kind) IsWord() bool { return k != 0 && k < Emoji }

// IsLetters reports whether tokens of the kind are runs of letters.
func (k Kind) IsLetters() bool { return k == Syllable || k == Foreign || k == Abbreviation }

// Flags describe a token's letters and what stands before it.
type Flags uint8

// The flags of a token.
const (
	// UpperFirst: the first letter is a capital.
	UpperFirst Flags = 1 << iota
	// AllUpper: every letter is a capital, and there are at least two.
	AllUpper
	// MixedCase: a capital stands behind a small letter (iPhone, VnExpress).
	MixedCase
	// SpaceBefore: white space (or the beginning of the text) stands before.
	SpaceBefore
	// LineBefore: a line end (or the beginning of the text) stands before.
	LineBefore
	// BlankBefore: an empty line (or the beginning of the text) stands before.
	BlankBefore
	// Joined: the token belongs to the same word as the token before it.
	Joined
)

// Token is a syllable or another smallest piece of text. Tokens never overlap;
// what stands between them is white space and invisible characters.
type Token struct {
	// Start and End are bytes in Text.NFC, End exclusive.
	Start, End uint32
	// ID is the vocabulary id of the token, folded for case and tone
	// placement; model.Unknown when the vocabulary lacks it.
	ID model.ID
	// Kind says what the token is made of.
	Kind Kind
	// Flags describe its letters and what stands before it.
	Flags Flags
}

// Has reports whether the token has all the flags f.
func (t Token) Has(f Flags) bool { return t.Flags&f == f }

// Span is a stretch of tokens or of words: indices, End exclusive.
type Span struct{ Start, End uint32 }

// Len gives the number of tokens or words in the span.
func (s Span) Len() int { return int(s.End - s.Start) }
