import { wordSet } from '../text/word-set.ts'

/** Small words inside persons' names: "Ursula von der Leyen", "Oscar de la Renta". Source: the project's own list. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  'de del della der den di da dos das du la le van von zu zum ter ten bin ibn bint abu al el y e af av ben bar',
)

/** What may follow a person's family name as part of the name. */
export const NAME_SUFFIXES: ReadonlySet<string> = wordSet('Jr. Jr Sr. Sr II III IV')

/** Small words inside names of organizations and places: "Bank of England", "Gulf of Aden". */
export const NAME_LINKS: ReadonlySet<string> = wordSet('of for de del du des der la le on')
