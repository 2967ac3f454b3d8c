import type { PageState } from '../messages.ts'
import { unpackAnalysis } from '../schemas.ts'
import type { Analysis } from '../types.ts'

type Ready = Extract<PageState, { state: 'ready' }>

/** What a page is, with its analysis as the faces use it. */
export type UnpackedPageState = Exclude<PageState, Ready> | (Omit<Ready, 'analysis'> & { readonly analysis: Analysis })

/** @throws if the analysis of the page is none. */
export const unpackPageState = (state: PageState): UnpackedPageState =>
  state.state === 'ready' ? { ...state, analysis: unpackAnalysis(state.analysis) } : state
