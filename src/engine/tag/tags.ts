/**
 * What the tagger calls a token: the universal part of speech, and beside it what a parser wants to know of verb forms,
 * cases, numbers and marks. The order is part of the binaries: a changed list needs trained models anew.
 */
export const TAGS = [
  'VERB.present',
  'VERB.past',
  'VERB.infinitive',
  'VERB.gerund',
  'VERB.participle',
  'AUX.present',
  'AUX.past',
  'AUX.infinitive',
  'AUX.gerund',
  'AUX.participle',
  'AUX.modal',
  'NOUN',
  'NOUN.plural',
  'PROPN',
  'PROPN.plural',
  'PRON',
  'PRON.accusative',
  'PRON.possessive',
  'PRON.wh',
  'PRON.wh-possessive',
  'PRON.existential',
  'DET',
  'DET.wh',
  'ADV',
  'ADV.wh',
  'ADJ',
  'ADJ.comparative',
  'PART',
  'PART.to',
  'PART.possessive',
  'PUNCT.comma',
  'PUNCT.stop',
  'PUNCT.colon',
  'PUNCT.hyphen',
  'PUNCT',
  'ADP',
  'CCONJ',
  'SCONJ',
  'NUM',
  'INTJ',
  'SYM',
  'X',
] as const

export type Tag = (typeof TAGS)[number]

/** The number of a tag: its place in `TAGS`. */
export const TAG = Object.fromEntries(TAGS.map((tag, i) => [tag, i])) as Readonly<Record<Tag, number>>

/** The universal part of speech in a tag. */
export const partOfSpeech = (tag: number): string => TAGS[tag]!.split('.')[0]!
