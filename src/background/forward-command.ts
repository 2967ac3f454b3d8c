import browser from 'webextension-polyfill'
import { COMMANDS, type Command, callTab } from '../messages.ts'

/** Hands a keyboard command of the browser on to the page that is shown. */
export async function forwardCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined || !isCommand(command)) return
  // A failure is ignored: on pages where no extension may run, such as a store's, nobody answers.
  await callTab(tab.id, 'command', { command }).catch(() => {})
}

const isCommand = (command: string): command is Command => (COMMANDS as readonly string[]).includes(command)
