package source

import (
	"context"
	"iter"
	"sync"
)

// Ordered runs work on every input, on up to jobs goroutines, and hands the
// results to emit in the order of the inputs, as soon as each one's turn has
// come. emit runs on the caller's goroutine.
//
// At most jobs+2 inputs are between being drawn and being emitted, so memory
// does not grow with their number, however unequal they are. When ctx ends or
// emit returns an error, Ordered waits for the work in hand, which should watch
// ctx itself, and returns the error. It does not wait for inputs: a sequence
// that is blocked on a slow reader is left behind.
func Ordered[In, Out any](
	ctx context.Context, jobs int, inputs iter.Seq[In],
	work func(context.Context, In) Out, emit func(In, Out) error,
) error {
	if jobs <= 1 {
		return inTurn(ctx, inputs, work, emit)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)

	// Both channels carry the same tasks: todo to whoever is free, turns to
	// the emitter. The room in turns bounds how many tasks exist.
	todo := make(chan *task[In, Out])
	turns := make(chan *task[In, Out], jobs)
	var running sync.WaitGroup
	for range jobs {
		running.Go(func() {
			for t := next(ctx, todo); t != nil; t = next(ctx, todo) {
				t.out = work(ctx, t.in)
				close(t.done)
			}
		})
	}
	go feed(ctx, inputs, todo, turns)
	defer running.Wait()
	for t := next(ctx, turns); t != nil; t = next(ctx, turns) {
		if err := t.emit(ctx, emit); err != nil {
			cancel(err)
			return err
		}
	}
	return context.Cause(ctx)
}

// next receives a task, nil when there are no more or ctx has ended.
func next[In, Out any](ctx context.Context, tasks <-chan *task[In, Out]) *task[In, Out] {
	select {
	case t := <-tasks:
		return t
	case <-ctx.Done():
		return nil
	}
}

type task[In, Out any] struct {
	in   In
	out  Out
	done chan struct{} // closed when out is there
}

// feed draws inputs until they or ctx end, then closes both channels.
func feed[In, Out any](ctx context.Context, inputs iter.Seq[In], todo, turns chan<- *task[In, Out]) {
	defer close(turns)
	defer close(todo)
	for in := range inputs {
		t := &task[In, Out]{in: in, done: make(chan struct{})}
		select {
		case turns <- t:
		case <-ctx.Done():
			return
		}
		select {
		case todo <- t:
		case <-ctx.Done():
			return
		}
	}
}

// emit waits for the task and hands its result on.
func (t *task[In, Out]) emit(ctx context.Context, emit func(In, Out) error) error {
	select {
	case <-t.done:
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	return emit(t.in, t.out)
}

func inTurn[In, Out any](
	ctx context.Context, inputs iter.Seq[In],
	work func(context.Context, In) Out, emit func(In, Out) error,
) error {
	for in := range inputs {
		if err := context.Cause(ctx); err != nil {
			return err
		}
		out := work(ctx, in)
		if err := context.Cause(ctx); err != nil {
			return err
		}
		if err := emit(in, out); err != nil {
			return err
		}
	}
	return context.Cause(ctx)
}
