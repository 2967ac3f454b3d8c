import card from '../../view/card.css?inline'
import parts from '../../view/parts.css?inline'
import tokens from '../../view/tokens.css?inline'

let sheet: CSSStyleSheet | undefined

/**
 * How the card looks, made for the first one. To be adopted: a `<style>` element would fall under the page's content
 * security policy.
 */
export function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(tokens + parts + card)
  }
  return sheet
}
