import { wordSet } from '../text/word-set.ts'

/** Letters that one language alone, of those that write so, uses as its own; the first that fills a fair share decides. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
]

// A letter of its own script in thirty is more than names quoted from abroad bring into a text.
const SCRIPT_SHARE = 1 / 30

/** The commonest function words of languages in Latin letters; words that two of them share are left out of both. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that with was for is his from by said are have has it he they which were be this',
  fr: 'les des et dans une est que qui pour sur pas par il avec aux ont cette été du',
  de: 'der die und das nicht ist mit von den auf für ein eine sich dem im auch wird zu',
  es: 'los las por con una para del como más pero sus este también fue y el al',
  it: 'il che di gli della per non con sono anche nel alla più dei è',
  pt: 'os da do em não uma dos mais na das ao pelo também são à',
  nl: 'het een van dat niet op zijn voor met aan ook naar bij wordt de en',
  tr: 've bir bu için ile olarak daha çok olan gibi sonra kadar ancak',
  pl: 'w nie na się z że jest przez oraz dla ale jak roku który po',
  sv: 'och att det som på är av för inte med till har om den',
  id: 'yang dan dengan untuk ini dari dalam tidak akan pada itu oleh',
}
const WORDS = new Map(Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, wordSet(words)]))

// Enough to tell languages apart, and little enough to cost nothing on long texts.
const SAMPLE_LENGTH = 4000

/** BCP 47 tag of the language a text is written in, by its letters and commonest words; `und` if nothing tells. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const script = SCRIPTS.find(([, own]) => (sample.match(own)?.length ?? 0) > letters * SCRIPT_SHARE)
  return script ? script[0] : byWords(sample)
}

function byWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best = { language: 'und', hits: 0 }
  for (const [language, own] of WORDS) {
    const hits = words.filter((word) => own.has(word)).length
    if (hits > best.hits) best = { language, hits }
  }
  return best.language
}
