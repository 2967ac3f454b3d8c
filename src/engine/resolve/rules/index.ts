import { bracketed } from './bracketed.ts'
import { fullName } from './full-name.ts'
import { initials } from './initials.ts'
import { leftovers } from './leftovers.ts'
import { namesakes } from './namesakes.ts'
import type { Rule } from './rule.ts'
import { spelling } from './spelling.ts'
import { givenName, surname } from './surname.ts'
import { wellKnown } from './well-known.ts'

/** In the order in which they are asked: what the article states before what is well known, full names before short ones. */
export const RULES: readonly Rule[] = [
  spelling,
  bracketed,
  initials,
  wellKnown,
  fullName,
  surname,
  givenName,
  namesakes,
  leftovers,
]
