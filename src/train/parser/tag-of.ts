import { TAG, type Tag } from '../../engine/tag/tags.ts'

const VERB_FORMS: Readonly<Record<string, string>> = {
  VBZ: 'present',
  VBP: 'present',
  VBD: 'past',
  VB: 'infinitive',
  VBG: 'gerund',
  VBN: 'participle',
  MD: 'modal',
}
const PUNCTUATION: Readonly<Record<string, string>> = { ',': 'comma', '.': 'stop', ':': 'colon', HYPH: 'hyphen' }
const PRONOUNS: Readonly<Record<string, string>> = {
  PRP$: 'possessive',
  WP: 'wh',
  WDT: 'wh',
  WP$: 'wh-possessive',
  EX: 'existential',
}

/** The number of the tag for a treebank's universal and language's own part of speech, and its features. */
export function tagOf(upos: string, xpos: string, features: string): number {
  const tag = finer(upos, xpos, features)
  return tag in TAG ? TAG[tag as Tag] : TAG[upos in TAG ? (upos as Tag) : 'X']
}

function finer(upos: string, xpos: string, features: string): string {
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return `${upos}.${VERB_FORMS[xpos] ?? 'infinitive'}`
    case 'NOUN':
    case 'PROPN':
      return xpos.endsWith('S') ? `${upos}.plural` : upos
    case 'PRON':
      return features.includes('Case=Acc') ? 'PRON.accusative' : `PRON.${PRONOUNS[xpos] ?? ''}`
    case 'PUNCT':
      return `PUNCT.${PUNCTUATION[xpos] ?? ''}`
    case 'DET':
      return xpos.startsWith('W') ? 'DET.wh' : 'DET'
    case 'ADV':
      return xpos === 'WRB' ? 'ADV.wh' : 'ADV'
    case 'ADJ':
      return xpos === 'JJR' ? 'ADJ.comparative' : 'ADJ'
    case 'PART':
      return xpos === 'TO' ? 'PART.to' : xpos === 'POS' ? 'PART.possessive' : 'PART'
    default:
      return upos
  }
}
