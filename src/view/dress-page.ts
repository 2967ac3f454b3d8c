import { direction, locale } from './words.ts'

/** Gives a page of ours the language and direction of its words. */
export function dressPage(): void {
  document.documentElement.lang = locale()
  document.documentElement.dir = direction()
}
