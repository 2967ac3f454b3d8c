import type { Browser } from 'webextension-polyfill'

/**
 * The browser's own extension API, for what the content script is made of: each page pays for what it loads, and both
 * browsers have natively there what webextension-polyfill adds (Chrome from 144). It is the same object that the polyfill
 * gives to the background and the extension's pages. Undefined outside an extension.
 */
export function extensionApi(): Browser {
  const { browser, chrome } = globalThis as unknown as Readonly<Record<'browser' | 'chrome', Browser>>
  return isApi(browser) ? browser : chrome
}

/** Where the page calls an element so, Chromium puts the API upon it, and a form keeps its own fields. */
function isApi(found: Browser): boolean {
  try {
    return typeof found.runtime.sendMessage === 'function'
  } catch {
    // There is none, or it is the frame of another site, into which not even a look is allowed.
    return false
  }
}

export default /* @__PURE__ */ extensionApi()
