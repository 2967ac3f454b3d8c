/** Number words of English with their values. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, tens): [string, number] => [word, (tens + 2) * 10]),
])

/** Words that multiply the number before them. "bn", "m" and "k" stand glued to it ("£2bn"); single letters only behind a currency. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['mn', 1e6],
  ['m', 1e6],
  ['k', 1e3],
  ['tn', 1e12],
  ['b', 1e9],
  ['t', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
])

/** Words that name a number without saying it exactly; their value is the least they mean. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 24],
  ['scores', 40],
  ['tens', 20],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
])

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
  ['fraction', Number.NaN],
])
