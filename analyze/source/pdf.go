package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"time"
)

// pdfTimeout is how long pdftotext may take over one file.
const pdfTimeout = 2 * time.Minute

// readPDF has the program pdftotext (of Poppler or Xpdf) take the text out. A
// paragraph is a line; the part is the page's number in words, "page 3".
func readPDF(ctx context.Context, d *Document, data []byte, limit int64) error {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return &Error{
			Path: d.Path, Problem: NeedsTool, Err: err,
			Detail: "is a PDF file, and the program pdftotext, which reads those, is not installed",
			Advice: "install it (Debian, Ubuntu: apt install poppler-utils; macOS: brew install poppler), or save the document as .docx",
		}
	}
	ctx, cancel := context.WithTimeout(ctx, pdfTimeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, "-q", "-enc", "UTF-8", "-", "-")
	cmd.Stdin = bytes.NewReader(data)
	cmd.WaitDelay = time.Second
	var messages bytes.Buffer
	cmd.Stderr = &messages
	out, err := output(cmd, limit)
	if errors.Is(err, errTooLarge) {
		return tooLarge(d.Path, limit)
	}
	if err != nil {
		detail := strings.TrimSpace(messages.String())
		if detail == "" {
			detail = err.Error()
		}
		return &Error{
			Path: d.Path, Problem: Damaged, Err: err, Detail: "pdftotext cannot read it: " + detail,
			Advice: "open it in a PDF reader to see whether it is whole",
		}
	}
	return d.pages(out, limit)
}

// output runs cmd and returns at most limit bytes of its standard output.
func output(cmd *exec.Cmd, limit int64) ([]byte, error) {
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	out, err := io.ReadAll(io.LimitReader(pipe, limit+1))
	if int64(len(out)) > limit {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		return nil, errTooLarge
	}
	if waitErr := cmd.Wait(); err == nil {
		err = waitErr
	}
	return out, err
}

// pages makes paragraphs of the lines of each page; pdftotext puts a form feed
// after every page.
func (d *Document) pages(out []byte, limit int64) error {
	d.Encoding, d.Confidence = "UTF-8", 1
	c := &collector{limit: limit + 1}
	for i, page := range strings.Split(strings.ToValidUTF8(string(out), "\uFFFD"), "\f") {
		for n, line := range strings.Split(strings.TrimRight(page, "\r\n"), "\n") {
			if page == "" {
				continue
			}
			if err := c.add(fmt.Sprintf("page %d", i+1), n+1, strings.TrimRight(line, "\r")); err != nil {
				return tooLarge(d.Path, limit)
			}
		}
	}
	c.finish(d)
	return nil
}
