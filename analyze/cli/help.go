package cli

import (
	"fmt"
	"io"
	"strings"

	"vnan/analyze/message"
)

// help is `vnan help [COMMAND]`.
func (s *session) help(args []string) error {
	if len(args) == 0 {
		return s.printHelp(overview())
	}
	c := findCommand(args[0])
	if c == nil {
		text := s.lang.Format(message.NoSuchCommand, args[0])
		if near := nearest(args[0], commandNames()); near != "" {
			text += s.lang.Format(message.DidYouMean, near)
		}
		return &usageError{text + s.lang.Format(message.SeeHelp, "vnan")}
	}
	return s.printHelp(c)
}

func (s *session) printHelp(c *command) error { return s.print(s.helpText(c)) }

// shortHelp is for somebody who started the program without any text.
func (s *session) shortHelp(c *command) error {
	var b strings.Builder
	s.helpHead(&b, c)
	fmt.Fprintf(&b, "\n%s\n", s.lang.Format(message.MoreHelp, c.title()))
	_, _ = io.WriteString(s.stderr, b.String())
	return errShown
}

// helpHead says what the command does, how to call it, and shows examples.
func (s *session) helpHead(b *strings.Builder, c *command) {
	fmt.Fprintf(b, "%s: %s\n\n", c.title(), s.lang.Text(c.usage))
	fmt.Fprintf(b, "%s\n", s.lang.Text(message.HelpUsage))
	fmt.Fprintf(b, "  %s %s\n\n", c.title(), s.lang.Text(c.args))
	fmt.Fprintf(b, "%s\n", s.lang.Text(message.HelpExamples))
	for _, line := range strings.Split(c.examples, "\n") {
		fmt.Fprintf(b, "  %s\n", line)
	}
}

func (s *session) helpText(c *command) string {
	var b strings.Builder
	s.helpHead(&b, c)
	if c.name == "" {
		fmt.Fprintf(&b, "\n%s\n", s.lang.Text(message.HelpCommands))
		for _, x := range commands() {
			fmt.Fprintf(&b, "  %-12s %s\n", x.name, s.lang.Text(x.usage))
		}
	}
	fmt.Fprintf(&b, "\n%s\n", s.lang.Text(message.HelpFlags))
	for _, n := range c.flagNames() {
		s.helpFlag(&b, c, findFlag(n))
	}
	if c.reads() {
		fmt.Fprintf(&b, "\n%s\n", s.lang.Text(message.HelpExit))
	}
	return b.String()
}

// flagColumn is where the explanations of flags begin.
const flagColumn = 26

func (s *session) helpFlag(b *strings.Builder, c *command, f *flagSpec) {
	name := "    --" + f.name
	if f.short != "" {
		name = "-" + f.short + ", --" + f.name
	}
	if len(f.name) == 1 {
		name = "-" + f.name
	}
	value, key := c.about(f)
	if f.kind != noValue {
		name += " " + value
	}
	usage := s.lang.Text(key)
	if values := c.values(f); len(values) > 0 {
		usage += ": " + strings.Join(values, ", ")
	}
	fmt.Fprintf(b, "  %-*s %s\n", flagColumn, name, usage)
}
