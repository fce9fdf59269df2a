package cli

import (
	"github.com/urfave/cli/v2"

	"vnan/analyze/config"
	"vnan/analyze/message"
)

// command describes a command.
type command struct {
	name     string
	usage    message.Key // one line
	args     message.Key // what follows the flags
	examples string      // a line each, without the prompt
	flags    []string
	formats  []string // the first is the default
	units    []string // of --unit, the first is the default
	run      func(*session, *options) error
}

// inputFlags are taken by every command that reads documents.
var inputFlags = []string{"encoding", "include", "exclude", "files-from", "hidden", "no-ignore", "follow", "jobs"}

// commonFlags are taken by every command.
var commonFlags = []string{"color", "lang", "help"}

// overview is the command without a name: the whole report.
func overview() *command {
	return &command{
		usage: message.UsageOverview, args: message.ArgsFiles,
		examples: "vnan bai.txt\ncurl -s https://example.org/bai.html | vnan\nvnan --format json bai.txt",
		flags:    []string{"format", "top"},
		formats:  []string{"table", "json", "jsonl"},
		run:      runOverview,
	}
}

// commands are the others, in the order of help.
func commands() []command {
	return []command{
		{
			name: "check", usage: message.UsageCheck, args: message.ArgsFiles,
			examples: "vnan check bai.txt\nvnan check --diff bai.txt\nvnan check --fix ban-thao/\nvnan check --fail-on error --format json ban-thao/",
			flags: []string{"format", "fail-on", "diff", "fix", "interactive", "backup", "rule", "disable", "only", "dictionary",
				"baseline", "write-baseline", "config"},
			formats: config.Formats,
			run:     runCheck,
		},
		{
			name: "entities", usage: message.UsageEntities, args: message.ArgsFiles,
			examples: "vnan entities bai.txt\nvnan entities --format csv kho/ > nguoi.csv\nvnan entities --type LOCATION,DATE --format jsonl bai.txt",
			flags:    []string{"format", "type", "officials", "timeline", "as-of", "merge"},
			formats:  []string{"table", "json", "jsonl", "csv", "tsv"},
			run:      runEntities,
		},
		{
			name: "freq", usage: message.UsageFreq, args: message.ArgsFiles,
			examples: "vnan freq bai.txt\nvnan freq -n 2-3 --top 20 bai.txt\nvnan freq --by all --format csv kho/\nvnan freq --partial kho/ > kho.vnan",
			flags:    []string{"format", "type", "n", "unit", "by", "all", "stopwords", "case", "partial", "top"},
			formats:  []string{"table", "json", "jsonl", "csv", "tsv"},
			units:    []string{"word", "syllable"},
			run:      runFreq,
		},
		{
			name: "merge", usage: message.UsageMergeCounts, args: message.ArgsMergeCounts,
			examples: "vnan merge may1.vnan may2.vnan\nvnan merge --partial *.vnan > tong.vnan",
			flags:    []string{"format", "all", "stopwords", "partial", "top"},
			formats:  []string{"table", "json", "jsonl", "csv", "tsv"},
			run:      runMerge,
		},
		{
			name: "keyness", usage: message.UsageKeyness, args: message.ArgsFiles,
			examples: "vnan keyness bai.txt\nvnan keyness --ref kho/ bai.txt\nvnan keyness --top 10 --format csv bai/",
			flags:    []string{"format", "ref", "top"},
			formats:  []string{"table", "json", "jsonl", "csv", "tsv"},
			run:      runKeyness,
		},
		{
			name: "kwic", usage: message.UsageKwic, args: message.ArgsKwic,
			examples: "vnan kwic 'hòa bình' bai.txt\nvnan kwic --sort right gỗ kho/\nvnan kwic --collocates gỗ kho/\nvnan kwic --dispersion gỗ bai.txt",
			flags:    []string{"format", "sort", "exact", "collocates", "dispersion", "all", "top"},
			formats:  []string{"table", "json", "jsonl", "csv", "tsv"},
			run:      runKwic,
		},
		{
			name: "report", usage: message.UsageReport, args: message.ArgsFiles,
			examples: "vnan report -o trang.html bai.txt\nvnan report -o kho.html kho/\nvnan report --lang en --force -o trang.html bai.txt",
			flags:    []string{"output", "force"},
			run:      runReport,
		},
		{
			name: "readability", usage: message.UsageReadability, args: message.ArgsFiles,
			examples: "vnan readability bai.txt\nvnan readability --format csv kho/",
			flags:    []string{"format"},
			formats:  []string{"table", "json", "jsonl", "csv", "tsv"},
			run:      runReadability,
		},
		{
			name: "tokenize", usage: message.UsageTokenize, args: message.ArgsFiles,
			examples: "vnan tokenize bai.txt\nvnan tokenize --unit syllable --format jsonl bai.txt",
			flags:    []string{"format", "unit"},
			formats:  []string{"text", "json", "jsonl"},
			units:    []string{"word", "syllable", "sentence"},
			run:      runTokenize,
		},
		{
			name: "normalize", usage: message.UsageNormalize, args: message.ArgsFiles,
			examples: "vnan normalize cu.txt > moi.txt\nvnan normalize --encoding tcvn3 --tone old cu.txt\nvnan normalize -o utf8/ luu-tru/",
			flags:    []string{"output", "dry-run", "in-place", "form", "tone", "quotes", "dashes", "to"},
			run:      runNormalize,
		},
		{
			name: "explain", usage: message.UsageExplain, args: message.ArgsRules,
			examples: "vnan explain syllable/illegal\nvnan explain",
			run:      runExplain,
		},
		{
			name: "dict", usage: message.UsageDict, args: message.ArgsDict,
			examples: "vnan dict add 'Buôn Hồ' nghành\nvnan dict list\nvnan dict remove --personal nghành",
			flags:    []string{"personal"},
			run:      runDict,
		},
		{
			name: "completion", usage: message.UsageCompletion, args: message.ArgsShell,
			examples: "vnan completion bash > ~/.local/share/bash-completion/completions/vnan",
			run:      runCompletion,
		},
		{name: "version", usage: message.UsageVersion, args: message.ArgsNone, examples: "vnan version", run: runVersion},
	}
}

