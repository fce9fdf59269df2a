package typography

import "strings"

// DashStyle is a manner of dashes.
type DashStyle uint8

// The manners there are. The zero value changes nothing.
const (
	KeepDashes DashStyle = iota
	Hyphen               // -
	EnDash               // –
	EmDash               // —
)

var dashes = [...]string{Hyphen: "-", EnDash: "–", EmDash: "—"}

// Dashes gives text with all dashes in a style: those that are dashes by their
// code point (– — ―), and a hyphen or two with a space on either side. A hyphen
// at the start of a line may mark an item of a list, and stays.
func Dashes(text string, style DashStyle) string {
	if style == KeepDashes || !strings.ContainsAny(text, "-–—―") {
		return text
	}
	to := dashes[style]
	r := strings.NewReplacer("–", to, "—", to, "―", to, " -- ", " "+to+" ", " - ", " "+to+" ")
	var b strings.Builder
	b.Grow(len(text))
	for line := range strings.Lines(text) {
		body := strings.TrimLeft(line, " \t")
		b.WriteString(line[:len(line)-len(body)])
		b.WriteString(r.Replace(body))
	}
	return b.String()
}
