package typo

// Severity says how sure and how grave a finding is.
type Severity uint8

// The severities, rising.
const (
	// Hint is house style: both forms are right somewhere.
	Hint Severity = iota + 1
	// Warning is a likely mistake.
	Warning
	// Error is a sure mistake.
	Error
)

var severityNames = [...]string{"", "hint", "warning", "error"}

// String gives the severity's name as the JSON output shows it.
func (s Severity) String() string {
	if int(s) < len(severityNames) {
		return severityNames[s]
	}
	return ""
}

// Finding is one mistake, or one suspicion of one.
type Finding struct {
	// Start and End are bytes in Text.NFC, End exclusive.
	Start, End int
	// Rule is the rule's name, family/rule.
	Rule string
	// Severity may differ from the rule's usual one.
	Severity Severity
	// Suggestions are what may stand there instead, best first, at most five.
	// An empty string means: delete.
	Suggestions []string
	// Sure says that the first suggestion is the one right correction, so that
	// it may be written without asking.
	Sure bool
}
