// Package value gives the normalised values of mentions: dates as ISO 8601,
// document numbers with kind, issuer and year.
//
// Vietnamese writes dates day first: 31/7/2015, 31-7-2015, 31.7.2015, ngày 31
// tháng 7 năm 2015. News leaves the year out where the day's paper makes it
// clear (31/7), so a date may be partial; its value then begins with two
// hyphens for the missing year (--07-31), the form that ISO 8601:2000 and XML
// Schema (gMonthDay) know. Ranges share what they have in common: `ngày 2 và
// 3/9` are two days of September, `nhiệm kỳ 2015 - 2020` is a term of office
// of five years. Lunar dates (mùng 3 Tết, rằm tháng Giêng) have no value.
//
// The number of an official document tells what it is and who issued it:
// 30/2020/NĐ-CP is the 30th decree (Nghị định) of the Government (Chính phủ) in
// 2020. The marks are those of Nghị định 30/2020/NĐ-CP, Phụ lục III.
package value
