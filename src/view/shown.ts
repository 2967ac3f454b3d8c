import type { UnpackedPageState } from './unpack-page-state.ts'

/**
 * What is known of the tab's page. `asking`: not answered yet; `cannot`: no content script is there to answer;
 * `unsaved`: what the reader chose could not be kept.
 */
export type Shown =
  | UnpackedPageState
  | { readonly state: 'asking' }
  | { readonly state: 'cannot' }
  | { readonly state: 'unsaved' }
