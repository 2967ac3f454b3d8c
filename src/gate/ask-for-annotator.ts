import { extensionApi } from '../extension-api.ts'
import type { Call } from '../messages.ts'
import { askAgain } from './ask-again.ts'

// Milliseconds. To put a file into a page takes some of them, and a second while forty others ask for the same. Asking twice
// does no harm: a second annotator ends at once.
const PATIENCE = 4_000

/** Has the background put the annotator into this page, which then takes it over. Where that cannot be, the page stays as it is. */
export async function askForAnnotator(): Promise<void> {
  // Sent without `callExtension`, whose checks of the reply every page would have to load; the reply is not used.
  const message = { call: 'putAnnotator' satisfies Call, request: {} }
  // Looked up only now: the first touch of the API takes a page as long as half of the gate.
  const { runtime } = extensionApi()
  await askAgain(() => runtime.sendMessage(message), PATIENCE).catch(() => {})
}
