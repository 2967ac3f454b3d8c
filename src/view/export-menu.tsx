import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Analysis } from '../types.ts'
import { exportMarkdown } from './export-markdown.ts'
import { saveFile } from './save-file.ts'
import { words } from './words.ts'

/** The article's view as a file or on the clipboard. Its length is markup. */
export function ExportMenu({ analysis }: { analysis: Analysis }): JSX.Element {
  const [copied, setCopied] = useState(false)
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  const copy = async () => {
    await navigator.clipboard.writeText(exportMarkdown(analysis))
    setCopied(true)
    close()
  }
  const save = (text: string, extension: keyof typeof FILE_TYPES) => {
    saveFile(text, { name: fileName(analysis, extension), type: FILE_TYPES[extension] })
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    event.preventDefault()
    close()
    menu.current.querySelector('summary')?.focus()
  }
  return (
    <details
      class="export"
      ref={menu}
      onKeyDown={onKeyDown}
      onToggle={(event) => event.currentTarget.open && setCopied(false)}
    >
      <summary>{words(copied ? 'copied' : 'export')}</summary>
      <div class="export-menu">
        <button type="button" onClick={() => void copy()}>
          {words('exportCopy')}
        </button>
        <button type="button" onClick={() => save(exportMarkdown(analysis), 'md')}>
          {words('exportMarkdown')}
        </button>
        <button type="button" onClick={() => save(JSON.stringify(analysis, null, 2), 'json')}>
          {words('exportJson')}
        </button>
      </div>
    </details>
  )
}

const FILE_TYPES = { md: 'text/markdown', json: 'application/json' } as const

/** The headline in letters and digits, at a length that every file system takes. */
const fileName = ({ article }: Analysis, extension: string): string =>
  `${
    article.headline
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-')
      .slice(0, 60)
      .replace(/-$/, '') ?? 'article'
  }.${extension}`
