import type { JSX } from 'preact'
import { words } from '../view/words.ts'

export interface Said {
  readonly text: string
  readonly undo?: () => Promise<unknown>
}

/** What just happened, at the foot of the window wherever the reader has scrolled, with the way to take it back. */
export const Status = ({ said, say }: { said: Said | undefined; say: (said: Said) => void }): JSX.Element => {
  const undo = async () => {
    try {
      await said?.undo?.()
      say({ text: words('undone') })
    } catch {
      say({ text: words('saveFailed') })
    }
  }
  return (
    <div class="status" role="status">
      {said && (
        <p key={said}>
          {said.text}
          {said.undo && (
            <button type="button" onClick={() => void undo()}>
              {words('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
