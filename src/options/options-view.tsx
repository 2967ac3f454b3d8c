import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type browser from 'webextension-polyfill'
import type { Correction } from '../corrections.ts'
import { type Settings, saveSettings } from '../settings.ts'
import type { Analysis } from '../types.ts'
import { NoticePicture } from '../view/notice-picture.tsx'
import { words } from '../view/words.ts'
import { CorrectionsSection } from './corrections-section.tsx'
import { FileSection } from './file-section.tsx'
import { KeysSection } from './keys-section.tsx'
import { MarksSection } from './marks-section.tsx'
import type { Save, Say } from './save.ts'
import { SitesSection } from './sites-section.tsx'
import { type Said, Status } from './status.tsx'
import { TryIt } from './try-it.tsx'

interface Props {
  readonly settings: Settings
  readonly corrections: readonly Correction[]
  readonly commands: readonly browser.Commands.Command[]
  /** Of the built-in article; undefined while the engine reads it, or if it cannot. */
  readonly analysis: Analysis | undefined
}

/** The whole options page. What it shows follows the storage, wherever a change comes from. */
export function OptionsView({ settings, corrections, commands, analysis }: Props): JSX.Element {
  const [said, setSaid] = useState<Said>()
  const say: Say = (text, undo) => setSaid({ text, ...(undo && { undo }) })
  const save: Save = async (change) => {
    try {
      await saveSettings(change)
      say(words('saved'), () => saveSettings(settings))
    } catch {
      say(words('saveFailed'))
    }
  }
  return (
    <main>
      <header class="options-head">
        <img src={LOGO} alt="" width="48" height="48" />
        <h1>{words('optionsTitle')}</h1>
      </header>
      {location.hash === '#welcome' && <Welcome />}
      <div class="columns">
        <TryIt analysis={analysis} settings={settings} />
        <div class="sections">
          <MarksSection settings={settings} save={save} />
          <KeysSection commands={commands} />
          <SitesSection settings={settings} save={save} />
          <CorrectionsSection corrections={corrections} say={say} />
          <FileSection settings={settings} corrections={corrections} say={say} />
        </div>
      </div>
      <Status said={said} say={setSaid} />
    </main>
  )
}

const LOGO = new URL('../../assets/icons/128.png', import.meta.url).href

const Welcome = () => (
  <section class="welcome" aria-labelledby="welcome-title">
    <div>
      <h2 id="welcome-title">{words('welcomeTitle')}</h2>
      <p>{words('welcomeText')}</p>
      <p>{words('welcomePrivacy')}</p>
    </div>
    <NoticePicture state="ready" />
  </section>
)
