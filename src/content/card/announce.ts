import { cardHost } from './card-host.ts'

let region: HTMLElement | undefined

/** Says a line to screen readers without showing it. */
export function announce(text: string): void {
  const { root } = cardHost()
  if (!region) {
    region = document.createElement('div')
    region.className = 'visually-hidden'
    region.role = 'status'
    root.append(region)
  }
  region.textContent = text
}
