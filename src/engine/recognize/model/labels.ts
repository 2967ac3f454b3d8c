import type { EntityType } from '../../../types.ts'
import type { TokenRange } from '../../text/tokens.ts'

/** The classes that the model tells apart, in the order of its labels. */
export const CLASSES = ['PER', 'LOC', 'ORG', 'MISC'] as const

export type NameClass = (typeof CLASSES)[number]

export const TYPE_OF_CLASS: Readonly<Record<NameClass, EntityType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  MISC: 'other',
}

/**
 * Labels of tokens: 0 outside of names, then for each class: begins, inside, last, unit (a name of one token).
 * Telling lasts and units apart lets the model learn how names end ("… Corporation").
 */
export const OUTSIDE = 0
const PARTS = 4
export const LABELS = 1 + PARTS * CLASSES.length
const BEGIN = 1
const INSIDE = 2
const LAST = 3
const UNIT = 4

/** The label of token `index` of a name of `length` tokens of a class. */
export function labelOf(classIndex: number, index: number, length: number): number {
  const base = PARTS * classIndex
  if (length === 1) return base + UNIT
  if (index === 0) return base + BEGIN
  return base + (index === length - 1 ? LAST : INSIDE)
}

/** Index into `CLASSES`; -1 for a token outside. */
export const classOfLabel = (label: number): number => (label === OUTSIDE ? -1 : Math.floor((label - 1) / PARTS))

const partOf = (label: number) => (label === OUTSIDE ? 0 : ((label - 1) % PARTS) + 1)
const isOpen = (label: number) => partOf(label) === BEGIN || partOf(label) === INSIDE
const goesOn = (label: number) => partOf(label) === INSIDE || partOf(label) === LAST

/** Whether `label` may stand at the start, behind `before`, at the end. */
export const mayStart = (label: number): boolean => !goesOn(label)
export const mayEnd = (label: number): boolean => !isOpen(label)
export const mayFollow = (before: number, label: number): boolean =>
  isOpen(before) ? goesOn(label) && classOfLabel(before) === classOfLabel(label) : !goesOn(label)

/** Labels that may stand behind each label. */
export const FOLLOWERS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, before) =>
  Array.from({ length: LABELS }, (__, label) => label).filter((label) => mayFollow(before, label)),
)

/** Tokens [first, last) of one name. */
export interface LabelledName extends TokenRange {
  readonly class: NameClass
}

/** The names in a legal row of labels, labels[start, end), counted from its start. */
export function namesInLabels(labels: ArrayLike<number>, start: number, end: number): LabelledName[] {
  const names: LabelledName[] = []
  let first = 0
  for (let at = start; at < end; at++) {
    const label = labels[at]!
    if (!goesOn(label)) first = at - start
    if (label !== OUTSIDE && mayEnd(label))
      names.push({ first, last: at - start + 1, class: CLASSES[classOfLabel(label)]! })
  }
  return names
}
