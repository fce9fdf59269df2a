package html

import "vnan/analyze/message"

// names are the messages that templates ask for.
var names = map[string]message.Key{
	"PageSkip": message.PageSkip, "PageMade": message.PageMade, "PageBack": message.PageBack, "PageContents": message.PageContents,
	"PageText": message.PageText, "PageShow": message.PageShow, "PageNothing": message.PageNothing,
	"PageWords": message.PageWords, "PageSentences": message.PageSentences, "PageMinutes": message.PageMinutes,
	"PagePerSentence": message.PagePerSentence, "PageTypoCount": message.PageTypoCount, "PagePeopleCount": message.PagePeopleCount,
	"PageWarnings": message.PageWarnings, "PageTypos": message.PageTypos, "PageTyposNone": message.PageTyposNone,
	"PageSure":   message.PageSure,
	"PagePeople": message.PagePeople, "PagePeopleNone": message.PagePeopleNone, "PageAlso": message.PageAlso, "PageMentions": message.PageMentions,
	"PageNoOffice": message.PageNoOffice, "PageEvidence": message.PageEvidence, "PageTimeline": message.PageTimeline,
	"PageFrequent": message.PageFrequent, "PageFrequentNote": message.PageFrequentNote,
	"PageKeywords": message.PageKeywords, "PageKeywordsNote": message.PageKeywordsNote,
	"PageSpread": message.PageSpread, "PageSpreadNote": message.PageSpreadNote,

	"PageReadability": message.PageReadability,
	"IndexTitle":      message.IndexTitle, "IndexSearch": message.IndexSearch, "IndexSearchHint": message.IndexSearchHint,
	"IndexFound": message.IndexFound, "IndexPeople": message.IndexPeople,
	"IndexTopics": message.IndexTopics, "IndexLead": message.IndexLead,
}
