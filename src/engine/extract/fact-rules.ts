import { acronymFor, acronymOf } from './definitions/acronym-for.ts'
import { shortForm } from './definitions/short-form.ts'
import type { FactRule } from './fact-rule.ts'
import { affiliation, appositionAfterName } from './roles/apposition-after-name.ts'
import { appositionBeforeName } from './roles/apposition-before-name.ts'
import { chosenAs } from './roles/chosen-as.ts'
import { copula, servesAs } from './roles/copula.ts'
import { exampleOf } from './roles/example-of.ts'
import { calledName, kindAfterName, kindOfName } from './roles/kind-of-name.ts'
import { placeOfOffice } from './roles/place-of-office.ts'
import { relativeClause } from './roles/relative-clause.ts'
import { rankBeforeName, titleBeforeName } from './roles/title-before-name.ts'

/** Best first: an entity's first fact is the one shown as its role. */
export const FACT_RULES: readonly FactRule[] = [
  titleBeforeName,
  appositionAfterName,
  appositionBeforeName,
  rankBeforeName,
  calledName,
  kindOfName,
  kindAfterName,
  copula,
  servesAs,
  chosenAs,
  affiliation,
  placeOfOffice,
  relativeClause,
  exampleOf,
  acronymOf,
  acronymFor,
  shortForm,
]
