package source

import "strings"

// collector builds the text of a container: paragraphs, a line each, with
// their places.
type collector struct {
	text       strings.Builder
	paragraphs []Paragraph
	part       string
	number     int // of the paragraph begun last in this part
	limit      int64
}

// begin starts a new part, whose paragraphs count from 1.
func (c *collector) begin(part string) { c.part, c.number = part, 0 }

// add appends a paragraph. Beyond the limit it fails with errTooLarge.
func (c *collector) add(part string, number int, text string) error {
	if int64(c.text.Len()+len(text)) >= c.limit {
		return errTooLarge
	}
	c.paragraphs = append(c.paragraphs, Paragraph{Start: c.text.Len(), Part: part, Number: number})
	c.text.WriteString(text)
	c.text.WriteByte('\n')
	return nil
}

// finish moves the text into d.
func (c *collector) finish(d *Document) {
	d.Text, d.paragraphs = c.text.String(), c.paragraphs
}
