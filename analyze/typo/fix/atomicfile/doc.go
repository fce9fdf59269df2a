// Package atomicfile replaces files in one step.
//
// The new content goes into a temporary file in the same folder, is forced to
// the disk, and is renamed over the old one, which POSIX does in one step:
// whoever opens the file sees all of the old or all of the new content, and so
// does the disk after a power cut. A full disk, a lost permission or a kill
// leaves the old file as it was.
//
// The file keeps its mode and, where the system allows it, its owner. A symbolic
// link stays one: what it points to is replaced. Other hard links to the old
// content keep the old content.
package atomicfile
