import { isValiError } from 'valibot'
import { askAgain } from '../gate/ask-again.ts'
import { type Call, callExtension, type Reply, type Request } from '../messages.ts'

// Forty tabs that are opened at once are answered within this on a slow machine.
const PATIENCE = 10_000

/**
 * Calls the background, again when question or answer is lost. `work`: how long the answer may take to make, milliseconds.
 * @throws if it stays away, or answers in another shape.
 */
export const askBackground = <C extends Call>(call: C, request: Request<C>, work = 0): Promise<Reply<C>> =>
  // Asking again does not mend the shape of an answer.
  askAgain(() => callExtension(call, request), PATIENCE + work, isValiError)
