// Milliseconds. Pages change their address first, and a moment later what they show.
const SETTLING = 400

/**
 * Calls back when the page has gone to another address without being loaded anew, and had a moment to show what stands
 * there, until the signal aborts; a fragment alone is no other address.
 */
export function watchNavigation(onNavigate: () => void, signal?: AbortSignal): void {
  const onChange = ({ from }: NavigationCurrentEntryChangeEvent) => {
    if (from.url && addressOf(from.url) === addressOf(location.href)) return
    setTimeout(() => signal?.aborted || onNavigate(), SETTLING)
  }
  navigation.addEventListener('currententrychange', onChange, signal && { signal })
}

const addressOf = (url: string): string => url.replace(/#.*$/s, '')
