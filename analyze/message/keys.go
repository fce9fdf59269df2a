package message

// Key names a message. Where a message depends on a number, the key for one
// (One...) is followed by the key for any other number, and Lang.Count takes
// the first.
type Key uint16

// The messages.
const (
	// Pages for a reader.
	StandardInput Key = iota
	OneWord
	ManyWords
	OneSyllable
	ManySyllables
	OneSentence
	ManySentences
	ReadingTime
	ReadingTimeShort
	ColumnPerson
	ColumnOffice
	ColumnTimes
	ColumnLines
	ColumnWord
	ColumnSyllable
	ColumnNGram
	ColumnPerThousand
	ColumnPlace
	ColumnWrong
	ColumnRight
	ColumnSentence
	ListOrganizations
	ListLocations
	ListDates
	ListUnits
	ColumnDate
	ColumnFiles
	UnitNow
	UnitEnded
	ListDocuments
	ListEvents
	ListWords
	ListTypos
	StatusFormer
	StatusActing
	StatusAppointed
	StatusDismissed
	OneMore
	ManyMore
	NoTypos
	Delete
	OneError
	ManyErrors
	OneWarning
	ManyWarnings
	OneHint
	ManyHints
	SeverityError
	SeverityWarning
	SeverityHint

	// Usage errors and other remarks of the command line.
	DidYouMean
	SeeHelp
	MoreHelp
	UnknownFlag
	FlagElsewhere
	NoValue
	MissingValue
	MissingValueOf
	WrongValue
	NotANumber
	WrongTop
	WrongN
	WrongJobs
	OfficialsAndType
	TimelineAlone
	MergeAlone
	WrongDate
	NoFileOrCommand
	NoSuchCommand
	NoFileList
	NoArguments
	UnknownRule
	ListRules
	WrongShell
	Lost
	OutputFile
	OutputTwice
	OutputExists
	OutputSame
	InPlaceContainer
	InPlaceStdin
	OneTarget
	OneDone
	ManyDone
	CannotWrite

	// Inputs that could not be read, or not wholly.
	ProblemNotFound
	ProblemUnreadable
	ProblemBinary
	ProblemUndecodable
	ProblemTooLarge
	ProblemDamaged
	ProblemUnsupported
	ProblemNeedsTool
	TryEncoding
	OneInvalidByte
	ManyInvalidBytes
	OneLegacyRun
	ManyLegacyRuns
	WholePage
	PartlyDamaged

	// Help.
	HelpUsage
	HelpExamples
	HelpCommands
	HelpFlags
	HelpExit
	ArgsFiles
	ArgsRules
	ArgsShell
	ArgsNone
	UsageOverview
	UsageCheck
	UsageEntities
	UsageFreq
	UsageTokenize
	UsageNormalize
	UsageExplain
	UsageCompletion
	UsageVersion
	FlagFormat
	FlagTop
	FlagUnit
	FlagN
	FlagAll
	FlagType
	FlagOfficials
	FlagTimeline
	FlagMerge
	FlagAsOf
	FlagFailOn
	FlagForm
	FlagTone
	FlagTo
	FlagOutput
	FlagDryRun
	FlagInPlace
	FlagQuotes
	FlagDashes
	FlagEncoding
	FlagInclude
	FlagExclude
	FlagFilesFrom
	FlagHidden
	FlagNoIgnore
	FlagFollow
	FlagJobs
	FlagColor
	FlagLang
	FlagHelp

	// Explanations of rules.
	BadExamples
	GoodExamples
	Source

	// Checking and correcting.
	UsageDict
	ArgsDict
	FlagDiff
	FlagFix
	FlagInteractive
	FlagBackup
	FlagBaseline
	FlagWriteBaseline
	FlagRule
	FlagDisable
	FlagOnly
	FlagConfig
	FlagDictionary
	FlagPersonal
	OneFixed
	ManyFixed
	OneTracked
	ManyTracked
	OneUntracked
	ManyUntracked
	TrackedExists
	NotInPlace
	UnusedIgnore
	IgnoreUnknownRule
	OneGone
	ManyGone
	OneRecorded
	ManyRecorded
	WrongLevel
	InteractiveFiles
	FixTooShallow
	DictVerb
	DictNoVerb
	DictNoEntry
	DictAdded
	DictPresent
	DictRemoved
	DictAbsent
	DictNoHome
	SwitchOff

	// Characteristic words.
	UsageKeyness
	FlagRef
	NoReference
	NoReferenceWords
	ColumnReference
	ColumnLogLikelihood
	ColumnLogRatio
	NoKeywords

	// Concordance.
	UsageKwic
	ArgsKwic
	FlagSort
	FlagExact
	KwicNoWord

	// Counts of many documents.
	FlagBy
	FlagStopwords
	FlagCase
	FlagPartial
	NoStopwords
	ByAndPartial
	TypeAndWords
	UsageMergeCounts
	ArgsMergeCounts
	FlagPartialSum
	MergeNoFile
	ColumnDocuments
	ColumnType
	ColumnRange
	OneDocument
	ManyDocuments
	Undated
	Together
	ProblemCounts

	// Company and dispersion of a word, readability.
	FlagCollocates
	FlagDispersion
	KwicOneView
	ColumnTogether
	ColumnLogDice
	NoCollocates
	DispersionLine
	DispersionFiles
	DispersionIn
	UsageReadability
	ColumnSentenceLength
	ColumnMean
	ColumnMedian
	ColumnLongest
	RowWords
	RowSyllables
	ColumnSyllables
	ColumnLongestSentences
	ListRare
	numKeys
)
