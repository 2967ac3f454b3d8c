import type { Browser } from 'webextension-polyfill'

/**
 * The browser's own extension API, for what the content script is made of: each page pays for what it loads, and both
 * browsers have natively there what webextension-polyfill adds (Chrome from 144). It is the same object that the polyfill
 * gives to the background and the extension's pages. Undefined outside an extension.
 */
export default (globalThis as unknown as { readonly browser?: Browser }).browser as Browser
