import browser, { type Runtime } from 'webextension-polyfill'
import { answer } from '../messages.ts'
import { analyzeArticle } from './analyze-article.ts'
import { forwardCommand } from './forward-command.ts'
import { putCards, putReader, putReaderWhereAsked } from './put-reader.ts'
import { showBadge } from './show-badge.ts'
import { welcomeReader } from './welcome-reader.ts'

/** The service worker (event page in Firefox): owns the engine, the cache, the badge and the browser's commands. */
answer({
  putReader: ({ tab }, sender) => (tab === undefined ? putReader(tabOf(sender)) : putReaderWhereAsked(tab)),
  putCards: (_, sender) => putCards(tabOf(sender)),
  analyze: (asked, { url = asked.outline.metadata.url }) => analyzeArticle(asked, new URL(url).hostname),
  pageChanged: async ({ names }, { tab }) => {
    if (tab?.id !== undefined) await showBadge(tab.id, names)
    return null
  },
})

function tabOf({ tab }: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new Error('No page asked.')
  return tab.id
}

browser.commands.onCommand.addListener(forwardCommand)
browser.runtime.onInstalled.addListener(welcomeReader)
