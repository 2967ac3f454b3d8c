import type { Named, SentenceView } from '../sentence-view.ts'

/** "Ann Roe of the Acme Lab, [who] led it": "who" is a person, "which" none. */
export const holderOfRelative = (view: SentenceView, { entity }: Named, at: number): boolean =>
  view.words[at] === 'who' ? entity.type === 'person' : entity.type !== 'person'
