package cli

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/urfave/cli/v2"

	"vnan/analyze/message"
)

// Run runs one command line and gives the exit code. args are those of the
// process, the program's name first; getenv is os.Getenv or stands in for it.
func Run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer, getenv func(string) string) int {
	s := &session{stdout: stdout, stderr: stderr, getenv: getenv, lang: language(args, getenv)}
	if _, ok := stdout.(*os.File); ok {
		setUpProcess(getenv)
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt)
	defer stop()
	s.ctx, s.stdin, s.stdinIsTerminal = ctx, stdin, isTerminal(stdin)
	s.progress = s.newProgress()
	done := make(chan error, 1)
	go func() { done <- s.run(args) }()
	select {
	case err := <-done:
		s.progress.clear()
		return s.exit(err)
	case <-ctx.Done():
	}
	stop() // a second interrupt ends the process at once
	select {
	case <-done:
	case <-time.After(grace):
	}
	return exitInterrupted
}

// setUpProcess makes a write to a closed pipe give EPIPE instead of ending the
// process, and lets the first collection of garbage come at 8 MB instead of 4,
// which the analysis of an article does not reach.
func setUpProcess(getenv func(string) string) {
	signal.Ignore(syscall.SIGPIPE)
	if getenv("GOGC") == "" {
		const usual = 100
		debug.SetGCPercent(2 * usual)
		runtime.AddCleanup(new([64]byte), func(percent int) { debug.SetGCPercent(percent) }, usual)
	}
}

// grace is how long work in hand may go on after an interrupt. What waits for
// input that does not come is left behind.
const grace = time.Second / 2

// session is one command line being run.
type session struct {
	ctx             context.Context
	stdin           io.Reader
	stdinIsTerminal bool
	stdout, stderr  io.Writer
	getenv          func(string) string
	lang            message.Lang

	progress *progress
	unread   bool // some input could not be read
	found    bool // check found what --fail-on names
}

// language finds the language before anything is said: --lang, then the
// environment.
func language(args []string, getenv func(string) string) message.Lang {
	for i, arg := range args {
		if arg == "--" {
			break
		}
		value, ok := cutFlag(arg, "--lang")
		if arg == "--lang" && i+1 < len(args) {
			value, ok = args[i+1], true
		}
		if l, known := message.Parse(value); ok && known {
			return l
		}
	}
	return message.FromEnvironment(getenv)
}

func cutFlag(arg, name string) (value string, ok bool) {
	if len(arg) > len(name) && arg[:len(name)] == name && arg[len(name)] == '=' {
		return arg[len(name)+1:], true
	}
	return "", false
}

func (s *session) run(args []string) error {
	if len(args) > 0 {
		args = args[1:]
	}
	if len(args) > 0 && args[0] == "help" {
		return s.help(args[1:])
	}
	if len(args) == 1 && (args[0] == "--version" || args[0] == "-V") {
		args = []string{"version"}
	}
	a, err := s.arrange(args)
	switch {
	case err != nil:
		return err
	case a.help:
		return s.printHelp(a.command)
	}
	return s.dispatch(a)
}

// hiddenName is what the library calls the command without a name.
const hiddenName = "overview"

// dispatch lets the library parse the arranged arguments and call the command.
func (s *session) dispatch(a arranged) error {
	name := a.command.name
	if name == "" {
		name = hiddenName
	}
	app := &cli.App{
		Name: "vnan", HideHelp: true, HideVersion: true, Writer: s.stderr, ErrWriter: s.stderr,
		Commands:                  []*cli.Command{a.command.urfave(s, name)},
		DisableSliceFlagSeparator: true,
		ExitErrHandler:            func(*cli.Context, error) {},
		OnUsageError:              func(_ *cli.Context, err error, _ bool) error { return s.badValue(err) },
	}
	args := append([]string{"vnan", name}, a.flags...)
	return app.RunContext(s.ctx, append(append(args, "--"), a.files...))
}

// exit reports an error and chooses the exit code.
func (s *session) exit(err error) int {
	var usage *usageError
	switch {
	case s.ctx.Err() != nil:
		return exitInterrupted
	case errors.Is(err, syscall.EPIPE), errors.Is(err, io.ErrClosedPipe):
		return exitDone
	case errors.As(err, &usage):
		if usage != errShown {
			s.complain(usage.text)
		}
		return exitUsage
	case err != nil:
		s.complain(s.lang.Format(message.CannotWrite, err))
		return exitUnread
	case s.unread:
		return exitUnread
	case s.found:
		return exitFound
	}
	return exitDone
}
