import type { EntityType } from '../../types.ts'
import { wordSet } from '../text/word-set.ts'

/**
 * Nouns that leave no doubt of what type the name beside them is: "a mission called X" is no place. Lower case, singular.
 * Source: the project's own list.
 */
const NOUNS: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'organization',
    wordSet(
      `company firm startup start-up corporation conglomerate manufacturer carmaker automaker drugmaker chipmaker retailer bank lender
      insurer airline brewery agency newspaper magazine broadcaster publisher consultancy charity nonprofit non-profit think-tank thinktank
      party militia union federation watchdog regulator ministry committee commission league club band orchestra choir label`,
    ),
  ],
  [
    'place',
    wordSet(
      'city town village hamlet suburb province county municipality governorate river lake island peninsula moon planet asteroid constellation',
    ),
  ],
  ['event', wordSet('festival tournament hurricane typhoon cyclone earthquake summit')],
  [
    'other',
    wordSet(
      `mission spacecraft satellite probe rover lander telescope app film movie novel memoir album song single musical sitcom podcast
      game drug vaccine cryptocurrency smartphone tablet console sedan suv missile drone law treaty`,
    ),
  ],
]

const typeOf = new Map(NOUNS.flatMap(([type, nouns]) => [...nouns].map((noun) => [noun, type] as const)))

/** What type a name must be that is called by this noun; undefined where the noun leaves it open. */
export const typeOfKind = (noun: string): EntityType | undefined => typeOf.get(noun.toLowerCase())
