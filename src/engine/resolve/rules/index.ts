import { alsoKnownAs } from './also-known-as.ts'
import { bracketed } from './bracketed.ts'
import { companyForm } from './company-form.ts'
import { fullName } from './full-name.ts'
import { initials } from './initials.ts'
import { lastWords } from './last-words.ts'
import { leftovers } from './leftovers.ts'
import { namesakes } from './namesakes.ts'
import { nickname } from './nickname.ts'
import { petName } from './pet-name.ts'
import { plural } from './plural.ts'
import type { Rule } from './rule.ts'
import { shortOrganization } from './short-organization.ts'
import { spelledOut } from './spelled-out.ts'
import { spelling } from './spelling.ts'
import { givenName, surname } from './surname.ts'
import { transliteration } from './transliteration.ts'
import { wellKnown } from './well-known.ts'

/**
 * In the order in which they are asked: what the article states before what is well known, full names before short
 * ones, what stands on the spelling alone last.
 */
export const RULES: readonly Rule[] = [
  spelling,
  bracketed,
  alsoKnownAs,
  nickname,
  companyForm,
  initials,
  spelledOut,
  wellKnown,
  plural,
  fullName,
  surname,
  givenName,
  petName,
  namesakes,
  transliteration,
  shortOrganization,
  lastWords,
  leftovers,
]
