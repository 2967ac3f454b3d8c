import { featureTemplates } from '../text/feature-templates.ts'
import type { WordForm } from './word-form.ts'

/** Of each word around: its small letters, shape, class, ends and casing. */
const OF_A_WORD = ['w', 's', 'c', 'e2', 'e3', 'k'] as const
/** The words around: two before, one before, itself, one behind, two behind. */
const WORDS = ['pp', 'p', 'o', 'n', 'nn'] as const
/** `first`: opens the sentence. `set`: how it is set, and the word in it. */
const ATOMS = [...WORDS.flatMap((word) => OF_A_WORD.map((kind) => `${word}.${kind}`)), 'first', 'set']

/** What the words around say of a word's tag. What it says itself is in `WordForm.own`. */
export const CONTEXT = featureTemplates(ATOMS, [
  'o.s first',
  'o.s o.e3',
  'set o.e2',
  'set o.w',
  'set',
  'set p.k n.k',
  'p.w',
  'pp.w',
  'n.w',
  'nn.w',
  'p.w o.w',
  'o.w n.w',
  'p.w n.w',
  'n.w nn.w',
  'pp.w p.w',
  'p.e3',
  'n.e3',
  'nn.e2',
  'o.s n.s',
  'p.s o.s',
  'p.c',
  'n.c',
  'pp.c',
  'nn.c',
  'o.c n.c',
  'p.c o.c',
  'p.c n.c',
  'o.w n.c',
  'o.w p.c',
  'p.c o.c n.c',
  'p.w o.c n.w',
  'p.e2 o.e3 n.e2',
  'o.e3 n.e2',
  'p.e2 o.e3',
  'n.c nn.c',
  'pp.c p.c',
])

/** A sentence of fewer small words than this share is set as a headline. */
const HEADLINE_SHARE = 0.35

/** How a sentence is set: 0 without two small words, 1 with few (a headline), 2 as usual. */
export function settingOf(forms: readonly WordForm[]): number {
  let small = 0
  for (const { isLower } of forms) if (isLower) small++
  return small < 2 ? 0 : small < HEADLINE_SHARE * forms.length ? 1 : 2
}

/** Where a word stands: its sentence, how that is set, and the form that stands beyond its ends. */
export interface WordPlace {
  readonly forms: readonly WordForm[]
  readonly at: number
  readonly setting: number
  readonly edge: WordForm
}

const atoms = new Int32Array(ATOMS.length)

/** Writes the features of a word in its place, `CONTEXT.size` of them. */
export function contextFeatures({ forms, at, setting, edge }: WordPlace, out: Uint32Array): void {
  for (let word = 0; word < WORDS.length; word++) writeWord(forms[at + word - 2] ?? edge, word * OF_A_WORD.length)
  const isFirst = at === 0 ? 1 : 0
  atoms[ATOMS.length - 2] = isFirst
  atoms[ATOMS.length - 1] = forms[at]!.casing | (isFirst << 2) | (setting << 3)
  CONTEXT.hash(atoms, out)
}

function writeWord({ lower, shape, group, last2, last3, casing }: WordForm, from: number): void {
  atoms[from] = lower
  atoms[from + 1] = shape
  atoms[from + 2] = group
  atoms[from + 3] = last2
  atoms[from + 4] = last3
  atoms[from + 5] = casing
}
