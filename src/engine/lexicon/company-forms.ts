import { wordSet } from '../text/word-set.ts'

/** Legal forms and words of size that end a company's full name and that the short name drops. Folded. Source: the project's own list. */
export const COMPANY_FORMS = wordSet(`
  inc incorporated corp corporation co company companies ltd limited plc llc llp lp pllc ag se sa nv bv gmbh kg spa srl ab as asa oyj oy
  pty pte berhad bhd sdn kk jsc pjsc ojsc group holdings holding and
`)

/** Last words that make a part, a sister or a namesake of the body before them: "Microsoft Research" is not "Microsoft". Folded. */
export const DIVISION_WORDS = wordSet(`
  research foundation ventures capital cloud studios studio pictures music pay tv television radio sport sports labs lab institute school hospital clinic center centre press
  trust union fund museum library department division committee council board bureau office agency ministry court police army navy force forces embassy airport stadium arena street
  times post journal herald tribune gazette telegraph guardian chronicle daily magazine review observer star mail mirror sun globe
  unit desk team squad wing branch chapter section program programme project initiative campaign caucus task
  women youth academy reserves ladies u21 u23 association federation party alliance league conference commission
`)

/** Words for what a place is, that its short name drops: "Slater Street" – "Slater", "Bardo National Museum" – "Bardo". Folded. */
export const PLACE_KINDS = wordSet(`
  street avenue road boulevard lane drive museum national prison palace airport international bridge stadium arena tower hotel hospital mosque cathedral church
`)

/** Words before a place's name for what it is: "Mount Everest", "HMP Belmarsh". Folded. */
export const PLACE_KINDS_BEFORE = wordSet('mount mt lake hmp camp')

/** Those whose bare name can mean nothing else that is near: a town lies at "Lake Como", none on "Mount Everest". Folded. */
export const MOUNTAINS_AND_JAILS = wordSet('mount mt hmp')

/** Last words that say what line of business a body is in rather than part it off: "Alden Capital … Alden". Folded. */
export const BUSINESS_WORDS = wordSet('capital ventures pictures studios records')
