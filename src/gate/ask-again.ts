// Milliseconds before the second and the third try. The browser ends the background when it likes, also with a question or
// an answer on its way, and wakes it for the next question; what fails three times has another reason.
const PAUSES = [200, 1000]

/**
 * Asks the background something, again when question or answer is lost. `patience`: milliseconds after which an answer
 * counts as lost. `isFinal`: errors that asking again does not mend.
 * @throws what the last try threw.
 */
export async function askAgain<T>(
  ask: () => Promise<T>,
  patience: number,
  isFinal: (error: unknown) => boolean = () => false,
): Promise<T> {
  const askOnce = () => Promise.race([ask(), lostAfter(patience)])
  for (const pause of PAUSES) {
    try {
      return await askOnce()
    } catch (error) {
      if (isFinal(error)) throw error
    }
    await new Promise((done) => setTimeout(done, pause))
  }
  return askOnce()
}

const lostAfter = (milliseconds: number): Promise<never> =>
  new Promise((_, lose) => setTimeout(() => lose(new Error('The background did not answer.')), milliseconds))
