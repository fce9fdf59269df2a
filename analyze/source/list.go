package source

import (
	"bufio"
	"bytes"
	"io"
	"strings"
)

// maxPath is the longest line that a list of files may have, in bytes. Linux
// has paths of up to 4096.
const maxPath = 1 << 20

// list reads arguments from r as they come, so that `find | vnan` starts at
// once. Empty lines are skipped.
func (w *walker) list(r io.Reader) bool {
	buffered := bufio.NewReaderSize(r, 64<<10)
	head, _ := buffered.Peek(4 << 10)
	lines := bufio.NewScanner(buffered)
	lines.Buffer(nil, maxPath)
	if bytes.IndexByte(head, 0) >= 0 {
		lines.Split(splitNUL)
	}
	for lines.Scan() {
		arg := strings.TrimSuffix(lines.Text(), "\r")
		if arg == "" {
			continue
		}
		if arg == Stdin {
			if !w.fail(&Error{Path: arg, Problem: NotFound, Detail: "a list of files cannot name standard input"}) {
				return false
			}
			continue
		}
		if !w.argument(arg) {
			return false
		}
	}
	if err := lines.Err(); err != nil {
		return w.fail(&Error{
			Path: "list of files", Problem: Unreadable, Err: err,
			Detail: "cannot be read: " + err.Error(), Advice: "give one path a line",
		})
	}
	return true
}

func splitNUL(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return i + 1, data[:i], nil
	}
	if atEOF && len(data) > 0 {
		return len(data), data, nil
	}
	return 0, nil, nil
}
