import { wordSet } from '../text/word-set.ts'

/** Words that names of streets end in, and their short forms. Source: the project's own list. */
export const STREET_WORDS: ReadonlySet<string> = wordSet(
  'Street St. St Avenue Ave. Ave Road Rd. Rd Boulevard Blvd. Blvd Drive Dr. Dr Lane Ln. Ln Court Ct. Ct Place Pl. Terrace Way Highway Hwy. Parkway Pkwy. Circle Crescent Row',
)
