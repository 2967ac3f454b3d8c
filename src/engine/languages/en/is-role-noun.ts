import { ROLE_ABBREVIATIONS, ROLE_NOUNS } from './words/index.ts'

const ROLE_SUFFIX = /(?:ologist|icist|ician|person|woman|keeper|master|mate|maker|holder|monger|ographer|winner|smith)$/

/** Is this word, alone, something a person can be? Plurals too ("judges"). */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    ROLE_NOUNS.has(lower) ||
    ROLE_ABBREVIATIONS.has(word) ||
    ROLE_SUFFIX.test(lower) ||
    (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1))) ||
    (/^(?:ex|co|vice|then)-/.test(lower) && ROLE_NOUNS.has(lower.slice(lower.indexOf('-') + 1)))
  )
}
