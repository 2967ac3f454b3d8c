import type { Commands } from 'webextension-polyfill'

type Command = Commands.Command

/** As a reader meets them; what is not named here comes last. */
const ORDER = ['_execute_action', 'next-name', 'previous-name', 'open-card', 'pin-card']

/** Where a browser spells a key that has a sign. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',', Space: '␣' }

/** The commands in the order that they are learned in, which is not the browser's. */
export const keyList = (commands: readonly Command[]): Command[] => commands.toSorted((a, b) => rank(a) - rank(b))

/** "Alt+Shift+Period" as the keys that are pressed: Alt, Shift, "." */
export const keysOf = (shortcut: string): string[] => shortcut.split('+').map((key) => SIGNS[key] ?? key)

function rank({ name }: Command): number {
  const at = ORDER.indexOf(name ?? '')
  return at < 0 ? ORDER.length : at
}
