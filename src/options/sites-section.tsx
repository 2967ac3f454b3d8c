import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Settings } from '../settings.ts'
import { IconButton } from '../view/icon-button.tsx'
import { locale, words } from '../view/words.ts'
import { hostNameOf } from './host-name-of.ts'
import type { Save } from './save.ts'

/** Where Sidelight is off, and whether it pauses. */
export const SitesSection = ({ settings, save }: { settings: Settings; save: Save }): JSX.Element => (
  <section aria-labelledby="sites">
    <h2 id="sites">{words('sitesTitle')}</h2>
    {settings.pausedUntil > Date.now() && (
      <p class="paused">
        {words('pausedNow', new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(settings.pausedUntil))}{' '}
        <button type="button" class="secondary" onClick={() => void save({ pausedUntil: 0 })}>
          {words('resume')}
        </button>
      </p>
    )}
    {settings.sitesOff.length === 0 && <p class="soft">{words('sitesNone')}</p>}
    <ul class="rows">
      {settings.sitesOff.map((site) => (
        <li key={site}>
          <span class="cut">{site}</span>
          <IconButton
            icon="close"
            label={words('remove', site)}
            onClick={() => void save({ sitesOff: settings.sitesOff.filter((other) => other !== site) })}
          />
        </li>
      ))}
    </ul>
    <AddSite add={(site) => void save({ sitesOff: [...new Set([...settings.sitesOff, site])] })} />
  </section>
)

function AddSite({ add }: { add: (site: string) => void }): JSX.Element {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const onSubmit = (event: Event) => {
    event.preventDefault()
    const site = hostNameOf(typed)
    setProblem(site ? '' : words('sitesBad', typed))
    if (!site) return
    add(site)
    setTyped('')
  }
  return (
    <form class="add" onSubmit={onSubmit}>
      <label for="site">{words('sitesAdd')}</label>
      <input
        id="site"
        type="text"
        dir="ltr"
        spellcheck={false}
        value={typed}
        placeholder={words('sitesExample')}
        aria-describedby="site-problem"
        aria-invalid={problem !== ''}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="secondary" disabled={typed.trim() === ''}>
        {words('add')}
      </button>
      <p class="problem" id="site-problem" role="alert">
        {problem}
      </p>
    </form>
  )
}
