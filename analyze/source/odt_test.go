package source

import (
	"strings"
	"testing"
)

func odtPart(body string) string {
	return `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>` +
		body + `</office:text></office:body></office:document-content>`
}

func odtFile(t testing.TB, body string) string {
	t.Helper()
	return zipped(t, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", odtPart(body),
		"styles.xml", `<s><office:styles/><style:master-page><style:header><text:p>đầu trang</text:p></style:header><style:footer><text:p>cuối trang</text:p></style:footer></style:master-page></s>`)
}

const odtBody = `<text:tracked-changes><text:p>đã xoá</text:p></text:tracked-changes>` +
	`<text:h>Tựa  đề</text:h><text:p> Một<text:s text:c="3"/>hai<text:tab/><text:span>ba
 bốn</text:span><text:line-break/>năm<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú thích</text:p></text:note-body></text:note><office:annotation><text:p>nhận xét</text:p></office:annotation></text:p>` +
	`<text:list><text:list-item><text:p>mục</text:p></text:list-item></text:list>` +
	`<table:table><table:table-row><table:table-cell><text:p>ô</text:p></table:table-cell></table:table-row></table:table>`

func TestODT(t *testing.T) {
	d, err := read(t, "a.odt", odtFile(t, odtBody), ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	want := "Tựa đề\nchú thích\nMột   hai\tba bốn\nnăm\nmục\nô\nđầu trang\ncuối trang\n"
	if d.Text != want || d.Kind != ODT {
		t.Errorf("%q, want %q", d.Text, want)
	}
	for text, place := range map[string]Paragraph{
		"Tựa": {0, "body", 1}, "hai": {0, "body", 2}, "chú": {0, "footnote", 3}, "mục": {0, "body", 4},
		"ô\n": {0, "table", 5}, "đầu": {0, "header", 1}, "cuối": {0, "footer", 2},
	} {
		got, ok := d.Locate(strings.Index(d.Text, text))
		if got.Start = 0; !ok || got != place {
			t.Errorf("%q is at %+v, want %+v", text, got, place)
		}
	}
	checkParagraphs(t, &d)
}

func TestFlatODT(t *testing.T) {
	d, err := read(t, "a.fodt", odtPart("<text:p>chào</text:p>"), ReadOptions{})
	if err != nil || d.Text != "chào\n" {
		t.Errorf("%q, %v", d.Text, err)
	}
	if _, err = read(t, "a.fodt", "<?xml version='1.0'?><a", ReadOptions{}); problem(t, err) != Damaged {
		t.Error(err)
	}
}
