import browser, { type Runtime } from 'webextension-polyfill'
import { answer } from '../messages.ts'
import { analyzeArticle } from './analyze-article.ts'
import { forwardCommand } from './forward-command.ts'
import { putAnnotator, putAnnotatorWhereAsked, putCards, putMarks } from './put-annotator.ts'
import { showBadge } from './show-badge.ts'
import { endVisit, visitOf } from './visit-of.ts'
import { welcomeReader } from './welcome-reader.ts'

/** The service worker (event page in Firefox): owns the engine, the cache, the badge and the browser's commands. */
answer({
  putAnnotator: ({ tab }, sender) => (tab === undefined ? putAnnotator(tabOf(sender)) : putAnnotatorWhereAsked(tab)),
  putCards: (_, sender) => putCards(tabOf(sender)),
  analyze: async (asked, sender) => {
    const { hostname } = new URL(sender.url ?? asked.outline.metadata.url)
    // Put there now, so that the page takes them in while the engine works.
    const put = asked.needsMarking ? putMarks(tabOf(sender)) : null
    const signal = visitOf(sender.tab?.id)
    const [found] = await Promise.all([analyzeArticle(asked, { hostname, signal }), put])
    return found
  },
  pageChanged: async ({ names }, { tab }) => {
    if (tab?.id !== undefined) await showBadge(tab.id, names)
    return null
  },
})

function tabOf({ tab }: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new Error('No page asked.')
  return tab.id
}

browser.tabs.onRemoved.addListener(endVisit)
browser.tabs.onUpdated.addListener((tab, { status }) => {
  if (status === 'loading') endVisit(tab)
})
browser.commands.onCommand.addListener(forwardCommand)
browser.runtime.onInstalled.addListener(welcomeReader)
