import { vi } from 'vitest'
import english from '../../assets/_locales/en/messages.json' with { type: 'json' }

/** The browser's `i18n` in English, for views that are tested without a browser. Import it before what it stands in for. */

interface Message {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}
const MESSAGES: Readonly<Record<string, Message>> = english

function getMessage(key: string, parts: string | string[] = []): string {
  const entry = MESSAGES[key]
  if (!entry) return ''
  const given = [parts].flat()
  return Object.entries(entry.placeholders ?? {}).reduce(
    (text, [name, { content }]) =>
      text.replaceAll(`$${name.toUpperCase()}$`, given[Number(content.slice(1)) - 1] ?? ''),
    entry.message,
  )
}

vi.mock('../../src/extension-api.ts', () => ({ default: { i18n: { getMessage } } }))
