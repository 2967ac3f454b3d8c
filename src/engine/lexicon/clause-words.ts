/** Closed classes of English, in lower case. Source: any grammar; nothing here depends on a text. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some any no every each another both all many several few more most other',
)

export const PREPOSITIONS = set(
  'of in on at by for from with to into onto over under against about between among through during before after since until till without within across along around behind below above near off out up down toward towards upon via per amid despite like unlike as than including versus inside outside beyond throughout alongside',
)

export const COORDINATORS = set('and or but nor yet')

/** They open a clause that hangs on another one. */
export const SUBORDINATORS = set(
  'that which who whom whose where when whenever while if whether because although though unless until since after before as once so than what why how wherever whereas lest',
)

export const RELATIVES = set('which who whom whose where')

export const SUBJECT_PRONOUNS = set('he she it they we i you this that these those there who which what one')

/** They point at a person or thing named before: a line that opens with one needs a name to hold on to. */
export const PERSONAL_PRONOUNS = set('he she it they him her them his its their hers theirs')

/** They point at something said before, which a line alone does not show. */
export const DEMONSTRATIVES = set('this that these those such it they there')

/** Short adverbs that stand between a subject and its verb. Those in -ly are known by their ending. */
export const ADVERBS = set(
  'also now still then just never even already later once again too often always ever not soon long twice first thus therefore however instead meanwhile later previously yesterday today tomorrow himself herself itself themselves both all each',
)

export const DAY_NAMES = set('monday tuesday wednesday thursday friday saturday sunday')

/** They make a statement unsure: with them cut off it would stand as a fact. */
export const HEDGES = set(
  'alleged allegedly reportedly apparently claim claims claimed claiming alleging supposedly purportedly could may might would should possibly perhaps likely unlikely if unless whether rumored rumoured suspected believed thought expected hoped',
)

export const NEGATIONS = set("not n't n’t no never nor neither none nobody nothing without cannot")

/** They deny the clause that they stand in; "without" and "nothing" deny only what hangs on them. */
export const DENIALS = set("not n't n’t no never nor neither cannot")

/**
 * Words that turn what stands beside them: cut off, the rest would say more than the article does.
 * "…, but it failed", "although ruled out by …", "unless …", "excluding these items", "that failed".
 */
export const TURNS = set(
  'but although though unless except excluding despite however until if whether instead rather only false falsely wrong wrongly failed fails denied denies rejected dismissed disputed scuttled ruled reversed overturned blocked debunked withdrawn cancelled canceled refused refuses accused accuses blamed nor neither suggestion unsubstantiated unproven',
)

/** A time that a statement needs: without it an old event reads as today's news. In lower case. */
export const DATED =
  /^(?:(?:19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|ago|last|earlier|previous|previously|formerly|once)\.?$/
