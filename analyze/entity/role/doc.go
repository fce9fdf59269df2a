// Package role links persons, titles and bodies: who holds which office where.
//
// Vietnamese news states offices in a few fixed ways, which are the grammar of
// this package:
//
//	P1  title body name                    Giám đốc Sở Y tế Nguyễn Văn A
//	P2  name, title body, title body       bà A - Bí thư Quận ủy, Chủ tịch HĐND Quận 12
//	P3  title body: honorific name         Chủ tịch UBND quận, ông A
//	P4  name predicate title body          ông A được bầu làm Chủ tịch; thôi giữ chức
//	P5  several titles                     Phó Thủ tướng, Bộ trưởng Ngoại giao A
//	P6  a plural title, several names      các Phó Chủ tịch A, B và C
//
// Titles that follow each other with a comma, a dash or `kiêm` form a chain that
// one person holds. A name right behind a chain takes it (P1); otherwise the
// name before it does (P2, P4); otherwise the name behind an honorific, a comma
// or a colon (P3). Words of the title or of the predicate give the status:
// nguyên and cựu say former, quyền acting, tân and the verbs of appointment
// appointed, thôi and the verbs of dismissal dismissed.
//
// Later in a text a person is mostly named by honorific and given name, which
// is the last part of a Vietnamese name (ông Trí is Trần Hữu Trí), or by the
// surname, which is the last part of a Western name. A short form stands for
// the longer name that it begins or ends, when there is only one such name that
// its honorific allows: ông and anh are men, bà, chị and the middle name Thị
// women. Where two persons fit, the form stays for itself. Accents always count:
// Trí is never Trị.
//
// An office that the text states several times is given once, with the fullest
// name of its body.
package role
