package cli

import (
	"strings"

	"vnan/analyze/message"
)

// arranged is a command line in the order that the library reads: it takes what
// follows the first file for files, so flags go first.
type arranged struct {
	command *command
	flags   []string
	files   []string
	help    bool
}

// arrange sorts the arguments. The first word that is no flag, nor the value of
// one, may name a command.
func (s *session) arrange(args []string) (arranged, error) {
	a := arranged{command: overview()}
	if c, rest, ok := pickCommand(args); ok {
		a.command, args = c, rest
	}
	for i := 0; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			a.files = append(a.files, args[i+1:]...)
			return a, nil
		case arg == "-" || !strings.HasPrefix(arg, "-"):
			a.files = append(a.files, arg)
			continue
		}
		f, name, value, given := a.command.split(arg)
		if f == nil {
			return a, s.unknownFlag(a.command, name)
		}
		switch {
		case f.name == "help":
			a.help = true
		case f.kind == noValue && given:
			return a, s.usage(message.NoValue, "--"+f.name)
		case f.kind == noValue:
			a.flags = append(a.flags, "--"+f.name)
		case given:
			a.flags = append(a.flags, "--"+f.name+"="+value)
		case i+1 == len(args):
			return a, s.missingValue(a.command, f)
		default:
			i++
			a.flags = append(a.flags, "--"+f.name+"="+args[i])
		}
	}
	return a, nil
}

// pickCommand finds the command among the arguments and gives the others.
func pickCommand(args []string) (*command, []string, bool) {
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			break
		}
		if arg != "-" && strings.HasPrefix(arg, "-") {
			name, _, given := strings.Cut(strings.TrimLeft(arg, "-"), "=")
			if f := findFlag(name); f != nil && f.kind != noValue && !given {
				i++ // its value
			}
			continue
		}
		c := findCommand(arg)
		if c == nil {
			break
		}
		rest := append(append([]string(nil), args[:i]...), args[i+1:]...)
		return c, rest, true
	}
	return nil, nil, false
}

// split takes a flag apart: --name, --name=value, -n, -n=value, -nvalue. The
// flag is nil when the command does not take it.
func (c *command) split(arg string) (f *flagSpec, name, value string, given bool) {
	long := strings.HasPrefix(arg, "--")
	name, value, given = strings.Cut(strings.TrimLeft(arg, "-"), "=")
	if f = c.flag(name); f != nil {
		return f, arg, value, given
	}
	if !long && len(name) > 1 { // -n2
		short := c.flag(name[:1])
		if short != nil && short.kind != noValue && (short.short == name[:1] || short.name == name[:1]) {
			return short, arg, arg[2:], true
		}
	}
	name, _, _ = strings.Cut(arg, "=")
	return nil, name, "", false
}
