//go:build unix

package atomicfile

import (
	"io/fs"
	"os"
	"syscall"
)

// sameOwner gives the new file the owner of the old one. Only the administrator
// can, and only for the administrator does it matter; so errors are no matter.
func sameOwner(f *os.File, old fs.FileInfo) {
	if s, ok := old.Sys().(*syscall.Stat_t); ok {
		_ = f.Chown(int(s.Uid), int(s.Gid))
	}
}
