/** What is read for each tab that asked, as long as it shows the page that did. */
const visits = new Map<number | undefined, AbortController>()

/** Aborts when this tab is closed or goes elsewhere; never for a page of ours that stands in no tab. */
export function visitOf(tab: number | undefined): AbortSignal {
  const visit = visits.get(tab) ?? new AbortController()
  visits.set(tab, visit)
  return visit.signal
}

/** Ends what is read for a tab. */
export function endVisit(tab: number): void {
  visits.get(tab)?.abort()
  visits.delete(tab)
}
