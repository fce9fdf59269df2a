package cli

func runTokenize(s *session, o *options) error   { return nil }
func runNormalize(s *session, o *options) error  { return nil }
func runCompletion(s *session, o *options) error { return nil }
