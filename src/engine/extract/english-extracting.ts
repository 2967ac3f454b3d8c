import { SMALL_TITLE_WORDS } from '../languages/en/words/index.ts'
import { findDates } from './dates/find-dates.ts'
import type { Extracting } from './extracting.ts'
import { FACT_RULES } from './fact-rules.ts'
import { findFigures } from './figures/find-figures.ts'
import { attributeQuote } from './quotes/attribute-quote.ts'
import { nameSpeaker } from './quotes/name-speaker.ts'
import { statements } from './statements/statements.ts'
import { findTies } from './ties/find-ties.ts'

/** How English tells of entities. */
export const englishExtracting: Extracting = {
  facts: FACT_RULES,
  quotes: {
    smallWords: SMALL_TITLE_WORDS,
    attribution: { name: 'extract/attribution', attribute: attributeQuote, nameSpeaker },
  },
  statements: { name: 'extract/statements', find: statements },
  dates: { name: 'extract/dates', find: (views, reading) => findDates(reading, views) },
  figures: { name: 'extract/figures', find: findFigures },
  ties: { name: 'extract/ties', find: findTies },
}
