import { own } from './own.ts'

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RP RT RUBY S SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
)

/** Whether an element stands within a line: its name tells, as pages mostly lay it out so. */
export const isInline = (element: Element): boolean => INLINE.has(own.nodeName(element))
