import { wordSet } from '../text/word-set.ts'

/** Source of all lists here: the project's own, from how news uses the names of capitals. Lower case. */

/** What governments do and cities do not. */
export const GOVERNMENT_VERBS = wordSet(`
  accepted accepts accused accuses acknowledged acknowledges admits admitted adopted adopts agreed agrees aimed aims annexed
  announced announces appeared appears approved approves argued argues asserted asserts backed backs banned bans began begins
  believed believes blamed blames broke brokered called calls claimed claims condemned condemns confirmed confirms considered
  considers criticised criticises criticized criticizes cut cuts decided decides declined declines deemed deems demanded demands
  denied denies denounced denounces deployed deploys dismissed dismisses escalated expelled expels faces failed fails feared
  fears funded funds gave gets gives got hoped hopes imposed imposes insisted insists intended intends invaded keeps kept knew
  knows launched launches let lets lifted lifts made maintained maintains makes mediated needed needs negotiated negotiates
  objected objects offered offers opposed opposes ordered orders owes planned plans pledged pledges praised praises pressed
  presses promised promises proposed proposes protested protests provided provides pushed pushes raised raises reacted reacts
  recalled recalls recognised recognises recognized recognizes refused refuses regarded regards rejected rejects relied relies
  replied replies responded responds retaliated retaliates said saw says seeks seemed seems sees sends sent severed signed signs
  sought stands started starts stepped stopped stops strikes struck summoned summons supplied supplies supported supports suspended
  suspends takes tells thinks thought threatened threatens told took treated treats tried tries urged urges used uses viewed
  views vowed vows wanted wants warned warns welcomed welcomes withdraws withdrew
`)

/** Auxiliaries that a deed follows. */
export const DEED_AUXILIARIES = wordSet(`
  can cannot could did does had has have may might must should will wo would
`)

/** What a government is said to be, after "is" or "was". */
export const GOVERNMENT_STATES = wordSet(`
  accused adamant angry asking backing balking behind betting building calling committed concerned considering convinced
  counting demanding determined eager expected furious getting hoping insisting interested keen likely looking making not
  opposed planning playing prepared preparing pressing pushing ready refusing reluctant responsible seeking sending supporting
  taking threatening trying under unlikely unwilling urging using wary weighing willing working worried
`)

/** Words before a name that is dealt with, not gone to. */
export const TOWARDS_GOVERNMENT = wordSet(`
  accuse accused accuses accusing against ask asked between blame blamed blames by condemn condemned convince convinced
  criticised criticized criticizing force forced', persuade persuaded press pressed pressing pressure pushed tell telling tells
  told toward towards urge urged urges urging warn warned warning warns with
`)

/** What belongs to a government: "Moscow’s demands". */
export const GOVERNMENT_BELONGINGS = wordSet(`
  action actions aggression aims allies ally ambassador ambitions announcement approach army attitude backing claim claims
  commitment decision decisions defence defense demand demands denial economic effort efforts envoy failure forces foreign goals
  government hand influence insistence intentions interest interests intervention invasion involvement messaging military move
  moves nuclear offer plan plans policies policy position pressure proposal refusal rejection relations relationship request
  response role sanctions security stance strategy support threat threats ties troops view war warning warnings willingness
`)

/** Words before a name that is a place. */
export const PLACING_WORDS = wordSet(`
  across around at central downtown east in inside into leave leaving left near north of', outside over reach reached south
  through to via visit visited visiting west
`)

/** What comes from a government rather than from a city: "support from Beijing". */
export const SENT_BY_GOVERNMENT = wordSet(`
  aid approval assurances backing concessions condemnation confidence criticism demand demands directives funding guarantees help instructions interference order orders
  permission pressure pushback reaction response retaliation signal signals support threat threats
`)
