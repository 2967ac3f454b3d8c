export type Gender = 'female' | 'male'

const female = 'female' as const
const male = 'male' as const

const table = (...columns: readonly (readonly [Gender, string])[]): ReadonlyMap<string, Gender> =>
  new Map(columns.flatMap(([gender, words]) => words.split(' ').map((word) => [word, gender] as const)))

/** Titles and nouns beside a name that tell a person's gender. Lower case. Source: the project's own list. */
export const GENDERED_WORDS: ReadonlyMap<string, Gender> = table(
  [
    female,
    'mrs ms miss madam madame mme dame lady queen princess duchess countess baroness empress mother sister nun ' +
      'congresswoman councilwoman assemblywoman chairwoman spokeswoman businesswoman policewoman saleswoman anchorwoman alderwoman frontwoman ' +
      'actress heiress waitress hostess wife widow daughter girl woman girlfriend grandmother aunt niece stepmother mum mom stepdaughter granddaughter ' +
      'ex-wife fiancée schoolgirl',
  ],
  [
    male,
    'mr sir lord king prince duke earl count baron emperor sultan pope father fr brother monsignor imam ayatollah ' +
      'congressman councilman assemblyman chairman spokesman businessman policeman salesman anchorman alderman gunman frontman ' +
      'husband widower son boy man boyfriend grandfather uncle nephew stepfather dad stepson grandson ex-husband fiancé schoolboy waiter',
  ],
)

/** Pronouns that tell a person's gender. */
export const GENDERED_PRONOUNS: ReadonlyMap<string, Gender> = table(
  [female, 'she her hers herself'],
  [male, 'he him his himself'],
)
