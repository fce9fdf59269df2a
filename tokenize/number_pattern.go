package tokenize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// number reads what begins with a digit at i.
func (sc *scanner) number(i int) int {
	j := digitsAndSeparators(sc.s, i)
	if k := percent(sc.s, j); k > j {
		return sc.emit(i, k, Number, model.Number, 0)
	}
	if j < len(sc.s) && (continues[sc.s[j]] || class[sc.s[j]] == cLetter || class[sc.s[j]] == cHigh) {
		if k := sc.numberTail(i, j); k > i {
			return k
		}
	}
	kind := sc.numberKind(i, j)
	return sc.emit(i, j, kind, numberID(kind), 0)
}

// percent gives the end of a sign that belongs to the digits before it: 3,5%,
// 38°C.
func percent(s string, i int) int {
	for _, sign := range [...]string{"%", "‰", "°C", "°F", "°"} {
		if strings.HasPrefix(s[i:], sign) {
			return i + len(sign)
		}
	}
	return i
}

func numberID(k Kind) model.ID {
	switch k {
	case Date:
		return model.Date
	case Time:
		return model.Time
	case Number:
		return model.Number
	}
	return model.Code
}

// digitsAndSeparators gives the end of a run of digits in which single
// separators stand between digits.
func digitsAndSeparators(s string, i int) int {
	for i < len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			i++
		case (c == '.' || c == ',' || c == '/' || c == '-' || c == ':') && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9':
			i += 2
		default:
			return i
		}
	}
	return i
}

// numberTail reads what goes on with letters behind the digits [i, j).
func (sc *scanner) numberTail(i, j int) int {
	s := sc.s
	if k, kind := address(s, i); k > j { // 24h.com.vn
		return sc.emit(i, k, kind, model.Code, 0)
	}
	if k := sc.documentNumber(i, j); k > j {
		return sc.emit(i, k, DocNumber, model.Code, 0)
	}
	if s[j] == '-' { // 6-Jan, 95-III
		switch k := sc.letters(j + 1); {
		case k == j+1:
		case isMonth(sc.run.low[:sc.run.n]):
			return sc.emit(i, k, Date, model.Date, 0)
		case sc.run.lower == 0 && sc.run.upper <= 4:
			return sc.emit(i, sc.codeEnd(k), Code, model.Code, 0)
		}
		return i
	}
	if k := timeEnd(s, i, j); k > j {
		return sc.emit(i, k, Time, model.Time, 0)
	}
	k := sc.letters(j)
	if k == j {
		return i
	}
	if sc.legalRun() && sc.run.n >= 4 { // 5triệu: a space is missing
		return i
	}
	upper := sc.run.upper > 0
	if e := sc.codeEnd(k); e > k {
		k, upper = e, upper || strings.ContainsAny(s[k:e], "-/")
	}
	if upper {
		return sc.emit(i, k, Code, model.Code, 0)
	}
	return sc.emit(i, k, Number, model.Number, 0)
}

// documentNumber reads the number of a document: digits, then capitals behind
// a slash or hyphen, with a slash among them: 12/2018/QĐ-UBND, 01-CT/TW,
// 9589/QĐ-UBND, 91/2015/QH13. In lower case it must have a slash before the
// letters and a hyphen among them.
func (sc *scanner) documentNumber(i, j int) int {
	s := sc.s
	if s[j] != '/' && s[j] != '-' {
		return i
	}
	k := sc.letters(j + 1)
	r := sc.run
	if k == j+1 || s[j] == '-' && r.lower > 0 || r.upper+r.lower > 8 {
		return i
	}
	end := sc.codeEnd(k)
	body := s[j:end]
	if r.lower == 0 {
		if strings.Contains(body, "/") || strings.Contains(s[i:j], "/") {
			return end
		}
		return i
	}
	for end < len(s) && s[end] == '-' {
		e := sc.letters(end + 1)
		if e == end+1 {
			break
		}
		end = e
	}
	if strings.Contains(s[j:end], "-") && !syllable.Legal(s[j+1:k]) {
		return end
	}
	return i
}

// timeEnd reads 7h, 7h30, 19g30, 10h5' behind the digits [i, j).
func timeEnd(s string, i, j int) int {
	if j-i > 2 || s[j] != 'h' && s[j] != 'g' && s[j] != 'H' {
		return i
	}
	if hour := s[i:j]; len(hour) == 2 && hour > "24" {
		return i
	}
	k := j + 1
	for k < len(s) && k < j+3 && class[s[k]] == cDigit {
		k++
	}
	if k == j+1 && s[j] == 'g' || k < len(s) && (startsLetter(s[k:]) || class[s[k]] == cDigit) {
		return i
	}
	return k
}

func isMonth(low []byte) bool {
	return len(low) == 3 && strings.Contains(" jan feb mar apr may jun jul aug sep oct nov dec ", " "+string(low)+" ")
}

