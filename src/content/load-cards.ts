import { awaitCards } from '../hand-offs.ts'
import { askBackground } from './ask-background.ts'
import type { StartCards } from './marked-page.ts'

let loading: Promise<StartCards> | undefined

/**
 * The cards, a file of their own that is put into the page when its reader first reaches for one.
 * @throws if it does not come.
 */
export function loadCards(): Promise<StartCards> {
  loading ??= new Promise<StartCards>((resolve, reject) => {
    awaitCards(resolve)
    // Rejects when the file has run and handed nothing over, which is to say that it is damaged; else this comes too late to
    // matter.
    askBackground('putCards', {}).then(() => reject(new Error('The cards did not start.')), reject)
  }).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}
