import { isValiError } from 'valibot'
import { type Call, callExtension, type Reply, type Request } from '../messages.ts'

// The browser ends the background when it likes, also with a question or an answer on its way. It wakes for the next
// question; one that fails three times has another reason.
const PAUSES = [200, 1000]
// Forty tabs that are opened at once are answered within this on a slow machine.
const PATIENCE = 10_000

/**
 * Calls the background, again when question or answer is lost. `work`: how long the answer may take to make, milliseconds.
 * @throws if it stays away, or answers in another shape.
 */
export async function askBackground<C extends Call>(call: C, request: Request<C>, work = 0): Promise<Reply<C>> {
  const ask = () => Promise.race([callExtension(call, request), lostAfter(PATIENCE + work)])
  for (const pause of PAUSES) {
    try {
      return await ask()
    } catch (error) {
      // Asking again does not mend the shape of an answer.
      if (isValiError(error)) throw error
    }
    await new Promise((done) => setTimeout(done, pause))
  }
  return ask()
}

const lostAfter = (milliseconds: number): Promise<never> =>
  new Promise((_, lose) => setTimeout(() => lose(new Error('The background did not answer.')), milliseconds))
