// Package cli is the command line of vnan: commands, flags, streams and exit
// codes.
//
// # Rules of the interface
//
//   - Data goes to standard output and nothing else does: errors, warnings,
//     help that nobody asked for and progress go to standard error.
//   - Flags may stand before or after the files. Everything behind -- is a
//     file.
//   - No file, or -, is standard input. A folder is every readable text below
//     it. If standard input is a terminal and no file is named, nobody would
//     type an article: a short help appears, and the exit code is 2.
//   - Documents are worked on in parallel and come out in the order in which
//     they were named. Each stands alone: one that cannot be read is reported,
//     the others are processed.
//   - Every error says what was expected and what to do.
//   - Exit codes: 0 done; 1 check found something at or above --fail-on; 2
//     usage or configuration; 3 some input could not be read, or the output
//     not be written; 130 interrupted. Where several apply, the highest.
//   - A reader that closes the pipe early (vnan ... | head) has what it wants:
//     the exit is quiet.
//
// Commands and flags are tables; parsing, help, completion and did-you-mean all
// come from them. This package alone imports urfave/cli.
package cli
