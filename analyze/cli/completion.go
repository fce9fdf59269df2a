package cli

import (
	"fmt"
	"strings"

	"vnan/analyze/message"
	"vnan/analyze/typo"
)

// shells can complete vnan's command line.
var shells = [...]string{"bash", "zsh", "fish"}

// runCompletion prints a script made from the tables of commands and flags.
func runCompletion(s *session, o *options) error {
	if len(o.files) != 1 {
		return s.usage(message.WrongShell)
	}
	var b strings.Builder
	switch o.files[0] {
	case "bash":
		s.bash(&b)
	case "zsh":
		s.zsh(&b)
	case "fish":
		s.fish(&b)
	default:
		return s.usage(message.WrongShell)
	}
	return s.print(b.String())
}

// allCommands are the overview and the others.
func allCommands() []command { return append([]command{*overview()}, commands()...) }

func commandNames() (names []string) {
	for _, c := range commands() {
		names = append(names, c.name)
	}
	return names
}

// words are what a command completes besides files.
func (c *command) words() (list []string) {
	switch c.name {
	case "completion":
		list = shells[:]
	case "explain":
		for _, r := range typo.Rules() {
			list = append(list, r.ID)
		}
	case "":
		list = append(commandNames(), "help")
	}
	return list
}

// spellings gives a flag as it is typed: --format and -f.
func (f *flagSpec) spellings() []string {
	if len(f.name) == 1 {
		return []string{"-" + f.name}
	}
	if f.short != "" {
		return []string{"--" + f.name, "-" + f.short}
	}
	return []string{"--" + f.name}
}

// shellCases writes the branches of a case over "COMMAND WORD-BEFORE" that
// complete the values of flags, and of a case over the command that completes
// flags and words. add puts a list of words into the shell's call.
func shellCases(b *strings.Builder, add func(words string) string) {
	b.WriteString("  case \"$cmd $prev\" in\n")
	for _, c := range allCommands() {
		for _, n := range c.flagNames() {
			f := findFlag(n)
			values := c.values(f)
			if f.name == "encoding" || f.name == "to" {
				values = encodingNames()
			}
			if len(values) == 0 {
				continue
			}
			var patterns []string
			for _, sp := range f.spellings() {
				patterns = append(patterns, fmt.Sprintf("%q", c.name+" "+sp))
			}
			fmt.Fprintf(b, "    %s) %s; return ;;\n", strings.Join(patterns, "|"), add(strings.Join(values, " ")))
		}
	}
	b.WriteString("  esac\n  case \"$cmd\" in\n")
	for _, c := range allCommands() {
		var flags []string
		for _, n := range c.flagNames() {
			flags = append(flags, findFlag(n).spellings()[0])
		}
		fmt.Fprintf(b, "    %q) flags=%q; list=%q ;;\n", c.name, strings.Join(flags, " "), strings.Join(c.words(), " "))
	}
	b.WriteString("  esac\n")
}

func (s *session) bash(b *strings.Builder) {
	fmt.Fprintf(b, `# bash completion for vnan; made by: vnan completion bash
_vnan() {
  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" cmd="" flags="" list="" w
  if [[ $prev == "=" ]]; then prev="${COMP_WORDS[COMP_CWORD-2]}"; elif [[ $cur == "=" ]]; then cur=""; fi
  for w in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$w" in %s) cmd="$w"; break ;; esac
  done
`, strings.Join(commandNames(), "|"))
	shellCases(b, func(words string) string { return fmt.Sprintf(`COMPREPLY=($(compgen -W %q -- "$cur"))`, words) })
	b.WriteString(`  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$list" -- "$cur") $(compgen -f -- "$cur"))
  fi
}
complete -o filenames -F _vnan vnan
`)
}

func (s *session) zsh(b *strings.Builder) {
	fmt.Fprintf(b, `#compdef vnan
# zsh completion for vnan; made by: vnan completion zsh
_vnan() {
  local cur=$words[CURRENT] prev=$words[CURRENT-1] cmd="" flags="" list="" w
  for w in ${words[2,CURRENT-1]}; do
    case $w in %s) cmd=$w; break ;; esac
  done
`, strings.Join(commandNames(), "|"))
	shellCases(b, func(words string) string { return "compadd -- " + words })
	b.WriteString(`  if [[ $cur == -* ]]; then
    compadd -- ${=flags}
  else
    [[ -n $list ]] && compadd -- ${=list}
    _files
  fi
}
if [[ $funcstack[1] == _vnan ]]; then _vnan "$@"; else compdef _vnan vnan; fi
`)
}

func (s *session) fish(b *strings.Builder) {
	b.WriteString("# fish completion for vnan; made by: vnan completion fish\n")
	for _, c := range allCommands() {
		seen := "not __fish_seen_subcommand_from " + strings.Join(commandNames(), " ")
		if c.name != "" {
			fmt.Fprintf(b, "complete -c vnan -n %s -a %s -d %s\n", fishQuote(seen), c.name, fishQuote(s.lang.Text(c.usage)))
			seen = "__fish_seen_subcommand_from " + c.name
		}
		if c.name != "" && len(c.words()) > 0 {
			fmt.Fprintf(b, "complete -c vnan -n %s -f -a %s\n", fishQuote(seen), fishQuote(strings.Join(c.words(), " ")))
		}
		for _, n := range c.flagNames() {
			s.fishFlag(b, seen, &c, findFlag(n))
		}
	}
}

func (s *session) fishFlag(b *strings.Builder, seen string, c *command, f *flagSpec) {
	fmt.Fprintf(b, "complete -c vnan -n %s", fishQuote(seen))
	for _, sp := range f.spellings() {
		if name, long := strings.CutPrefix(sp, "--"); long {
			fmt.Fprintf(b, " -l %s", name)
		} else {
			fmt.Fprintf(b, " -s %s", sp[1:])
		}
	}
	if values := c.values(f); len(values) > 0 {
		fmt.Fprintf(b, " -x -a %s", fishQuote(strings.Join(values, " ")))
	} else if f.kind != noValue {
		b.WriteString(" -r")
	}
	fmt.Fprintf(b, " -d %s\n", fishQuote(s.lang.Text(f.usage)))
}

func fishQuote(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}