// reads reports whether a command reads documents.
func (c *command) reads() bool { return c.args == message.ArgsFiles || c.args == message.ArgsKwic }

// flagNames lists the flags that the command takes.
func (c *command) flagNames() []string {
	names := append([]string(nil), c.flags...)
	if c.reads() {
		names = append(names, inputFlags...)
	}
	return append(names, commonFlags...)
}

// flag gives the flag with a name, long or short, if the command takes it.
func (c *command) flag(name string) *flagSpec {
	f := findFlag(name)
	if f == nil {
		return nil
	}
	for _, n := range c.flagNames() {
		if n == f.name {
			return f
		}
	}
	return nil
}

// about gives what help calls the value of a flag and says of it, which for
// --output depends on the command.
func (c *command) about(f *flagSpec) (value string, usage message.Key) {
	if f.name == "output" && c.name == "report" {
		return "PAGE", message.ReportOutput
	}
	return f.value, f.usage
}

// values lists what a flag of the command may be set to; nil for anything.
func (c *command) values(f *flagSpec) []string {
	switch f.name {
	case "format":
		return c.formats
	case "unit":
		return c.units
	case "type":
		if c.name == "freq" {
			return freqTypeNames()
		}
		return entityTypes()
	}
	return f.values
}

// urfave gives the command as the library wants it.
func (c *command) urfave(s *session, name string) *cli.Command {
	out := &cli.Command{
		Name: name, HideHelp: true, OnUsageError: func(_ *cli.Context, err error, _ bool) error { return s.badValue(err) },
		Action: func(x *cli.Context) error {
			o, err := s.options(c, x)
			if err != nil {
				return err
			}
			return c.run(s, o)
		},
	}
	for _, n := range c.flagNames() {
		out.Flags = append(out.Flags, findFlag(n).urfave())
	}
	return out
}

// findCommand gives the command with a name.
func findCommand(name string) *command {
	all := commands()
	for i := range all {
		if all[i].name == name {
			return &all[i]
		}
	}
	return nil
}
