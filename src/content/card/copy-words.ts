/**
 * Puts text on the clipboard, after a click. Pages without encryption have no `navigator.clipboard`; there the copy
 * event is answered before it leaves the window.
 * @returns whether it worked.
 */
export async function copyWords(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text)
      return true
    }
  } catch {
    // The older way, which a page's permissions policy does not reach.
  }
  return copyByEvent(text)
}

function copyByEvent(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('copy', onCopy, { capture: true, once: true })
  const done = document.execCommand('copy')
  removeEventListener('copy', onCopy, { capture: true })
  return done
}
