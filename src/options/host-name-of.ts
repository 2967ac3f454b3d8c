/** The host name in what a reader types: "example.com", "https://www.example.com/a"; undefined where there is none. */
export function hostNameOf(typed: string): string | undefined {
  const text = typed.trim()
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (text === '' || !URL.canParse(address)) return undefined
  const { hostname, username } = new URL(address)
  return username === '' && /^[^.\s%]+(\.[^.\s%]+)*$/.test(hostname) ? hostname : undefined
}
