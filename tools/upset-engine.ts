import type { Launched } from './launch.ts'
import { workerOf } from './reader.ts'

/** Takes away what the background needs to answer, until its worker stops: every analysis fails. Chromium only. */
export const breakEngine = async (launched: Launched): Promise<void> =>
  (await workerOf(launched)).evaluate(() => {
    crypto.subtle.digest = () => Promise.reject(new Error('broken for a test'))
  })

/** As above, but no analysis ever ends. */
export const stallEngine = async (launched: Launched): Promise<void> =>
  (await workerOf(launched)).evaluate(() => {
    crypto.subtle.digest = () => new Promise(() => {})
  })
