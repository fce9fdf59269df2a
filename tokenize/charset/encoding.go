package charset

import "strings"

// Encoding names a way of writing text as bytes. The zero value is Auto.
type Encoding uint8

// The encodings that can be read and written.
const (
	Auto        Encoding = iota // find out; not a valid target of Encode
	UTF8                        // with or without byte order mark
	UTF16LE                     // little-endian, Windows "Unicode"
	UTF16BE                     // big-endian
	TCVN3                       // ABC fonts: accented capitals are lost
	TCVN5712                    // TCVN 5712:1993 VN1, with all capitals
	VNI                         // VNI-Windows: vowel and mark, two bytes
	VISCII                      // RFC 1456
	Windows1258                 // Microsoft: letters and combining tones
	VIQR                        // RFC 1456, ASCII only: read only when named
	Windows1252                 // Western Europe: read only when named
)

// names holds the canonical name first, then the other names people use; all
// in lower case except the first.
var names = [...][]string{
	Auto:        {"auto"},
	UTF8:        {"UTF-8", "utf8"},
	UTF16LE:     {"UTF-16LE", "utf16le", "utf-16", "utf16", "unicode"},
	UTF16BE:     {"UTF-16BE", "utf16be"},
	TCVN3:       {"TCVN3", "abc", "tcvn-3", "tcvn"},
	TCVN5712:    {"TCVN5712-1", "tcvn5712", "tcvn-5712", "vn1", "tcvn5712-1:1993"},
	VNI:         {"VNI", "vni-windows", "vniwindows", "vni-win"},
	VISCII:      {"VISCII", "viscii1.1-1"},
	Windows1258: {"Windows-1258", "windows1258", "cp1258", "1258"},
	VIQR:        {"VIQR"},
	Windows1252: {"Windows-1252", "windows1252", "cp1252", "1252", "latin1", "latin-1", "iso-8859-1"},
}

// String returns the canonical name, as it stands in reports: "UTF-8",
// "TCVN3", "Windows-1258".
func (e Encoding) String() string {
	if int(e) >= len(names) {
		return "unknown"
	}
	return names[e][0]
}

// Flag returns the name as a user would type it after --encoding: "tcvn3".
func (e Encoding) Flag() string { return strings.ToLower(e.String()) }

// ParseEncoding finds an encoding by any of its usual names, in any case. The
// empty string is Auto. An unknown name gives an [UnknownError].
func ParseEncoding(name string) (Encoding, error) {
	lower := strings.ToLower(strings.TrimSpace(name))
	if lower == "" {
		return Auto, nil
	}
	for e, all := range names {
		for _, n := range all {
			if strings.ToLower(n) == lower {
				return Encoding(e), nil
			}
		}
	}
	return Auto, &UnknownError{Name: name}
}

// Encodings returns every encoding that can be named, without Auto, in the
// order in which help should list them.
func Encodings() []Encoding {
	return []Encoding{UTF8, UTF16LE, UTF16BE, TCVN3, TCVN5712, VNI, VISCII, Windows1258, VIQR, Windows1252}
}
