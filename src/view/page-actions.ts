import type { Span } from '../types.ts'

/** What popup and panel can do with the page and the extension. */
export interface PageActions {
  readonly jump: (span: Span) => void
  readonly readAnyway: () => void
  readonly reload: () => void
  /** Sidelight on or off on the page's site; on also ends a pause. */
  readonly switchSite: (on: boolean) => void
  readonly pause: () => void
  readonly openOptions: () => void
  /** Absent where we are in the panel already. */
  readonly openPanel?: () => void
}