// numberKind tells dates and times from numbers, by form, by the calendar, and
// for the form d-m, which is a score or a range more often than a date, by the
// word before.
func (sc *scanner) numberKind(i, j int) Kind {
	s := sc.s[i:j]
	var v [4]int
	var sep [4]byte
	n, digits := 0, 0
	for k := 0; k < len(s); k++ {
		if c := s[k]; class[c] == cDigit {
			v[n] = v[n]*10 + int(c-'0')
			if digits++; digits > 8 {
				return Number
			}
			continue
		}
		if n++; n == len(v) {
			return Number
		}
		sep[n-1] = s[k]
		digits = 0
	}
	switch {
	case n == 1 && sep[0] == ':' && v[0] < 25 && v[1] < 60:
		return Time
	case n == 1 && sep[0] == '/' && (isDay(v[0], v[1]) || isMonthYear(v[0], v[1])):
		return Date
	case n == 1 && sep[0] == '-' && (isDay(v[0], v[1]) && sc.afterDayWord() || isMonthYear(v[0], v[1])):
		return Date
	case n == 2 && sep[0] == sep[1] && sep[0] != ',' && sep[0] != ':' && isDay(v[0], v[1]) && isYear(v[2], sep[0]):
		return Date
	case n == 2 && sep[0] == '-' && sep[1] == '/' && (isDay(v[1], v[2]) && v[0] < v[1]):
		return Date
	case n == 3 && sep[0] == '-' && sep[1] == '/' && sep[2] == '/' && isDay(v[1], v[2]) && isYear(v[3], '/'):
		return Date
	}
	return Number
}

func isDay(d, m int) bool       { return d >= 1 && d <= 31 && m >= 1 && m <= 12 }
func isMonthYear(m, y int) bool { return m >= 1 && m <= 12 && y >= 1000 && y < 2200 }

func isYear(y int, sep byte) bool {
	return y >= 1000 && y < 2200 || sep != '.' && y >= 0 && y < 100
}

// dayWords stand before a date of the form d-m.
const dayWords = " ngày sáng trưa chiều tối đêm hôm mùng nay qua đến từ và tới trước sau khuya "

func (sc *scanner) afterDayWord() bool {
	if len(sc.toks) == 0 {
		return false
	}
	t := sc.toks[len(sc.toks)-1]
	if t.End-t.Start > 10 {
		return false
	}
	var b [16]byte
	w := appendLower(append(b[:0], ' '), sc.s[t.Start:t.End])
	return strings.Contains(dayWords, string(append(w, ' ')))
}

// topLevels are the last labels that make a dotted name a web address even
// without a scheme or path.
const topLevels = " com net org edu gov vn info int io biz asia tv app dev ai uk fr de jp cn kr ru au eu ca sg th "

// maxBareAddress is how long, in bytes, an address without a scheme may be: it
// is looked for at many places, most of them in vain.
const maxBareAddress = 256

// address reads a web or e-mail address at i; it gives i when there is none.
func address(s string, i int) (int, Kind) {
	j := i
	at, dot := -1, false
	scheme := strings.HasPrefix(s[i:], "http://") || strings.HasPrefix(s[i:], "https://") || strings.HasPrefix(s[i:], "ftp://")
	end := len(s)
	if !scheme {
		end = min(end, i+maxBareAddress)
	}
	for j < end && addressByte(s[j]) {
		switch s[j] {
		case '@':
			at = j
		case '.':
			dot = true
		}
		j++
	}
	if !dot && !scheme {
		return i, 0
	}
	j = i + len(strings.TrimRight(s[i:j], ".,:;!?-'*"))
	body := s[i:j]
	switch {
	case scheme && len(body) > 8:
		return j, URL
	case at > i && at < j-3 && hostEnd(s[at+1:j], false) == j-at-1:
		return j, Email
	case at < 0:
		if n := hostEnd(body, true); n > 0 && (n == len(body) || body[n] == '/' || body[n] == '?' || body[n] == ':') {
			return j, URL
		}
	}
	return i, 0
}

func addressByte(c byte) bool {
	return class[c] == cLetter || class[c] == cDigit || c < 0x80 && strings.IndexByte("-._~:/?#[]@!$&'*+,;=%", c) >= 0
}

// hostEnd gives the length of a host name at the beginning of s, whose last
// label is a top level (strict) or any two letters and more; 0 for none.
func hostEnd(s string, strict bool) int {
	n := 0
	for n < len(s) && (class[s[n]] == cLetter || class[s[n]] == cDigit || s[n] == '-' || s[n] == '.') {
		n++
	}
	host := s[:n]
	dot := strings.LastIndexByte(host, '.')
	if dot < 1 || len(host)-dot < 3 {
		return 0
	}
	last := host[dot+1:]
	for k := range len(last) {
		if class[last[k]] != cLetter {
			return 0
		}
	}
	if strict && !strings.HasPrefix(host, "www.") && !strings.Contains(topLevels, " "+last+" ") {
		return 0
	}
	if c, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsLetter(c) {
		return 0
	}
	return n
}
