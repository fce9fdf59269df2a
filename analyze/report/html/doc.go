// Package html makes pages to open in a browser: what [report.Document] says of
// a text, shown on the text itself.
//
// # One file
//
// A page is one file that needs nothing else: style and script stand in it, it
// loads nothing, and a Content-Security-Policy with the hashes of exactly these
// two lets a browser run and load nothing more. It works from a USB stick and
// without its script, which only lets Escape close an explanation; the filters
// are check boxes that the style sheet asks with :has. The index of many
// documents needs its script to search.
//
// # What is marked
//
// Entities never overlap each other, nor do typos, but a typo may lie in an
// entity, cover it or cross its border. An entity is a mark with the typos in
// it as marks of their own; where a typo crosses a border, or a mark a line
// end, it is shown in pieces, of which the first has its number and its
// explanation. Every mark can be reached with the keyboard, and its explanation
// is its description (aria-describedby).
//
// # Safety
//
// All text goes through html/template, which escapes by context. Nothing of a
// document is ever made into a type that html/template trusts.
//
// # Charts
//
// Bars and strokes are SVG drawn by the same templates. Charting libraries were
// tried (go-analyze/charts 0.6.4, the same design in wcharczuk/go-chart): they
// write their colours into style attributes, which the policy above forbids and
// which no dark theme can change, place labels by a font that the reader need
// not have, begin the axis of counts at 2, and can neither link to the text nor
// let the template escape what they write.
package html
