// Package unit knows the administrative units of Viet Nam that are no more.
//
// On 1 July 2025 the country went from 63 provinces to 34 (Nghị quyết
// 202/2025/QH15) and gave up the level between province and commune (Nghị quyết
// 203/2025/QH15): districts in the country (huyện) and in cities (quận), towns
// (thị xã) and cities that belonged to a province (thành phố thuộc tỉnh); so
// also the townships (thị trấn), which became communes or wards. Since 30 April
// 2026 Đồng Nai is a city (Nghị quyết 30/2026/QH16).
//
// An article that was right in 2018 names units that today's readers look for
// in vain. Lookup says of a place's name whether it is such a unit, until when
// it was, and which province its land is part of now. A name by itself may mean
// an old unit or a new one: there is a province Phú Thọ before and after, larger
// after. Such names are not marked.
package unit
