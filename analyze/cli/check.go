package cli

import (
	"context"
	"iter"
	"path/filepath"
	"runtime/debug"
	"slices"

	"vnan/analyze"
	"vnan/analyze/config"
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/report/finding"
	"vnan/analyze/source"
	"vnan/analyze/typo/fix"
	"vnan/analyze/typo/suppress"
)

// checker is one run of check.
type checker struct {
	s        *session
	o        *options
	projects *projects
	page     report.Options
	format   report.Format
	failing  []string // severities that make for exit code 1

	baseline     *suppress.Baseline // what is known; nil without one
	baselinePath string
	recording    *suppress.Baseline // what is to be known; nil unless asked for
	questions    *fix.Session       // with --interactive
}

func runCheck(s *session, o *options) error {
	if o.check.fix || o.check.interactive {
		if err := s.refuseShallow(o.files); err != nil {
			return err
		}
	}
	c := &checker{s: s, o: o, projects: s.newProjects(o)}
	if err := c.configure(); err != nil {
		return err
	}
	c.chooseFormat()
	c.failing = failing(o.failOn)
	if err := c.prepareBaseline(); err != nil {
		return err
	}
	if o.check.interactive {
		if len(o.files) == 0 && o.filesFrom == "" || slices.Contains(o.files, source.Stdin) || o.filesFrom == source.Stdin {
			return s.usage(message.InteractiveFiles)
		}
		c.startSession()
	}
	return c.run()
}

// configure takes what the configuration of the first document's folder says
// about the run as a whole, where no flag says otherwise.
func (c *checker) configure() error {
	folder := "."
	if len(c.o.files) > 0 {
		folder = folderOf(c.o.files[0])
	}
	p, err := c.projects.of(folder)
	if err != nil || p.config == nil {
		return err
	}
	cfg := p.config
	if !c.o.check.formatGiven && cfg.Format != "" {
		c.o.format = cfg.Format
	}
	if !c.o.check.failOnGiven && cfg.FailOn != "" {
		c.o.failOn = cfg.FailOn
	}
	if c.o.check.baseline == "" && cfg.Baseline != "" {
		c.o.check.baseline = cfg.Resolve(cfg.Baseline)
	}
	if l, ok := message.Parse(cfg.Language); ok && !c.o.langGiven {
		if _, byEnvironment := message.Parse(c.s.getenv("VNAN_LANG")); !byEnvironment {
			c.s.lang = l
		}
	}
	return nil
}

func (c *checker) chooseFormat() {
	c.page = c.s.pageOptions(c.o)
	c.page.Top = -1
	page := report.Page(c.page)
	if c.o.format == "text" {
		page = report.Lines(c.page, isTerminal(c.s.stdout))
	}
	switch c.o.format {
	case "sarif":
		c.format = finding.SARIF(finding.Options{Lang: c.s.lang.String(), Version: version()})
	case "github":
		c.format = finding.GitHub()
	case "checkstyle":
		c.format = finding.Checkstyle()
	default:
		c.format = c.s.format(c.o, report.TypoRows, page)
	}
	if c.o.check.diff || c.o.check.interactive || c.o.check.writeBaseline != "" {
		c.format = report.Format{} // what comes out is not the findings
	} else if c.format.Empty == "" {
		c.format.Empty = c.format.Open + c.format.Close
	}
}

// version is that of the program, empty when it was not built from one.
func version() string {
	if b, ok := debug.ReadBuildInfo(); ok && b.Main.Version != "(devel)" {
		return b.Main.Version
	}
	return ""
}

// worker is what one goroutine keeps from document to document.
type worker struct {
	analyzer *analyze.Analyzer
	// project and selection are those of the document at hand.
	project   *project
	selection config.Selection
}

func newWorker() *worker {
	w := &worker{}
	o := analyze.Options{Analyses: analyze.Typos}
	o.Typo.Enabled = func(rule string) bool { return w.selection.Enabled(rule) }
	o.Typo.Known = func(form string) bool { return w.project.dictionary.Known(form) }
	w.analyzer = analyze.New(o)
	return w
}

// run checks all documents and writes what comes out in order.
func (c *checker) run() error {
	inputs, err := c.s.inputs(c.o)
	if err != nil {
		return err
	}
	jobs := c.o.jobs
	if c.questions != nil {
		jobs = 1 // the user answers one question after another
	}
	idle := make(chan *worker, jobs)
	for range jobs {
		idle <- nil // made by whoever needs it first
	}
	out := c.s.framed(c.format)
	work := func(ctx context.Context, in item) checked {
		w := <-idle
		if w == nil {
			w = newWorker()
		}
		defer func() { idle <- w }()
		return c.check(ctx, w, in)
	}
	if err := source.Ordered(c.s.ctx, jobs, c.divided(c.wanted(inputs)), work, func(in item, r checked) error { return c.emit(out, in, r) }); err != nil {
		return err
	}
	if err := out.close(); err != nil {
		return err
	}
	return c.writeBaseline()
}

// wanted leaves the inputs that the configuration does not exclude. What the
// user names is always wanted.
func (c *checker) wanted(inputs iter.Seq[item]) iter.Seq[item] {
	return func(yield func(item) bool) {
		for in := range inputs {
			if in.err == nil && !in.Given {
				p, err := c.projects.of(folderOf(in.Path))
				if err == nil && p.config.Excluded(in.Path) {
					continue
				}
			}
			if !yield(in) {
				return
			}
		}
	}
}

// emit writes what came of one document.
func (c *checker) emit(out *framed, in item, r checked) error {
	if r.fatal != nil {
		return r.fatal
	}
	for _, note := range r.notes {
		c.s.complain(c.s.name(in.Path) + note)
	}
	if c.recording != nil && r.err == nil {
		c.recording.Set(c.known(in.Path), r.records)
	}
	if len(r.rendered) == 0 && r.err == nil { // takes no part in the output
		c.s.found = c.s.found || r.found
		for _, w := range r.warnings {
			c.s.warn(in.Path, w)
		}
		return nil
	}
	return c.s.emit(out, in, r.outcome)
}

// prepareBaseline reads the baseline, unless it is to be written.
func (c *checker) prepareBaseline() (err error) {
	switch {
	case c.o.check.writeBaseline != "":
		c.recording, c.baselinePath = &suppress.Baseline{}, c.o.check.writeBaseline
	case c.o.check.baseline != "":
		c.baselinePath = c.o.check.baseline
		if c.baseline, err = suppress.ReadBaseline(c.baselinePath); err != nil {
			return &usageError{err.Error()}
		}
	}
	return nil
}

// writeBaseline writes what was recorded.
func (c *checker) writeBaseline() error {
	if c.recording == nil {
		return nil
	}
	if err := c.recording.Write(c.baselinePath); err != nil {
		return err
	}
	c.s.complain(c.s.lang.Count(message.OneRecorded, c.recording.Len(), c.baselinePath))
	c.s.found = false
	return nil
}

// known is what the baseline calls a document: its way from the baseline's
// folder.
func (c *checker) known(path string) string {
	if path == source.Stdin {
		return path
	}
	from, err1 := filepath.Abs(filepath.Dir(c.baselinePath))
	to, err2 := filepath.Abs(path)
	if err1 != nil || err2 != nil {
		return filepath.ToSlash(path)
	}
	rel, err := filepath.Rel(from, to)
	if err != nil {
		return filepath.ToSlash(path)
	}
	return filepath.ToSlash(rel)
}
