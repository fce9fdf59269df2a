// Package syllable is the phonology of written Vietnamese: which strings are
// syllables, what they are made of, how else they may be spelled, and how they
// are mistyped.
//
// # Vietnamese syllables for programmers
//
// Vietnamese puts a space between syllables, not between words, and each
// syllable is spelled almost exactly as it is spoken. It has up to five parts:
//
//	          onset  glide  nucleus  coda  tone
//	nghiêng   ng     -      iê       ng    ngang
//	quyết     c      w      iê       t     sắc
//	hòa       h      w      a        -     huyền
//	áo        -      -      a        u     sắc
//
// Only nucleus and tone are always there. Since the parts combine under strict
// rules, most misprints are no syllable at all, and a text that was decoded with
// the wrong character set holds hardly any: this is what makes [Legal] useful.
//
// Seven letters bear a [Mark] that makes them letters of their own: ă â ê ô ơ ư
// đ. Independently of it, one of five [Tone] marks may stand over or under the
// nucleus. So ậ is a, circumflex, nặng; see [Base] and [Compose]. All functions
// expect composed letters (NFC) and take small and capital letters alike.
//
// # The rules
//
//   - c is written k before e ê i y, and q before a glide, whose letter is then u:
//     cá, kể, quả. G and ng are written gh and ngh before e ê i.
//   - After gi an i is not doubled: gì is gi and ì, giếng is gi and iếng. But già
//     is gi and à.
//   - The glide is written o before a ă e, else u: hoa, hoe, huế, huy.
//   - The diphthongs iê uô ươ have a coda; without one they are ia ua ưa. Iê is yê
//     after a glide and at the beginning of a word.
//   - ă and â always have a coda. Before a closing glide ă is written a: tay, tau.
//   - Codas are m n ng nh, p t c ch, and two glides. Nh and ch stand after i ê a
//     only; ng and c not after i, ê, ơ.
//   - A syllable that ends in p t c ch has the tone sắc or nặng.
//   - Open i after h k l m s t is written i or y at will: kì, kỳ. See [Variants].
//   - The tone stands on the nucleus: on its marked letter, on the second letter of
//     a diphthong with coda, on the first of one without. Only the open oa oe uy
//     have two styles: hòa, khỏe, thúy (old) and hoà, khoẻ, thuý (new). In quý and
//     già the u and i belong to the onset, which bears no tone.
//   - F, j, w and z are in no syllable. See [Loan] for what foreign names and
//     terms look like.
//
// The rules are data: the table of rhymes says which codas and onsets each
// spelling of vowels has, a short list adds syllables that stand apart (buýt,
// tuýp, gioăng). testdata/legal.txt and testdata/illegal.txt show them at work.
//
// # How many syllables there are
//
// [All] counts 15,940 spellings. 24 onsets (none included; k, q, gh, ngh are
// spellings, d and gi are two) times 163 rhymes would make 3,912 syllables
// without tone. The rules on onsets leave 3,460 of them: lip consonants and gi
// take no glide, some rhymes stand after qu only, giên is always gi-iên. Of their
// spellings 2,249 take all six tones and 1,223, which end in a stop, take two:
// 6 x 2,249 + 2 x 1,223 = 15,940. Without i and y counted apart (kì, kỳ) these are
// 15,880 sounds.
//
// That is what sounds and spelling permit, not what is in use. In 365 MB of
// running text (news, encyclopedia, statutes; November 2026) about 6,400 occur
// five times or more, misprints and names among them, and 4,000 a hundred times.
// Whether a legal syllable is a word is for a lexicon to say.
//
// Of the tokens of edited news that have a Vietnamese letter and are among the
// 5,000 commonest, 99.97% are legal; the rest are borrowings written in one
// (ôtô, môtô), letters by themselves, and misprints.
//
// # Cost
//
// Parse, Legal, Base and Fold take time in proportion to the length of their
// input, some 60 ns a syllable, and allocate nothing. There are no maps, no
// regular expressions, and nothing is set up when the program starts.
package syllable
