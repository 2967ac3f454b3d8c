import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** What the built packages may do, as the browsers read it. */

interface Manifest {
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly content_security_policy: { readonly extension_pages: string }
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[]
}

/** Neither may hold any of these: each opens a door that is closed by not being there. */
const DOORS = [
  ...['optional_permissions', 'optional_host_permissions', 'externally_connectable', 'sandbox'],
  ...['web_accessible_resources', 'update_url', 'oauth2', 'devtools_page', 'chrome_url_overrides', 'key'],
]

describe.each([
  ['chrome', ['storage', 'scripting', 'sidePanel']],
  ['firefox', ['storage', 'scripting']],
])('%s', (browser, permissions) => {
  const folder = `dist/${browser}`
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|html)$/.test(path))
    .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }))

  test('asks for no more than it needs', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions.toSorted())
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0]!.matches)
    expect(Object.keys(manifest).filter((key) => DOORS.includes(key))).toEqual([])
  })

  test('runs on web pages only, in their top frame, in a world of its own', () => {
    expect(manifest.content_scripts).toHaveLength(1)
    const { js: _, ...where } = manifest.content_scripts[0]!
    expect(where).toEqual({ matches: ['http://*/*', 'https://*/*'], run_at: 'document_idle' })
  })

  test('its pages load only what is packed, talk to nobody and parse no text as markup', () => {
    const directives = manifest.content_security_policy.extension_pages.split(';').map((part) => part.trim())
    expect(Object.fromEntries(directives.map((part) => part.split(/ (.*)/).slice(0, 2)))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    })
  })

  test.each([
    [
      'markup from text',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\.write|setHTMLUnsafe)\b/,
    ],
    ['code from text', /\beval\(|\bnew Function\b|\bimportScripts\b|setTimeout\(["'`]/],
    ['code from elsewhere', /(?:src|import)\s*[=(]\s*["'`]https?:/],
    ['a request to elsewhere', /\b(?:fetch|WebSocket|EventSource|sendBeacon)\(\s*["'`](?:https?|wss?):|XMLHttpRequest/],
  ])('makes no %s', (_, pattern) => {
    expect(code.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([])
  })
})
