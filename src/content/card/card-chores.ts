import { addCorrection, type Correction, removeCorrection } from '../../corrections.ts'
import { loadSettings, saveSettings } from '../../settings.ts'
import { correctionWords } from '../../view/correction-words.ts'
import type { EntityView } from '../../view/entity-view.ts'
import { entityWords } from '../../view/entity-words.ts'
import { words } from '../../view/words.ts'
import type { CardActions } from './card-actions.ts'
import type { CardPage } from './card-page.ts'
import { copyWords } from './copy-words.ts'
import { showNotice } from './notice.tsx'
import type { OpenCard } from './open-card.tsx'
import type { Scheme } from './page-scheme.ts'

const HOUR = 3_600_000

type Chores = Pick<CardActions, 'copy' | 'correct' | 'switchOff' | 'pause'>

/** What a card does that outlives it; each says what it did, with what undoes it beside. */
export function cardChores(page: CardPage, close: () => void, card: OpenCard): Chores {
  const scheme = card.element.dataset['scheme'] as Scheme
  const unsaved = () => showNotice({ text: words('saveFailed'), scheme })
  /** The card stays if nothing came of it. */
  const done = async (change: Promise<unknown>, text: string, undo: () => Promise<unknown>) => {
    try {
      await change
    } catch {
      return unsaved()
    }
    close()
    showNotice({ text, scheme, action: { label: words('undo'), run: () => void undo().catch(unsaved) } })
  }
  return {
    copy: async (view: EntityView) => {
      card.send({ is: 'copied', copied: await copyWords(entityWords(view, page.analysis.article)) })
    },
    correct: (correction: Correction) =>
      done(addCorrection(correction), words('corrected', correctionWords(correction)), () =>
        removeCorrection(correction),
      ),
    switchOff: () => {
      const { hostname } = location
      const off = changeSites((sites) => [...sites, hostname])
      return done(off, words('isOffHere', hostname), () =>
        changeSites((sites) => sites.filter((site) => site !== hostname)),
      )
    },
    pause: () =>
      done(saveSettings({ pausedUntil: Date.now() + HOUR }), words('isPaused'), () => saveSettings({ pausedUntil: 0 })),
  }
}

async function changeSites(change: (sites: string[]) => string[]): Promise<void> {
  const { sitesOff } = await loadSettings()
  await saveSettings({ sitesOff: change(sitesOff) })
}
