package cli

import (
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
)

// warn tells on standard error what was noticed while reading an input.
func (s *session) warn(path string, w report.Warning) {
	s.complain(s.name(path) + ": " + s.wording(w))
}

// wording says a warning in the language of the user.
func (s *session) wording(w report.Warning) string {
	switch source.WarningCode(w.Code) {
	case source.InvalidBytes:
		return s.lang.Count(message.OneInvalidByte, w.Count)
	case source.LegacyFonts:
		return s.lang.Count(message.OneLegacyRun, w.Count)
	case source.WholePage:
		return s.lang.Text(message.WholePage)
	case source.PartlyDamaged:
		return s.lang.Text(message.PartlyDamaged)
	}
	return w.Detail
}
