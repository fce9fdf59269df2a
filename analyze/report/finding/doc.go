// Package finding renders the findings of vnan check for other programs: SARIF
// for code scanning, workflow commands for GitHub Actions, and the XML of
// Checkstyle, which most build servers read.
//
// Severities are renamed to what each form has: an error is an error
// everywhere, a warning a warning; house style, severity hint, is a "note" in
// SARIF, a "notice" for GitHub, "info" in Checkstyle.
//
// All forms are written with the standard library: the published SARIF
// libraries validate with packages whose start alone would take a part of the
// time that vnan has for a line of text.
//
// A document without findings may render to nothing. Format.Between then must
// not be written, or SARIF is no JSON.
package finding
