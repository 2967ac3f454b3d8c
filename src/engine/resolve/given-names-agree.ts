/**
 * Short forms of given names. Source: the project's own list of English pet names.
 * One short form may stand for several names ("Pat": Patrick, Patricia).
 */
const PET_NAMES = new Map<string, readonly string[]>(
  `abe: abraham; abby: abigail; al: albert alan alfred; alex: alexander alexandra aleksandr; andy: andrew; angie: angela; annie: ann anne; barb: barbara; becca: rebecca; becky: rebecca; ben: benjamin; bernie: bernard
  beth: elizabeth; bill: william; billy: william; bob: robert; bobby: robert; brad: bradley; cam: cameron; cathy: catherine; charlie: charles; chris: christopher christine christian; chuck: charles; cindy: cynthia; dan: daniel
  danny: daniel; dave: david; deb: deborah; debbie: deborah; dick: richard; don: donald; doug: douglas; drew: andrew; ed: edward edwin; eddie: edward; fran: frances francis; frank: francis franklin; fred: frederick; gabe: gabriel
  geoff: geoffrey; greg: gregory; gus: augustus; hal: harold; hank: henry; harry: harold henry; jack: john; jake: jacob; jeff: jeffrey; jen: jennifer; jenny: jennifer; jerry: gerald; jim: james; jimmy: james; joe: joseph; joey: joseph; johnny: john
  jon: jonathan; josh: joshua; kate: katherine catherine; kathy: katherine kathleen; katie: katherine; ken: kenneth; kim: kimberly; larry: lawrence; liz: elizabeth; lou: louis; maggie: margaret; manny: manuel; matt: matthew; meg: margaret
  mike: michael; mitch: mitchell; mo: mohammed; nate: nathan nathaniel; ned: edward; nick: nicholas; pam: pamela; pat: patrick patricia; patty: patricia; pete: peter; phil: philip phillip; ray: raymond; rich: richard; rick: richard; rob: robert
  ron: ronald; rudy: rudolph; russ: russell; sam: samuel samantha; sandy: sandra; sergey: sergei; steve: steven stephen; sue: susan; ted: edward theodore; terry: terrence; tim: timothy; tom: thomas; tommy: thomas; tony: anthony; tricia: patricia
  val: valerie; vic: victor; vince: vincent; walt: walter; will: william; zach: zachary; zack: zachary`
    .split(/;\s*|\n\s*/)
    .map((entry) => {
      const [short, full] = entry.trim().split(': ') as [string, string]
      return [short, full.split(' ')] as const
    }),
)

/** The given names that a short form may stand for: "pat" → patrick, patricia. Folded. */
export const longFormsOf = (short: string): readonly string[] => PET_NAMES.get(short) ?? []

/** "Pat" ~ "Patrick", "W." ~ "William", "Mohammed" ~ "Mohammed". Folded words. */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === b || isInitialOf(a, b) || isInitialOf(b, a)) return true
  return (PET_NAMES.get(a)?.includes(b) ?? false) || (PET_NAMES.get(b)?.includes(a) ?? false)
}

const isInitialOf = (initial: string, name: string) => initial.length === 1 && name.startsWith(initial)
