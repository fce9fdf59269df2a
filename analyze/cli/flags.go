package cli

import (
	"github.com/urfave/cli/v2"

	"vnan/analyze/message"
)

// flagKind says what value a flag takes.
type flagKind uint8

const (
	noValue flagKind = iota
	oneValue
	number
	manyValues // may stand several times
)

// flagSpec describes a flag.
type flagSpec struct {
	name, short string
	kind        flagKind
	value       string // what help calls the value
	values      []string
	usage       message.Key
}

// flagSpecs are all flags. Commands name those they take.
var flagSpecs = [...]flagSpec{
	{name: "format", short: "f", kind: oneValue, value: "FORMAT", usage: message.FlagFormat},
	{name: "top", kind: number, value: "N", usage: message.FlagTop},
	{name: "unit", short: "u", kind: oneValue, value: "UNIT", usage: message.FlagUnit},
	{name: "n", kind: oneValue, value: "N|FROM-TO", usage: message.FlagN},
	{name: "by", kind: oneValue, value: "GROUP", values: byNames[:], usage: message.FlagBy},
	{name: "stopwords", kind: oneValue, value: "FILE", usage: message.FlagStopwords},
	{name: "case", usage: message.FlagCase},
	{name: "partial", usage: message.FlagPartial},
	{name: "all", short: "a", usage: message.FlagAll},
	{name: "type", short: "t", kind: manyValues, value: "TYPE", usage: message.FlagType},
	{name: "officials", usage: message.FlagOfficials},
	{name: "timeline", usage: message.FlagTimeline},
	{name: "merge", usage: message.FlagMerge},
	{name: "as-of", kind: oneValue, value: "DATE", usage: message.FlagAsOf},
	{name: "ref", kind: oneValue, value: "FILE|FOLDER", usage: message.FlagRef},
	{name: "sort", kind: oneValue, value: "ORDER", values: sortNames[:], usage: message.FlagSort},
	{name: "collocates", usage: message.FlagCollocates},
	{name: "dispersion", usage: message.FlagDispersion},
	{name: "exact", usage: message.FlagExact},
	{name: "fail-on", kind: oneValue, value: "SEVERITY", values: failOnNames[:], usage: message.FlagFailOn},
	{name: "diff", usage: message.FlagDiff},
	{name: "fix", usage: message.FlagFix},
	{name: "interactive", short: "i", usage: message.FlagInteractive},
	{name: "backup", kind: oneValue, value: "SUFFIX", usage: message.FlagBackup},
	{name: "baseline", kind: oneValue, value: "FILE", usage: message.FlagBaseline},
	{name: "write-baseline", kind: oneValue, value: "FILE", usage: message.FlagWriteBaseline},
	{name: "rule", kind: manyValues, value: "RULE=LEVEL", usage: message.FlagRule},
	{name: "disable", kind: manyValues, value: "RULE", usage: message.FlagDisable},
	{name: "only", kind: manyValues, value: "RULE", usage: message.FlagOnly},
	{name: "config", kind: oneValue, value: "FILE", usage: message.FlagConfig},
	{name: "dictionary", kind: manyValues, value: "FILE", usage: message.FlagDictionary},
	{name: "personal", usage: message.FlagPersonal},
	{name: "form", kind: oneValue, value: "FORM", values: formNames[:], usage: message.FlagForm},
	{name: "tone", kind: oneValue, value: "STYLE", values: toneNames[:], usage: message.FlagTone},
	{name: "to", kind: oneValue, value: "ENCODING", usage: message.FlagTo},
	{name: "output", short: "o", kind: oneValue, value: "FOLDER", usage: message.FlagOutput},
	{name: "force", usage: message.FlagForce},
	{name: "dry-run", usage: message.FlagDryRun},
	{name: "in-place", usage: message.FlagInPlace},
	{name: "quotes", kind: oneValue, value: "STYLE", values: quoteNames[:], usage: message.FlagQuotes},
	{name: "dashes", kind: oneValue, value: "STYLE", values: dashNames[:], usage: message.FlagDashes},
	{name: "encoding", short: "e", kind: oneValue, value: "ENCODING", usage: message.FlagEncoding},
	{name: "include", kind: manyValues, value: "GLOB", usage: message.FlagInclude},
	{name: "exclude", kind: manyValues, value: "GLOB", usage: message.FlagExclude},
	{name: "files-from", kind: oneValue, value: "FILE", usage: message.FlagFilesFrom},
	{name: "hidden", usage: message.FlagHidden},
	{name: "no-ignore", usage: message.FlagNoIgnore},
	{name: "follow", usage: message.FlagFollow},
	{name: "jobs", short: "j", kind: number, value: "N", usage: message.FlagJobs},
	{name: "color", kind: oneValue, value: "WHEN", values: colorNames[:], usage: message.FlagColor},
	{name: "lang", kind: oneValue, value: "LANG", values: langNames[:], usage: message.FlagLang},
	{name: "help", short: "h", usage: message.FlagHelp},
}

var (
	sortNames   = [...]string{"place", "left", "right"} // as concordance.Order has them
	byNames     = [...]string{"file", "folder", "date", "all"}
	failOnNames = [...]string{"hint", "warning", "error", "never"}
	formNames   = [...]string{"nfc", "nfd", "keep"}
	toneNames   = [...]string{"keep", "old", "new"}
	quoteNames  = [...]string{"keep", "straight", "curly"}
	dashNames   = [...]string{"keep", "hyphen", "en", "em"}
	colorNames  = [...]string{"auto", "always", "never"}
	langNames   = [...]string{"vi", "en"}
)

// findFlag gives the flag with a name, long or short.
func findFlag(name string) *flagSpec {
	for i := range flagSpecs {
		if f := &flagSpecs[i]; f.name == name || f.short == name && name != "" {
			return f
		}
	}
	return nil
}

// urfave gives the flag as the library wants it.
func (f *flagSpec) urfave() cli.Flag {
	var aliases []string
	if f.short != "" {
		aliases = []string{f.short}
	}
	switch f.kind {
	case noValue:
		return &cli.BoolFlag{Name: f.name, Aliases: aliases}
	case number:
		return &cli.IntFlag{Name: f.name, Aliases: aliases}
	case manyValues:
		return &cli.StringSliceFlag{Name: f.name, Aliases: aliases}
	}
	return &cli.StringFlag{Name: f.name, Aliases: aliases}
}
