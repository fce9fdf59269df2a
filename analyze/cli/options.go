package cli

import (
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"vnan/analyze/entity"
	"vnan/analyze/frequency"
	"vnan/analyze/message"
	"vnan/tokenize/charset"
)

// options are the values of all flags, checked.
type options struct {
	command *command
	files   []string

	format          string
	formatGiven     bool
	single          bool // one result, whatever the number of files
	top             int  // 0: each list's own measure
	topGiven        bool
	unit            string
	from, n         int // n-grams
	by, stopwords   string
	keepCase        bool
	partial         bool
	collocates      bool
	dispersion      bool
	all             bool
	types           []string
	officials       bool
	timeline        bool
	merge           bool
	asOf            string // a day in ISO 8601
	failOn          string
	form            string
	tone            string
	quotes, dashes  string
	output          string
	dryRun, inPlace bool
	force           bool
	to              charset.Encoding

	check     checkOptions
	langGiven bool
	ref       string // a file or folder
	sort      string
	exact     bool

	encoding         charset.Encoding
	include, exclude []string
	filesFrom        string
	hidden, noIgnore bool
	follow           bool
	jobs             int
	color            bool
}

// options reads the flags that the library parsed.
func (s *session) options(c *command, x *cli.Context) (*options, error) {
	o := &options{
		command: c, files: x.Args().Slice(),
		format: x.String("format"), formatGiven: x.IsSet("format"), unit: x.String("unit"), failOn: x.String("fail-on"), form: x.String("form"), tone: x.String("tone"),
		quotes: x.String("quotes"), dashes: x.String("dashes"), output: x.String("output"), dryRun: x.Bool("dry-run"), inPlace: x.Bool("in-place"), force: x.Bool("force"),
		top: x.Int("top"), topGiven: x.IsSet("top"), all: x.Bool("all"), officials: x.Bool("officials"),
		timeline: x.Bool("timeline"), merge: x.Bool("merge"), asOf: x.String("as-of"), ref: x.String("ref"), sort: x.String("sort"), exact: x.Bool("exact"),
		include: x.StringSlice("include"), exclude: x.StringSlice("exclude"), filesFrom: x.String("files-from"),
		by: x.String("by"), stopwords: x.String("stopwords"), keepCase: x.Bool("case"), partial: x.Bool("partial"),
		collocates: x.Bool("collocates"), dispersion: x.Bool("dispersion"),
		check: newCheckOptions(x), langGiven: x.IsSet("lang"),
		hidden: x.Bool("hidden"), noIgnore: x.Bool("no-ignore"), follow: x.Bool("follow"), jobs: x.Int("jobs"),
	}
	for _, check := range []func(*options, *cli.Context) error{
		s.checkChoices, s.checkNumbers, s.checkTypes, s.checkDate, s.checkEncodings, s.checkColor, s.checkRules,
	} {
		if err := check(o, x); err != nil {
			return nil, err
		}
	}
	return o, nil
}

// checkChoices puts the default for what was not given, and refuses what no
// flag knows.
func (s *session) checkChoices(o *options, _ *cli.Context) error {
	for _, f := range []struct {
		flag     string
		value    *string
		fallback string
	}{
		{"format", &o.format, first(o.command.formats)}, {"unit", &o.unit, first(o.command.units)},
		{"fail-on", &o.failOn, "warning"}, {"sort", &o.sort, "place"}, {"by", &o.by, "file"}, {"form", &o.form, "nfc"}, {"tone", &o.tone, "keep"},
		{"quotes", &o.quotes, "keep"}, {"dashes", &o.dashes, "keep"},
	} {
		if *f.value == "" {
			*f.value = f.fallback
			continue
		}
		*f.value = strings.ToLower(*f.value)
		if allowed := o.command.values(findFlag(f.flag)); !slices.Contains(allowed, *f.value) {
			return s.wrongValue(f.flag, *f.value, allowed)
		}
	}
	return nil
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

func (s *session) checkNumbers(o *options, x *cli.Context) error {
	switch {
	case o.top < 0:
		return s.usage(message.WrongTop, x.Int("top"))
	case x.IsSet("jobs") && o.jobs < 1:
		return s.usage(message.WrongJobs, o.jobs)
	case !x.IsSet("jobs"):
		o.jobs = runtime.GOMAXPROCS(0)
	}
	return s.checkN(o, x.String("n"))
}

// checkN reads the length of n-grams: 2, or a range such as 1-3.
func (s *session) checkN(o *options, value string) error {
	o.from, o.n = 1, 1
	if value == "" {
		return nil
	}
	from, to, ok := strings.Cut(value, "-")
	if !ok {
		to = from
	}
	var err, errTo error
	o.from, err = strconv.Atoi(from)
	o.n, errTo = strconv.Atoi(to)
	if err != nil || errTo != nil || o.from < 1 || o.n < o.from || o.n > frequency.MaxN {
		return s.usage(message.WrongN, value, frequency.MaxN)
	}
	return nil
}

// checkTypes takes the types apart, which may stand with commas between them.
func (s *session) checkTypes(o *options, x *cli.Context) error {
	known := o.command.values(findFlag("type"))
	for _, list := range x.StringSlice("type") {
		for _, t := range strings.Split(list, ",") {
			t = strings.TrimSpace(t)
			i := slices.IndexFunc(known, func(k string) bool { return strings.EqualFold(k, t) })
			if i < 0 {
				return s.wrongValue("type", t, known)
			}
			o.types = append(o.types, known[i])
		}
	}
	return nil
}

// checkDate refuses what is no day of the calendar.
func (s *session) checkDate(o *options, _ *cli.Context) error {
	if o.asOf == "" {
		return nil
	}
	if _, err := time.Parse(time.DateOnly, o.asOf); err != nil {
		return s.usage(message.WrongDate, o.asOf)
	}
	return nil
}

// entityTypes lists the types of entities.
func entityTypes() (names []string) {
	for t := entity.Type(1); t.String() != ""; t++ {
		names = append(names, t.String())
	}
	return names
}

func (s *session) checkEncodings(o *options, x *cli.Context) error {
	for _, f := range []struct {
		flag string
		to   *charset.Encoding
	}{{"encoding", &o.encoding}, {"to", &o.to}} {
		e, err := charset.ParseEncoding(x.String(f.flag))
		if err != nil {
			return s.wrongValue(f.flag, x.String(f.flag), encodingNames())
		}
		*f.to = e
	}
	return nil
}

func encodingNames() []string {
	names := []string{charset.Auto.Flag()}
	for _, e := range charset.Encodings() {
		names = append(names, e.Flag())
	}
	return names
}

func (s *session) checkColor(o *options, x *cli.Context) error {
	when := strings.ToLower(x.String("color"))
	switch when {
	case "always":
		o.color = true
	case "never":
	case "", "auto":
		o.color = s.wantsColor()
	default:
		return s.wrongValue("color", when, colorNames[:])
	}
	if lang := x.String("lang"); lang != "" {
		if _, ok := message.Parse(lang); !ok {
			return s.wrongValue("lang", lang, langNames[:])
		}
	}
	return nil
}

// several reports whether the command line names more than one document: JSON
// is then an array, however many there turn out to be.
func (o *options) several() bool {
	return !o.single && (len(o.files) > 1 || o.filesFrom != "" || len(o.files) == 1 && isFolder(o.files[0]))
}
