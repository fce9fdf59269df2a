package html

import "vnan/analyze/message"

// names are the messages that templates ask for.
var names = map[string]message.Key{
	"PageSkip": message.PageSkip, "PageMade": message.PageMade, "PageBack": message.PageBack, "PageContents": message.PageContents,
	"PageText": message.PageText, "PageShow": message.PageShow, "PageFilterTypes": message.PageFilterTypes, "PageNothing": message.PageNothing,
	"PageWords": message.PageWords, "PageSentences": message.PageSentences, "PageMinutes": message.PageMinutes,
	"PagePerSentence": message.PagePerSentence, "PageTypoCount": message.PageTypoCount, "PagePeopleCount": message.PagePeopleCount,
	"PageWarnings": message.PageWarnings, "PageTypos": message.PageTypos, "PageTyposNone": message.PageTyposNone,
	"PageSuggest": message.PageSuggest, "PageSure": message.PageSure, "PageRule": message.PageRule, "PageWithin": message.PageWithin,
	"PagePeople": message.PagePeople, "PagePeopleNone": message.PagePeopleNone, "PageAlso": message.PageAlso, "PageMentions": message.PageMentions,
	"PageNoOffice": message.PageNoOffice, "PageEvidence": message.PageEvidence, "PageTimeline": message.PageTimeline,
	"PageFrequent": message.PageFrequent, "PageFrequentNote": message.PageFrequentNote,
	"PageKeywords": message.PageKeywords, "PageKeywordsNote": message.PageKeywordsNote,
	"PageSpread": message.PageSpread, "PageSpreadNote": message.PageSpreadNote, "PageFigures": message.PageFigures,
	"PageEvenness": message.PageEvenness, "PageBegin": message.PageBegin, "PageEnd": message.PageEnd, "PageSeverity": message.PageSeverity,
	"PageAsValue": message.PageAsValue, "PageReadability": message.PageReadability,
	"IndexTitle": message.IndexTitle, "IndexSearch": message.IndexSearch, "IndexSearchHint": message.IndexSearchHint,
	"IndexFound": message.IndexFound, "IndexDocuments": message.IndexDocuments, "IndexPeople": message.IndexPeople,
	"IndexTopics": message.IndexTopics, "IndexTypos": message.IndexTypos, "IndexLead": message.IndexLead,
}
