package cli

// The exit codes.
const (
	exitDone        = 0
	exitFound       = 1
	exitUsage       = 2
	exitUnread      = 3
	exitInterrupted = 130
)
