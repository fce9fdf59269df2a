package cli

import (
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
)

// warn tells on standard error what was noticed while reading an input.
func (s *session) warn(path string, w report.Warning) {
	detail := w.Detail
	switch source.WarningCode(w.Code) {
	case source.InvalidBytes:
		detail = s.lang.Count(message.OneInvalidByte, w.Count)
	case source.LegacyFonts:
		detail = s.lang.Count(message.OneLegacyRun, w.Count)
	case source.WholePage:
		detail = s.lang.Text(message.WholePage)
	case source.PartlyDamaged:
		detail = s.lang.Text(message.PartlyDamaged)
	}
	s.complain(s.name(path) + ": " + detail)
}
