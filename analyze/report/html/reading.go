package html

import (
	"vnan/analyze/message"
	"vnan/analyze/report"
)

// reading is how hard the text is to read.
type reading struct {
	Note      string
	Sentences []longSentence
}

// longSentence is one of the longest sentences.
type longSentence struct{ Text, Length string }

// maxLong is how many of the longest sentences are shown.
const maxLong = 3

// newReading is nil when readability was not measured, or there is no sentence.
func newReading(d *report.Document, lang message.Lang) *reading {
	r := d.Readability
	if r == nil || len(r.LongestSentences) == 0 {
		return nil
	}
	out := &reading{Note: lang.Format(message.PageReadabilityNote, lang.Decimal(r.Words.Median), lang.Decimal(100*r.RareShare))}
	for _, s := range r.LongestSentences[:min(maxLong, len(r.LongestSentences))] {
		out.Sentences = append(out.Sentences, longSentence{
			s.Text, lang.Format(message.PageLength, lang.Number(s.Words), lang.Number(s.Syllables)),
		})
	}
	return out
}
