package cli

import (
	"iter"
	"slices"

	"vnan/analyze"
	"vnan/analyze/report"
	"vnan/tokenize"
)

// runTokenize prints plain text in pieces as they come; JSON a document at a
// time.
func runTokenize(s *session, o *options) error {
	unit := report.Unit(slices.Index(o.command.units, o.unit))
	if o.format != "text" {
		return s.documents(o, analysis{
			format: s.format(o, 0, report.Format{}),
			report: func(parts iter.Seq[*analyze.Result]) *report.Document { return report.NewTokens(parts, unit) },
		})
	}
	return mapped(s, o, func() *tokenize.Tokenizer { return new(tokenize.Tokenizer) },
		func(tk *tokenize.Tokenizer, dst []byte, text string) ([]byte, error) {
			return report.AppendTokens(slices.Grow(dst, len(text)+len(text)/8), tk.Tokenize(text), unit), nil
		})
}
