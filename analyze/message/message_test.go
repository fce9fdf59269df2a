package message

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

var verb = regexp.MustCompile(`%(\[\d+\])?[a-z]`)

func TestCatalogueIsComplete(t *testing.T) {
	for k := range allKeys {
		en, vi := entry(k)[English], entry(k)[Vietnamese]
		if (en == "") != (vi == "") {
			t.Errorf("message %d is in one language only: %q, %q", k, en, vi)
		}
		if en == "" && k != ArgsNone {
			t.Errorf("message %d is empty", k)
		}
		if a, b := verb.FindAllString(en, -1), verb.FindAllString(vi, -1); !slices.Equal(a, b) {
			t.Errorf("message %d has other parameters in Vietnamese: %q, %q", k, en, vi)
		}
		if strings.HasSuffix(en, ".") != strings.HasSuffix(vi, ".") {
			t.Errorf("message %d ends in a full stop in one language only: %q, %q", k, en, vi)
		}
	}
}

func TestFromEnvironment(t *testing.T) {
	for _, c := range []struct {
		env  string // NAME=value, parted by blanks
		want Lang
	}{
		{"", English}, {"LANG=vi_VN.UTF-8", Vietnamese}, {"LANG=vi", Vietnamese}, {"LANG=vi-VN", Vietnamese}, {"LANG=VI_vn", Vietnamese},
		{"LANG=vie", English}, {"LANG=C.UTF-8", English}, {"LANG=fr_FR", English},
		{"LC_ALL=vi_VN LANG=en_US", Vietnamese}, {"LC_ALL=en_US LANG=vi_VN", English},
		{"LC_MESSAGES=vi LANG=en_US", Vietnamese}, {"LC_ALL=C LC_MESSAGES=vi", English},
		{"VNAN_LANG=vi LC_ALL=en_US", Vietnamese}, {"VNAN_LANG=en LANG=vi_VN", English}, {"VNAN_LANG=xx LANG=vi_VN", Vietnamese},
	} {
		getenv := func(name string) string {
			for _, v := range strings.Fields(c.env) {
				if n, value, _ := strings.Cut(v, "="); n == name {
					return value
				}
			}
			return ""
		}
		if got := FromEnvironment(getenv); got != c.want {
			t.Errorf("%s: %v, want %v", c.env, got, c.want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for n, want := range map[int][2]string{
		0: {"0", "0"}, 7: {"7", "7"}, 999: {"999", "999"}, 1000: {"1,000", "1.000"}, 1234567: {"1,234,567", "1.234.567"}, -1000: {"-1,000", "-1.000"},
		-100: {"-100", "-100"},
	} {
		if got := [2]string{English.Number(n), Vietnamese.Number(n)}; got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	for f, want := range map[float64][2]string{
		0: {"0", "0"}, 11.44: {"11.4", "11,4"}, 1000: {"1,000", "1.000"}, 99.96: {"100.0", "100,0"}, 0.25: {"0.25", "0,25"}, 0.0012: {"0.0012", "0,0012"},
	} {
		if got := [2]string{English.Decimal(f), Vietnamese.Decimal(f)}; got != want {
			t.Errorf("%g: %q, want %q", f, got, want)
		}
	}
}

func TestCount(t *testing.T) {
	for n, want := range map[int]string{0: "0 words", 1: "1 word", 2: "2 words", 1200: "1,200 words"} {
		if got := English.Count(OneWord, n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
