import { askBackground } from '../ask-background.ts'

let loaded: CSSStyleSheet | undefined

/**
 * Fetches how the card looks from the background, once.
 * @throws if that does not answer.
 */
export async function loadCardSheet(): Promise<void> {
  if (loaded) return
  const text = await askBackground('cardSheet', {})
  loaded = new CSSStyleSheet()
  loaded.replaceSync(text)
}

/**
 * The sheet of the card's tree, once it is loaded. It is adopted: a `<style>` element would fall under the page's content
 * security policy.
 */
export const cardSheet = (): CSSStyleSheet[] => (loaded ? [loaded] : [])
