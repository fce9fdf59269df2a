package cli

import (
	"context"
	"io"
	"sync"
)

// interruptible makes reads end when ctx does, though the stream underneath
// goes on blocking: a person who types no article and presses Ctrl-C waits for
// nothing.
func interruptible(ctx context.Context, r io.Reader) io.Reader {
	if r == nil {
		return nil
	}
	return &interruptibleReader{ctx: ctx, r: r}
}

type interruptibleReader struct {
	ctx   context.Context
	r     io.Reader
	start sync.Once
	asked chan int
	done  chan readResult
	buf   []byte
	err   error // what the stream ended with
}

type readResult struct {
	n   int
	err error
}

func (r *interruptibleReader) Read(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	r.start.Do(func() {
		r.asked, r.done = make(chan int), make(chan readResult, 1)
		r.buf = make([]byte, 64<<10)
		go r.serve()
	})
	select {
	case r.asked <- min(len(p), len(r.buf)):
	case <-r.ctx.Done():
		return 0, context.Cause(r.ctx)
	}
	select {
	case d := <-r.done:
		r.err = d.err
		return copy(p, r.buf[:d.n]), d.err
	case <-r.ctx.Done():
		return 0, context.Cause(r.ctx) // serve keeps buf: it may still be written to
	}
}

// serve reads into a buffer of its own, since the caller's is not ours once
// Read has returned.
func (r *interruptibleReader) serve() {
	for {
		select {
		case n := <-r.asked:
			n, err := r.r.Read(r.buf[:n])
			r.done <- readResult{n, err}
			if err != nil {
				return
			}
		case <-r.ctx.Done():
			return
		}
	}
}
