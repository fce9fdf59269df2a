// Package body finds which mentions of organisations mean the same body.
//
// Vietnamese writing names a body in full once and then by its beginning: `HĐND
// Quận 12` becomes `HĐND quận` or `HĐND`, `Sở Tài chính tỉnh Bình Định` becomes
// `Sở Tài chính` or `Sở`: the head comes first, what narrows it down behind. Or
// the text introduces an acronym in brackets: `Ngân hàng Nhà nước (NHNN)`.
//
// A short form means the full one only if the full one stood before, and if the
// text has no other body that it could mean: `Sở` in an article with two of
// them stays what it is. The bodies of the state as a whole (`Chính phủ`) are
// never short: beside `Chính phủ Nhật Bản`, they are the Vietnamese ones.
package body
