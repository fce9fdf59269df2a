package cli_test

import (
	"context"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/text/unicode/norm"

	"vnan/analyze/cli"
	"vnan/analyze/report/schema"
)

var update = flag.Bool("update", false, "write the golden outputs and the expectations of the scripts anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"vnan": func() {
			os.Exit(cli.Run(context.Background(), os.Args, os.Stdin, os.Stdout, os.Stderr, os.Getenv))
		},
	})
}

// TestScript runs the scripts of testdata/script. Besides the usual commands
// they have exits, write, decompose, same, valid and tty.
func TestScript(t *testing.T) {
	articles, err := filepath.Abs("../../testdata/articles")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "../../testdata/script", RequireExplicitExec: true, RequireUniqueNames: true, UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("ARTICLES", articles)
			for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG", "VNAN_LANG", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"} {
				e.Setenv(name, "")
			}
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits": exits, "write": write, "decompose": decompose, "word": word, "same": same, "valid": valid, "tty": tty,
		},
	})
}

// exits CODE PROGRAM [ARG]... runs a program and wants its exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM [ARG]...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	checkExit(ts, want, ts.Exec(args[1], args[2:]...))
}

func checkExit(ts *testscript.TestScript, want int, err error) {
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// write FILE QUOTED writes the text of a Go string literal without its quotes.
func write(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: write FILE QUOTED")
	}
	s, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(s), 0o644))
}

// decompose FROM TO writes a file in Unicode form NFD.
func decompose(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: decompose FROM TO")
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(norm.NFD.String(ts.ReadFile(args[0]))), 0o644))
}

// same FILE FILE wants two outputs to be equal when both are composed.
func same(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: same FILE FILE")
	}
	if (norm.NFC.String(ts.ReadFile(args[0])) == norm.NFC.String(ts.ReadFile(args[1]))) == neg {
		ts.Fatalf("%s and %s: equal is %v", args[0], args[1], neg)
	}
}

// valid COUNT wants the last standard output to be that many objects as the
// schema has them.
func valid(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: valid COUNT")
	}
	n, err := schema.Validate([]byte(ts.ReadFile("stdout")))
	ts.Check(err)
	if strconv.Itoa(n) != args[0] {
		ts.Fatalf("%d objects, want %s", n, args[0])
	}
}

// tty WIDTH CODE ARG... runs vnan with a terminal of so many columns for its
// output, and wants its exit code. The output is written to the file tty.
func tty(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: tty WIDTH CODE [ARG]...")
	}
	width, err := strconv.Atoi(args[0])
	ts.Check(err)
	code, err := strconv.Atoi(args[1])
	ts.Check(err)
	vnan, err := exec.LookPath("vnan")
	ts.Check(err)
	cmd := exec.Command(vnan, args[2:]...)
	cmd.Dir = ts.MkAbs(".")
	for _, name := range []string{"PATH", "HOME", "VNAN_LANG", "LC_ALL", "NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS"} {
		cmd.Env = append(cmd.Env, name+"="+ts.Getenv(name))
	}
	out, err := onTerminal(cmd, width)
	checkExit(ts, code, err)
	ts.Check(os.WriteFile(ts.MkAbs("tty"), []byte(strings.ReplaceAll(out, "\r\n", "\n")), 0o644))
}
