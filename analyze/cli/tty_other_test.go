//go:build !linux

package cli_test

import (
	"errors"
	"os/exec"
)

func onTerminal(*exec.Cmd, int) (string, error) {
	return "", errors.New("pseudo-terminals are opened on Linux only: guard with [linux]")
}
