package cli_test

import (
	"bytes"
	"context"
	"os"
	"testing"

	"vnan/analyze/cli"
)

// hanging is input that does not come: a read calls f and then blocks.
type hanging struct{ f func() }

func (h hanging) Read([]byte) (int, error) {
	h.f()
	select {}
}

func TestInterruptWhileWaitingForInput(t *testing.T) {
	self, err := os.FindProcess(os.Getpid())
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"vnan"}, {"vnan", "tokenize"}, {"vnan", "freq", "--format", "json"}, {"vnan", "check", "-j", "1"}} {
		var out, errs bytes.Buffer
		interrupt := func() {
			if err := self.Signal(os.Interrupt); err != nil {
				t.Error(err)
			}
		}
		code := cli.Run(context.Background(), args, hanging{interrupt}, &out, &errs, func(string) string { return "" })
		if code != 130 || out.Len() > 0 || errs.Len() > 0 {
			t.Errorf("%q: exit code %d, output %q, errors %q; want 130 and nothing", args, code, out.String(), errs.String())
		}
	}
}

func TestCancelledBeforeItBegins(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out, errs bytes.Buffer
	if code := cli.Run(ctx, []string{"vnan", "freq"}, bytes.NewReader([]byte("Một.")), &out, &errs, func(string) string { return "" }); code != 130 {
		t.Errorf("exit code %d, want 130", code)
	}
}
