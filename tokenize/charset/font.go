package charset

// FromFont decodes text that was typed in a font of a legacy encoding and has
// since become Unicode without anybody asking: word processors keep the byte B8
// of an ABC font as the letter U+00B8, "¸", or, for symbol fonts, as U+F0B8. It
// is false, and text comes back as it is, when text holds anything that cannot
// have been such a byte.
func FromFont(text string, e Encoding) (string, bool) {
	data := make([]byte, 0, len(text))
	bytes := windows1252Bytes()
	for _, r := range text {
		b, ok := bytes[r]
		switch {
		case r < 0x100 && (r < 0x80 || r >= 0xA0) || r >= 0xF020 && r <= 0xF0FF:
			b = byte(r)
		case !ok:
			return text, false
		}
		data = append(data, b)
	}
	r, err := Decode(data, e)
	if err != nil || r.Replaced > 0 {
		return text, false
	}
	return r.Text, true
}
