package cli

import (
	"os"
	"path/filepath"
	"strings"

	"vnan/analyze/message"
)

// refuseShallow refuses to correct below the root of the file system or a folder
// directly beneath it: /, /etc, /home, C:\Users. Nobody's drafts are all of that,
// and one slip of the keyboard would rewrite a machine.
func (s *session) refuseShallow(files []string) error {
	for _, f := range files {
		if info, err := os.Stat(f); err == nil && info.IsDir() && shallow(f) {
			return s.usage(message.FixTooShallow, f)
		}
	}
	return nil
}

// shallow reports whether a folder is the root of the file system or directly
// beneath it, links resolved. A path that cannot be resolved counts as shallow.
func shallow(folder string) bool {
	abs, err := filepath.Abs(folder)
	if err != nil {
		return true
	}
	if abs, err = filepath.EvalSymlinks(abs); err != nil {
		return true
	}
	below := strings.TrimPrefix(abs[len(filepath.VolumeName(abs)):], string(filepath.Separator))
	return !strings.ContainsRune(below, filepath.Separator)
}
