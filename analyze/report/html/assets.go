package html

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"sync"

	"vnan/analyze/message"
)

//go:embed page.gohtml index.gohtml style.css page.js index.js
var files embed.FS

// templates parses the templates when a page is first wanted.
var templates = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("").ParseFS(files, "*.gohtml"))
})

// common is what both kinds of pages need.
type common struct{ Lang message.Lang }

// T gives a message of the page by its name in package message.
func (c common) T(name string) string { return c.Lang.Text(names[name]) }

// Style is the style sheet, which is our own and no text of a document.
func (common) Style() template.CSS { return template.CSS(asset("style.css")) }

// PageScript is the script of a document's page.
func (common) PageScript() template.JS { return template.JS(asset("page.js")) }

// IndexScript is the script of an index.
func (common) IndexScript() template.JS { return template.JS(asset("index.js")) }

// PagePolicy and IndexPolicy let nothing run or load but what stands in the
// page.
func (common) PagePolicy() string { return policy("page.js") }

// IndexPolicy is the policy of an index.
func (common) IndexPolicy() string { return policy("index.js") }

func policy(script string) string {
	return "default-src 'none'; style-src '" + digest("style.css") + "'; script-src '" + digest(script) +
		"'; base-uri 'none'; form-action 'none'"
}

// asset is an embedded file, between the tags as a template puts it there.
func asset(name string) string {
	b, err := files.ReadFile(name)
	if err != nil {
		panic(err) // it is embedded, so this cannot be
	}
	return string(b)
}

// digest is the hash of a file as Content Security Policy Level 3, section 2.3.1, wants
// it.
func digest(name string) string {
	sum := sha256.Sum256([]byte(asset(name)))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
