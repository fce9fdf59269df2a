package html_test

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"vnan/analyze/internal/race"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browser starts headless Chromium, or skips the test where there is none,
// unless VNAN_REQUIRE_CHROMIUM is set.
func browser(t *testing.T) context.Context {
	t.Helper()
	if race.Enabled {
		t.Skip("run without -race: go test -run Browser ./analyze/report/html")
	}
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		if os.Getenv("VNAN_REQUIRE_CHROMIUM") != "" {
			t.Fatal("no Chromium is installed, and VNAN_REQUIRE_CHROMIUM wants one")
		}
		t.Skip("no Chromium is installed")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.WSURLReadTimeout(time.Minute))
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(stop)
	ctx, stop = chromedp.NewContext(ctx)
	t.Cleanup(stop)
	if err := chromedp.Do(ctx, focused); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// focused makes the page take the focus as if its window had it, without which
// :focus never holds.
func focused(ctx context.Context, t *chromedp.Target) (void chromedp.Void, err error) {
	_, err = cdp.Call(ctx, t, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	return void, err
}

// witness notes what a page must not do.
type witness struct {
	sync.Mutex
	fetched, said []string
}

func (w *witness) watch(t *testing.T, ctx context.Context) {
	t.Helper()
	err := chromedp.Listen(ctx, func(event any) {
		w.Lock()
		defer w.Unlock()
		switch e := event.(type) {
		case *network.EventRequestWillBeSent:
			w.fetched = append(w.fetched, e.Request.URL)
		case *runtime.EventConsoleAPICalled:
			w.said = append(w.said, fmt.Sprint(e.Type))
		case *runtime.EventExceptionThrown:
			w.said = append(w.said, e.ExceptionDetails.Text)
		case *log.EventEntryAdded:
			w.said = append(w.said, e.Entry.Text)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

// take gives what was noted since the last time.
func (w *witness) take() (fetched, said []string) {
	w.Lock()
	defer w.Unlock()
	fetched, said = w.fetched, w.said
	w.fetched, w.said = nil, nil
	return fetched, said
}

// seen is what the page itself reports.
type seen struct {
	Marks, Wide, Hidden int
	Lang, Pwned         string
}

// look counts the marks with their explanations, and what stands out of a
// screen; each mark is given the focus, and its explanation must then show.
const look = `(function () {
  var marks = Array.from(document.querySelectorAll('mark[id]')), hidden = 0;
  marks.forEach(function (m) {
    m.focus({preventScroll: true});
    var tip = document.getElementById(m.getAttribute('aria-describedby'));
    if (document.activeElement !== m || getComputedStyle(tip).display === 'none') hidden++;
  });
  if (document.activeElement) document.activeElement.blur();
  return {Marks: marks.length, Hidden: hidden, Wide: document.documentElement.scrollWidth - innerWidth,
    Lang: document.documentElement.lang, Pwned: String(window.pwned)};
})()`

// TestBrowser shares one browser among its parts.
func TestBrowser(t *testing.T) {
	ctx := browser(t)
	t.Run("pages", func(t *testing.T) { testPages(t, ctx) })
	t.Run("filter", func(t *testing.T) { testFilter(t, ctx) })
	t.Run("search", func(t *testing.T) { testSearch(t, ctx) })
}

// testPages opens the page of every article, and of a hostile text, on a phone
// and on a desk.
func testPages(t *testing.T, ctx context.Context) {
	var w witness
	w.watch(t, ctx)
	for _, path := range append(articles(t), hostileFile(t)) {
		d, made := findings(t, path), pageOf(t, path)
		for _, width := range []int64{360, 1280} {
			if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 800), chromedp.Navigate(fileURL(made))); err != nil {
				t.Fatal(err)
			}
			got := evaluate[seen](t, ctx, look)
			if want := (seen{Marks: len(d.Entities) + len(d.Typos), Lang: "vi", Pwned: "undefined"}); got.Marks != want.Marks || got.Hidden != 0 || got.Wide > 0 || got.Lang != want.Lang || got.Pwned != want.Pwned {
				t.Errorf("%s, %d pixels: got %+v, want %+v", path, width, got, want)
			}
			fetched, said := w.take()
			if len(fetched) != 1 || len(said) > 0 {
				t.Errorf("%s: fetched %q, said %q", path, fetched, said)
			}
		}
	}
}

// testFilter takes the marks of a type away.
func testFilter(t *testing.T, ctx context.Context) {
	made := pageOf(t, articles(t)[0])
	const color = `getComputedStyle(document.querySelector('mark.person')).backgroundColor`
	if err := chromedp.Do(ctx, chromedp.Navigate(fileURL(made))); err != nil {
		t.Fatal(err)
	}
	before := evaluate[string](t, ctx, color)
	after := evaluate[string](t, ctx, `document.getElementById('f-person').click(), `+color)
	if before == after || after != "rgba(0, 0, 0, 0)" {
		t.Errorf("from %s to %s", before, after)
	}
}

// search types a query and gives the number of documents that are left.
const search = `(function () {
  var query = document.getElementById('query');
  query.value = %q;
  query.dispatchEvent(new Event('input'));
  return document.getElementById('found').textContent;
})()`

// testSearch searches the index with and without marks.
func testSearch(t *testing.T, ctx context.Context) {
	out := filepath.Join(t.TempDir(), "kho.html")
	vnan(t, append([]string{"report", "-o", out}, articles(t)...)...)
	var w witness
	w.watch(t, ctx)
	for query, want := range map[string]string{"cheo san dinh": "1", "chèo sân đình": "1", "chẽo": "0"} {
		if err := chromedp.Do(ctx, chromedp.Navigate(fileURL(out))); err != nil {
			t.Fatal(err)
		}
		found := evaluate[string](t, ctx, fmt.Sprintf(search, query))
		if found != want {
			t.Errorf("%s: %s documents, want %s", query, found, want)
		}
		link := evaluate[string](t, ctx, `(document.querySelector('#documents li:not([hidden]) a') || {href: ''}).href`)
		if want == "1" && !opens(link) {
			t.Errorf("%s leads nowhere", link)
		}
	}
	if _, said := w.take(); len(said) > 0 {
		t.Errorf("the console says %q", said)
	}
}

// evaluate runs an expression in the page.
func evaluate[T any](t *testing.T, ctx context.Context, expression string) T {
	t.Helper()
	got, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func fileURL(path string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path)}).String()
}

func opens(link string) bool {
	u, err := url.Parse(link)
	if err != nil || !strings.HasPrefix(link, "file:") {
		return false
	}
	_, err = os.Stat(u.Path)
	return err == nil
}
