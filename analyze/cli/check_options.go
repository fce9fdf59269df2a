package cli

import (
	"strings"

	"github.com/urfave/cli/v2"

	"vnan/analyze/config"
	"vnan/analyze/message"
)

// checkOptions are the values of the flags that only check takes.
type checkOptions struct {
	formatGiven, failOnGiven bool
	diff, fix, interactive   bool
	backup                   string
	baseline, writeBaseline  string
	config                   string
	dictionaries             []string
	rules, disable, only     []string
	personal                 bool // of dict

	// levels are those of the flags, checked.
	levels []config.Levels
}

func newCheckOptions(x *cli.Context) checkOptions {
	return checkOptions{
		formatGiven: x.IsSet("format"), failOnGiven: x.IsSet("fail-on"),
		diff: x.Bool("diff"), fix: x.Bool("fix"), interactive: x.Bool("interactive"), backup: x.String("backup"),
		baseline: x.String("baseline"), writeBaseline: x.String("write-baseline"), config: x.String("config"),
		dictionaries: x.StringSlice("dictionary"), rules: x.StringSlice("rule"), disable: x.StringSlice("disable"),
		only: x.StringSlice("only"), personal: x.Bool("personal"),
	}
}

// checkRules reads the levels: those of --only first, so that --disable can take
// a rule out of a family, and --rule last.
func (s *session) checkRules(o *options, _ *cli.Context) error {
	c := &o.check
	only, err := s.selectors(c.only)
	if err != nil {
		return err
	}
	if len(only) > 0 {
		c.levels = append(c.levels, config.Only(only...))
	}
	disabled, err := s.selectors(c.disable)
	if err != nil {
		return err
	}
	levels := config.Levels{}
	for _, selector := range disabled {
		levels[selector] = config.Off
	}
	for _, r := range c.rules {
		if err := s.ruleLevel(levels, r); err != nil {
			return err
		}
	}
	if len(levels) > 0 {
		c.levels = append(c.levels, levels)
	}
	return nil
}

// selectors takes the rules of a flag apart, which may stand with commas between
// them.
func (s *session) selectors(values []string) (out []string, err error) {
	for _, list := range values {
		for selector := range strings.SplitSeq(list, ",") {
			selector = strings.ToLower(strings.TrimSpace(selector))
			if err := s.knownSelector(selector); err != nil {
				return nil, err
			}
			out = append(out, selector)
		}
	}
	return out, nil
}

func (s *session) knownSelector(selector string) error {
	ok, nearest := config.KnownSelector(selector)
	if ok {
		return nil
	}
	text := s.lang.Format(message.UnknownRule, selector)
	if nearest != "" {
		text += s.lang.Format(message.DidYouMean, nearest)
	}
	return &usageError{text + s.lang.Text(message.ListRules)}
}

// ruleLevel reads RULE=LEVEL.
func (s *session) ruleLevel(levels config.Levels, value string) error {
	selector, name, _ := strings.Cut(strings.ToLower(value), "=")
	level, ok := config.ParseLevel(name)
	if !ok {
		text := s.lang.Format(message.WrongLevel, value, strings.Join(config.LevelNames(), ", "))
		if near := nearest(name, config.LevelNames()); near != "" {
			text += s.lang.Format(message.DidYouMean, near)
		}
		return &usageError{text}
	}
	if err := s.knownSelector(selector); err != nil {
		return err
	}
	levels[selector] = level
	return nil
}
