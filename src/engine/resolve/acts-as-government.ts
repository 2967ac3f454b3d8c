import type { Span } from '../../types.ts'
import { words } from '../lexicon/words.ts'
import type { Reading } from '../reading.ts'

/** How far the words reach that tell a city from its government. */
const CONTEXT = 48

const AFTER =
  /^(?:,? (?:also|already|now|still|then|again|never|not|long|both|\p{Ll}+ly),?)* ?(['’]s?(?= )|\p{Ll}+)(?: (\p{Ll}+))?/u
const BEFORE = /(\p{L}+)(?: the)? $/u

const VERBS = words(`
  said says told tells warned warns announced announces denounced denounces condemned condemns accused accuses rejected rejects denied denies demanded demands insisted insists
  called calls urged urges vowed vows threatened threatens pledged pledges promised promises agreed agrees refused refuses signed signs sent sends summoned summons expelled expels recalled recalls
  imposed imposes lifted lifts backed backs supports supported opposes opposed wants wanted seeks sought hopes hoped fears feared sees saw considers considered regards regarded views viewed
  claims claimed argues argued maintains maintained believes believed thinks thought knows knew plans planned intends intended aims aimed tries tried decided decides proposed proposes offered offers
  responded responds retaliated retaliates reacted reacts replied replies acknowledged acknowledges admitted admits confirmed confirms declined declines ordered orders
  launched launches pressed presses pushed pushes struck strikes broke cut cuts severed deployed deploys annexed invaded withdrew withdraws supplied supplies provided provides funded funds
  recognized recognises recognizes recognised banned bans blamed blames criticized criticised criticizes criticises praised praises welcomed welcomes dismissed dismisses suspended suspends
  escalated stepped raised raises gave gives took takes made makes let lets gets got kept keeps stopped stops started starts began begins used uses relied relies failed fails
  negotiated negotiates mediated brokered deems deemed asserts asserted treats treated accepted accepts approved approves adopted adopts objected objects protested protests
  appears appeared seems seemed needs needed faces owes
`)
const AUXILIARIES = words('has have had will would could may might must should can cannot does did wo would')
const ACTING = words(`
  willing ready prepared determined concerned keen eager reluctant unwilling unlikely likely worried wary convinced committed responsible furious angry adamant accused expected under trying seeking pushing pressing
  balking considering planning preparing threatening demanding insisting refusing urging calling weighing backing supporting using sending looking taking making playing getting hoping counting betting
  asking building working interested opposed furious behind not
`)
const TOWARDS = words(
  'with between against by toward towards pressure accuse accuses accused accusing blame blames blamed urge urges urged urging warn warns warned warning tell told tells telling ask asked press pressed pressing persuade persuaded convince convinced criticized criticised criticizing condemn condemned pushed force forced',
)
const BELONGINGS = words(`
  demands demand decision decisions policy policies position stance response government foreign defense defence ambassador envoy influence messaging claims claim offer proposal refusal support backing involvement
  role interests interest ambitions aggression invasion war military troops forces army allies ally sanctions strategy plan plans efforts effort actions action intervention relations relationship ties approach attitude
  intentions aims goals willingness insistence rejection denial threat threats warning warnings pressure nuclear security economic commitment announcement move moves request hand view failure
`)
const PLACING = words(
  'in near at around outside inside to from via into through across over leave left leaving visit visited visiting reach reached central downtown north south east west of',
)

/** Whether a capital's name means the government at this place: "Ankara denounced", "a deal with Moscow"; not "in Ankara". */
export function actsAsGovernment({ article: { text } }: Reading, { start, end }: Span): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, start - CONTEXT), start))?.[1]?.toLowerCase() ?? ''
  if (PLACING.has(before)) return false
  const [, next = '', second = ''] = AFTER.exec(text.slice(end, end + CONTEXT)) ?? []
  if (/^['’]/u.test(next)) return BELONGINGS.has(second)
  if (VERBS.has(next) || (AUXILIARIES.has(next) && second !== 'been')) return true
  if (/^(?:is|was|were|are)$/u.test(next)) return ACTING.has(second)
  return TOWARDS.has(before) && !/^-/.test(text.slice(end, end + 1))
}
