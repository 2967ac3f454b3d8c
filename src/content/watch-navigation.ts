/** Calls back when the page goes to another address without being loaded anew; a fragment alone is no other address. */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): void {
  let address = addressOf(location.href)
  const check = () => {
    const now = addressOf(location.href)
    if (now === address) return
    address = now
    onNavigate()
  }
  navigation.addEventListener('currententrychange', check, { signal })
  addEventListener('popstate', check, { signal })
}

const addressOf = (url: string): string => url.replace(/#.*$/s, '')
