import type { JSX } from 'preact'
import { type Correction, removeCorrection, saveCorrections } from '../corrections.ts'
import { correctionWords } from '../view/correction-words.ts'
import { groupBy } from '../view/group-by.ts'
import { IconButton } from '../view/icon-button.tsx'
import { words } from '../view/words.ts'
import type { Say } from './save.ts'

/** What the reader put right, by site, each with the way to take it back. */
export function CorrectionsSection({
  corrections,
  say,
}: {
  corrections: readonly Correction[]
  say: Say
}): JSX.Element {
  const remove = (correction: Correction) =>
    removeCorrection(correction).then(
      () => say(words('removed', correctionWords(correction)), () => saveCorrections(corrections)),
      () => say(words('saveFailed')),
    )
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words('correctionsTitle')}</h2>
      {corrections.length === 0 && <p class="soft">{words('correctionsNone')}</p>}
      {[...groupBy(corrections, ({ site }) => site)].map(([site, ofSite]) => (
        <div key={site}>
          <h3 class="cut">{site}</h3>
          <ul class="rows">
            {ofSite.map((correction) => (
              <li key={JSON.stringify(correction)}>
                <span>{correctionWords(correction)}</span>
                <IconButton
                  icon="close"
                  label={words('remove', correctionWords(correction))}
                  onClick={() => void remove(correction)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
