import browser from 'webextension-polyfill'

/** Shows a new reader what Sidelight does, once; an update changes nothing that needs to be told. */
export async function welcomeReader({ reason }: browser.Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return
  await browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#welcome') })
}
