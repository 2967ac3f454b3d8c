import { isValiError } from 'valibot'
import { askAgain } from '../gate/ask-again.ts'
import { type Call, callExtension, type Reply, type Request } from '../messages.ts'

// Milliseconds. A slow machine answers forty tabs that are opened at once within this.
const PATIENCE = 10_000

/**
 * Calls the background, again when question or answer is lost. `work`: how long the answer may take to make, milliseconds.
 * @throws if it stays away, or answers in another shape.
 */
export const askBackground = <C extends Call>(call: C, request: Request<C>, work = 0): Promise<Reply<C>> =>
  // An answer of another shape is final: asked again, the same code would give the same.
  askAgain(() => callExtension(call, request), PATIENCE + work, isValiError)
