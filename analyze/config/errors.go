package config

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
	"github.com/clipperhouse/displaywidth"

	"vnan/analyze/typo"
)

// Error is a mistake in a file.
type Error struct {
	Path string
	// Line and Column count from 1, a column is a code point; 0 when the place
	// is not known.
	Line, Column int
	// Text is the line, Length how many bytes of it from the column on are
	// meant.
	Text   string
	Length int
	// Detail says what is wrong, Advice how to put it right; Advice may be
	// empty.
	Detail, Advice typo.Bilingual
}

// Error words the mistake in English.
func (e *Error) Error() string { return e.In("en") }

// In words the mistake in a language: the place, what is wrong, the line with a
// mark below, and what to do.
func (e *Error) In(lang string) string {
	var b strings.Builder
	b.WriteString(e.Path)
	if e.Line > 0 {
		fmt.Fprintf(&b, ":%d:%d", e.Line, e.Column)
	}
	b.WriteString(": " + e.Detail.In(lang))
	if e.Line > 0 {
		text := strings.ReplaceAll(e.Text, "\t", " ")
		at := min(byteOf(text, e.Column), len(text))
		end := min(at+max(e.Length, 1), len(text))
		number := fmt.Sprint(e.Line)
		fmt.Fprintf(&b, "\n  %s | %s\n  %s | %s%s", number, text, strings.Repeat(" ", len(number)),
			strings.Repeat(" ", displaywidth.String(text[:at])), strings.Repeat("^", max(displaywidth.String(text[at:end]), 1)))
	}
	if advice := e.Advice.In(lang); advice != "" {
		b.WriteString("\n  " + advice)
	}
	return b.String()
}

// byteOf gives the byte of the column-th code point.
func byteOf(s string, column int) int {
	for i := range s {
		if column--; column == 0 {
			return i
		}
	}
	return len(s)
}

// syntax describes an error of the TOML reader.
func (p *parser) syntax(err error) error {
	e := &Error{Path: p.path, Detail: typo.Bilingual{EN: err.Error(), VI: err.Error()}}
	var t toml.ParseError
	if !errors.As(err, &t) {
		return e
	}
	e.Detail = typo.Bilingual{EN: "not TOML: " + t.Message, VI: "không đúng cú pháp TOML: " + t.Message}
	e.Advice = typo.Bilingual{EN: `strings stand in quotation marks: format = "text"`, VI: `chuỗi phải đặt trong ngoặc kép: format = "text"`}
	if usage := strings.TrimSpace(t.Usage); usage != "" {
		first, _, _ := strings.Cut(usage, "\n\n")
		e.Advice = typo.Bilingual{EN: strings.ReplaceAll(first, "\n", " "), VI: strings.ReplaceAll(first, "\n", " ")}
	}
	start := min(max(t.Position.Start, 0), len(p.data))
	p.locate(e, start, t.Position.Len)
	return e
}

// locate fills in the place of bytes [start, start+n) of the file.
func (p *parser) locate(e *Error, start, n int) {
	line := strings.LastIndexByte(p.data[:start], '\n') + 1
	text, _, _ := strings.Cut(p.data[line:], "\n")
	e.Line = 1 + strings.Count(p.data[:start], "\n")
	e.Column = utf8.RuneCountInString(p.data[line:start]) + 1
	e.Text, e.Length = strings.TrimSuffix(text, "\r"), n
}

// add reports a mistake at a key, or at its value.
func (p *parser) add(key string, atValue bool, detail, advice typo.Bilingual) {
	e := &Error{Path: p.path, Detail: detail, Advice: advice}
	if at, ok := p.find(key); ok {
		if atValue && at.valueEnd > at.value {
			p.locate(e, at.value, at.valueEnd-at.value)
		} else {
			p.locate(e, at.start, at.end-at.start)
		}
	}
	p.errs = append(p.errs, e)
}

func (p *parser) unknownKey(key, name string, list []setting) {
	p.add(key, false, typo.Bilingual{
		EN: fmt.Sprintf("there is no setting “%s”", name),
		VI: fmt.Sprintf("không có mục cấu hình “%s”", name),
	}, oneOfThese(names(list), name))
}

func (p *parser) unknownRule(key, selector, nearest string) {
	advice := typo.Bilingual{EN: "vnan explain lists the rules", VI: "vnan explain liệt kê các quy tắc"}
	if nearest != "" {
		advice = typo.Bilingual{EN: fmt.Sprintf("did you mean “%s”? %s", nearest, advice.EN), VI: fmt.Sprintf("có phải “%s” không? %s", nearest, advice.VI)}
	}
	p.add(key, false, typo.Bilingual{
		EN: fmt.Sprintf("there is no rule “%s”", selector),
		VI: fmt.Sprintf("không có quy tắc “%s”", selector),
	}, advice)
}

func (p *parser) badPattern(key, pattern string) {
	p.add(key, true, typo.Bilingual{
		EN: fmt.Sprintf("“%s” is no pattern of paths", pattern),
		VI: fmt.Sprintf("“%s” không phải là mẫu đường dẫn", pattern),
	}, typo.Bilingual{EN: `close every [ with ], and write \[ for the character`, VI: `đóng mỗi [ bằng ], và viết \[ cho chính ký tự ấy`})
}

func (p *parser) wrongType(s *setting, key string) {
	expected := kindNames[s.kind]
	p.add(key, false, typo.Bilingual{
		EN: fmt.Sprintf("%s has a value of the wrong type", s.name),
		VI: fmt.Sprintf("giá trị của %s sai kiểu", s.name),
	}, typo.Bilingual{EN: "it is " + fmt.Sprintf(expected.EN, s.name), VI: "phải là " + fmt.Sprintf(expected.VI, s.name)})
}

// oneOfThese proposes the nearest of some values, and lists them.
func oneOfThese(values []string, got string) typo.Bilingual {
	list := strings.Join(values, ", ")
	if list == "" {
		return typo.Bilingual{EN: "it must not be empty", VI: "không được để trống"}
	}
	if near := Nearest(got, values); near != "" {
		return typo.Bilingual{
			EN: fmt.Sprintf("did you mean “%s”? Possible are: %s", near, list),
			VI: fmt.Sprintf("có phải “%s” không? Có thể dùng: %s", near, list),
		}
	}
	return typo.Bilingual{EN: "possible are: " + list, VI: "có thể dùng: " + list}
}
