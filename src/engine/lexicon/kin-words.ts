/** Words that introduce somebody as another person's relative; "brothers" introduces both. Source: the project's own list. */
export const KIN_WORDS: ReadonlySet<string> = new Set(
  (
    'wife husband widow widower spouse ex-wife ex-husband girlfriend boyfriend fiancé fiancée fiance fiancee partner ' +
    'son daughter brother sister father mother dad mom mum parents twin stepson stepdaughter stepfather stepmother half-brother half-sister ' +
    'grandson granddaughter grandfather grandmother uncle aunt nephew niece cousin son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law ' +
    'sons daughters'
  ).split(' '),
)

/** Titles that somebody has by marriage: "first lady Emine Erdoğan" is not the "Erdoğan" who was named before. */
export const SPOUSE_TITLES: ReadonlySet<string> = new Set([
  'first lady',
  'first gentleman',
  'second gentleman',
  'second lady',
])
