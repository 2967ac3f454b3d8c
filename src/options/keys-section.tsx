import type { JSX } from 'preact'
import type { Commands } from 'webextension-polyfill'
import browser from '../extension-api.ts'
import { words } from '../view/words.ts'
import { keyList, keysOf } from './key-list.ts'

type Command = Commands.Command

/** The keyboard commands as the browser has them, with the way to change them. */
export const KeysSection = ({ commands }: { commands: readonly Command[] }): JSX.Element => (
  <section aria-labelledby="keys">
    <h2 id="keys">{words('keysTitle')}</h2>
    <dl class="keys">
      {keyList(commands).map(({ name, description, shortcut }) => (
        <div key={name}>
          <dt>{name === '_execute_action' ? words('keyPopup') : description}</dt>
          <dd>{shortcut ? <Keys keys={keysOf(shortcut)} /> : <span class="soft">{words('keyNone')}</span>}</dd>
        </div>
      ))}
    </dl>
    {openKeys ? (
      <button type="button" class="secondary" onClick={() => void openKeys?.()}>
        {words('keysChange')}
      </button>
    ) : (
      <p class="soft">{words('keysWhereFirefox')}</p>
    )}
  </section>
)

const Keys = ({ keys }: { keys: readonly string[] }) => (
  <span class="key-row" dir="ltr">
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
)

const openKeys = keysOpener()

/** Chrome has a page for them, newer Firefox a call; older Firefox only a menu. */
function keysOpener(): (() => Promise<unknown>) | undefined {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> }
  if (openShortcutSettings) return () => openShortcutSettings()
  const isChrome = browser.runtime.getURL('').startsWith('chrome-extension:')
  return isChrome ? () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) : undefined
}
