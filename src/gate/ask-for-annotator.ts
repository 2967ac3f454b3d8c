import { extensionApi } from '../extension-api.ts'
import type { Call } from '../messages.ts'
import { askAgain } from './ask-again.ts'

// Putting a file into a page takes some milliseconds, and a second while forty others ask for the same. Twice is no harm.
const PATIENCE = 4_000

/** Has the background put the annotator into this page, which then takes it over. Where that cannot be, the page stays as it is. */
export async function askForAnnotator(): Promise<void> {
  // Unchecked, and without the checks' code: every page would pay for it, and what comes back is of no use.
  const message = { call: 'putAnnotator' satisfies Call, request: {} }
  // Looked up here, where it is used: making it ready takes a page as long as half of the gate.
  const { runtime } = extensionApi()
  await askAgain(() => runtime.sendMessage(message), PATIENCE).catch(() => {})
}
