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
    // Refused by the page's permissions policy: the older way does not ask it.
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
