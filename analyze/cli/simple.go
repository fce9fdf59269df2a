package cli

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"slices"

	"vnan/analyze/message"
)

func (s *session) print(text string) error {
	_, err := io.WriteString(s.stdout, text)
	return err
}

func runVersion(s *session, o *options) error {
	if len(o.files) > 0 {
		return s.usage(message.NoArguments, "vnan version")
	}
	version, revision := "(devel)", ""
	if b, ok := debug.ReadBuildInfo(); ok {
		if b.Main.Version != "" {
			version = b.Main.Version
		}
		i := slices.IndexFunc(b.Settings, func(x debug.BuildSetting) bool { return x.Key == "vcs.revision" })
		if i >= 0 {
			revision = " " + b.Settings[i].Value[:min(12, len(b.Settings[i].Value))]
		}
	}
	return s.print(fmt.Sprintf("vnan %s%s %s %s/%s\n", version, revision, runtime.Version(), runtime.GOOS, runtime.GOARCH))
}
