package cli

import (
	"errors"
	"io"
	"strings"

	"vnan/analyze/message"
	"vnan/analyze/source"
	"vnan/tokenize/charset"
)

// usageError is a mistake in the command line or the configuration.
type usageError struct{ text string }

func (e *usageError) Error() string { return e.text }

// usage makes a usageError of a message.
func (s *session) usage(k message.Key, args ...any) error {
	return &usageError{s.lang.Format(k, args...)}
}

// complain writes a line to standard error. What goes wrong there cannot be
// reported anywhere.
func (s *session) complain(text string) {
	s.progress.clear()
	_, _ = io.WriteString(s.stderr, "vnan: "+text+"\n")
}

// unknownFlag says that a command has no such flag, and which was meant.
func (s *session) unknownFlag(c *command, name string) error {
	var known []string
	for _, n := range c.flagNames() {
		known = append(known, "--"+n)
	}
	text := s.lang.Format(message.UnknownFlag, name)
	if near := nearest(name, known); near != "" {
		text += s.lang.Format(message.DidYouMean, near)
	} else if elsewhere := flagElsewhere(strings.TrimLeft(name, "-")); elsewhere != "" {
		text += s.lang.Format(message.FlagElsewhere, elsewhere)
	}
	return &usageError{text + s.lang.Format(message.SeeHelp, c.title())}
}

// flagElsewhere names the commands that have a flag.
func flagElsewhere(name string) string {
	var names []string
	all := commands()
	for i := range all {
		if all[i].flag(name) != nil {
			names = append(names, "vnan "+all[i].name)
		}
	}
	return strings.Join(names, ", ")
}

// title is the command as it is typed.
func (c *command) title() string { return strings.TrimSpace("vnan " + c.name) }

// missingValue says that a flag stands at the end without its value.
func (s *session) missingValue(c *command, f *flagSpec) error {
	if values := c.values(f); values != nil {
		return s.usage(message.MissingValueOf, "--"+f.name, strings.Join(values, ", "))
	}
	return s.usage(message.MissingValue, "--"+f.name, f.value)
}

// wrongValue says what a flag may be set to, and what was meant.
func (s *session) wrongValue(flag, value string, allowed []string) error {
	text := s.lang.Format(message.WrongValue, "--"+flag, value, strings.Join(allowed, ", "))
	if near := nearest(value, allowed); near != "" {
		text += s.lang.Format(message.DidYouMean, near)
	}
	return &usageError{text}
}

// badValue words what the library says of a value that is no number.
func (s *session) badValue(err error) error {
	// invalid value "x" for flag -top: parse error
	if parts := strings.Split(err.Error(), `"`); len(parts) >= 3 && strings.Contains(parts[2], "for flag -") {
		_, flag, _ := strings.Cut(parts[2], "for flag -")
		flag, _, _ = strings.Cut(flag, ":")
		if f := findFlag(flag); f != nil {
			return s.usage(message.NotANumber, f.spellings()[0], parts[1])
		}
	}
	return &usageError{err.Error()}
}

// unreadable reports an input that could not be read.
func (s *session) unreadable(err error) {
	s.unread = true
	var e *source.Error
	if !errors.As(err, &e) {
		s.complain(err.Error())
		return
	}
	s.complain(s.describe(e))
}

// describe words an error about an input. English has the details of package
// source; Vietnamese has a sentence for each problem.
func (s *session) describe(e *source.Error) string {
	path := s.name(e.Path)
	if s.lang == message.English {
		english := *e
		english.Path = path
		return english.Error()
	}
	for _, p := range problems {
		if p.problem == e.Problem {
			return path + ": " + s.lang.Text(p.key) + s.guess(e)
		}
	}
	return path + ": " + e.Detail
}

// name is what messages call an input.
func (s *session) name(path string) string {
	if path == source.Stdin {
		return s.lang.Text(message.StandardInput)
	}
	return path
}

var problems = [...]struct {
	problem source.Problem
	key     message.Key
}{
	{source.NotFound, message.ProblemNotFound}, {source.Unreadable, message.ProblemUnreadable},
	{source.Binary, message.ProblemBinary}, {source.Undecodable, message.ProblemUndecodable},
	{source.TooLarge, message.ProblemTooLarge}, {source.Damaged, message.ProblemDamaged},
	{source.Unsupported, message.ProblemUnsupported}, {source.NeedsTool, message.ProblemNeedsTool},
}

// guess names the encoding that fits best, when none fits well.
func (s *session) guess(e *source.Error) string {
	var uncertain *charset.UncertainError
	if errors.As(e.Err, &uncertain) && len(uncertain.Candidates) > 0 {
		return s.lang.Format(message.TryEncoding, uncertain.Candidates[0].Encoding.Flag())
	}
	return ""
}

// errShown is a usageError of which everything was said.
var errShown = &usageError{}
