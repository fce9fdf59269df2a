package main

import (
	"fmt"
	"os"
	"runtime/pprof"
	"strings"
	"syscall"

	"vnan/analyze/entity"
	"vnan/tokenize"
	"vnan/tokenize/model"
)

func cpu() float64 {
	var r syscall.Rusage
	syscall.Getrusage(0, &r)
	return float64(r.Utime.Sec) + float64(r.Utime.Usec)/1e6
}

func main() {
	b, _ := os.ReadFile("/tmp/entity/ten.txt")
	lines := strings.SplitAfter(string(b), "\n")
	var blocks []string
	for len(lines) > 0 {
		n := 0
		s := ""
		for n < len(lines) && len(s) < 4000 {
			s += lines[n]
			n++
		}
		lines = lines[n:]
		blocks = append(blocks, s)
	}
	tk := tokenize.NewTokenizer(model.Default())
	r := entity.NewRecognizer(nil)
	t0 := cpu()
	n := 0
	for _, s := range blocks {
		n += len(tk.Tokenize(s).Tokens)
	}
	t1 := cpu()
	pf, _ := os.Create("/tmp/entity/ten.prof")
	pprof.StartCPUProfile(pf)
	defer pprof.StopCPUProfile()
	m := 0
	for _, s := range blocks {
		m += len(r.Find(tk.Tokenize(s)).Mentions)
	}
	t2 := cpu()
	fmt.Printf("tokenize %.2f s, entity %.2f s, %d tokens, %d mentions, %.0f ns/token\n", t1-t0, t2-t1-(t1-t0), n, m, (t2-t1-(t1-t0))*1e9/float64(n))
}
