package source

import (
	"context"
	"errors"
	"iter"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestOrdered(t *testing.T) {
	for _, jobs := range []int{0, 1, 2, 7} {
		var got []int
		err := Ordered(context.Background(), jobs, count(200),
			func(_ context.Context, i int) int {
				time.Sleep(time.Duration((i*7)%5) * 100 * time.Microsecond)
				return i * i
			},
			func(in, out int) error {
				if out != in*in {
					t.Errorf("%d gave %d", in, out)
				}
				got = append(got, in)
				return nil
			})
		if want := slices.Collect(count(200)); err != nil || !slices.Equal(got, want) {
			t.Errorf("%d jobs: %v, %v", jobs, err, got)
		}
	}
}

// TestOrderedIsBounded: a slow first input must not let the rest pile up.
func TestOrderedIsBounded(t *testing.T) {
	const jobs = 3
	var drawn, most atomic.Int64
	emitted := int64(0)
	release := make(chan struct{})
	inputs := func(yield func(int) bool) {
		for i := range 100 {
			if n := drawn.Add(1); n > most.Load() {
				most.Store(n)
			}
			if !yield(i) {
				return
			}
		}
	}
	go func() {
		time.Sleep(20 * time.Millisecond) // time enough to draw too many
		if n := drawn.Load(); n > jobs+2 {
			t.Errorf("%d drawn before the first was emitted", n)
		}
		close(release)
	}()
	err := Ordered(context.Background(), jobs, inputs,
		func(_ context.Context, i int) int {
			if i == 0 {
				<-release
			}
			return i
		},
		func(int, int) error { emitted++; return nil })
	if err != nil || emitted != 100 {
		t.Errorf("%d emitted, %v", emitted, err)
	}
}

func TestOrderedStops(t *testing.T) {
	stop := errors.New("stop")
	for _, jobs := range []int{1, 4} {
		emitted := 0
		err := Ordered(context.Background(), jobs, count(1000),
			func(_ context.Context, i int) int { return i },
			func(i, _ int) error {
				emitted++
				if i == 5 {
					return stop
				}
				return nil
			})
		if err != stop || emitted != 6 {
			t.Errorf("%d jobs: %d emitted, %v", jobs, emitted, err)
		}

		ctx, cancel := context.WithCancel(context.Background())
		emitted = 0
		err = Ordered(ctx, jobs, count(1000),
			func(_ context.Context, i int) int {
				if i == 5 {
					cancel()
				}
				return i
			},
			func(int, int) error { emitted++; return nil })
		if !errors.Is(err, context.Canceled) || emitted > 5 {
			t.Errorf("%d jobs: %d emitted, %v", jobs, emitted, err)
		}
	}
}

// TestOrderedLeavesBlockedInput: an interrupt ends the run although the list of
// inputs waits for a terminal.
func TestOrderedLeavesBlockedInput(t *testing.T) {
	blocked := make(chan struct{})
	t.Cleanup(func() { close(blocked) })
	inputs := func(yield func(int) bool) {
		yield(0)
		<-blocked
	}
	ctx, cancel := context.WithCancel(context.Background())
	err := Ordered(ctx, 2, inputs,
		func(_ context.Context, i int) int { return i },
		func(int, int) error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
