package source

import "testing"

func TestDateOf(t *testing.T) {
	for path, want := range map[string]string{
		"bai.txt": "", "": "", "2018-07-26.txt": "2018-07-26", "kho/20180726-bai.txt": "2018-07-26", "kho/2018/07/26/bai.txt": "2018-07-26",
		"kho/2018/07/bai.txt": "2018-07", "kho/2018/bai.txt": "2018", "26-07-2018 họp.docx": "2018-07-26", "6.7.2018.txt": "2018-07-06",
		"2018-02-30.txt": "2018-02", "2018-13-01.txt": "2018", "1234567890.txt": "", "bai-120180726.txt": "", "2017-01-01/2018-07-26.txt": "2018-07-26",
		"2018-07-26/2019.txt": "2018-07-26", "3018-01-01": "", "2018-07-26": "2018-07-26", "a2018_07b": "2018-07",
	} {
		if got := DateOf(path); got != want {
			t.Errorf("%q: %q, want %q", path, got, want)
		}
	}
}
