import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Correction } from '../corrections.ts'
import { defaults, type Settings } from '../settings.ts'
import { saveFile } from '../view/save-file.ts'
import { words } from '../view/words.ts'
import { type ImportProblem, readBackup, writeBackup } from './backup.ts'
import { restore } from './restore.ts'
import type { Say } from './save.ts'

interface Props {
  readonly settings: Settings
  readonly corrections: readonly Correction[]
  readonly say: Say
}

/** Far more than any settings take, in bytes. */
const BIGGEST = 2_000_000

/** Settings and corrections as a file, back from one, and all of them back to the start. */
export function FileSection({ settings, corrections, say }: Props): JSX.Element {
  const picker = useRef<HTMLInputElement>(null)
  const [isSure, setSure] = useState(false)
  const [problem, setProblem] = useState('')
  const save = async (next: Settings, others: readonly Correction[], done: string) => {
    try {
      await restore({ settings: next, corrections: others })
      say(done, () => restore({ settings, corrections }))
    } catch {
      setProblem(words('saveFailed'))
    }
  }
  const load = async (file: File | undefined) => {
    if (!file) return
    const backup = file.size > BIGGEST ? { problem: { is: 'tooBig' } as const } : readBackup(await file.text())
    setProblem('problem' in backup ? problemWords(backup.problem) : '')
    if ('settings' in backup) await save(backup.settings, backup.corrections, words('importDone'))
    // The same file again, put right, is a change too.
    picker.current!.value = ''
  }
  const reset = () => {
    setSure(false)
    void save(defaults(), [], words('resetDone'))
  }
  return (
    <section aria-labelledby="file">
      <h2 id="file">{words('settingsTitle')}</h2>
      <div class="buttons">
        <button type="button" class="secondary" onClick={() => saveFile(writeBackup(settings, corrections), FILE)}>
          {words('settingsExport')}
        </button>
        <button type="button" class="secondary" onClick={() => picker.current?.click()}>
          {words('settingsImport')}
        </button>
        <input
          ref={picker}
          hidden
          type="file"
          accept="application/json,.json"
          aria-label={words('settingsImport')}
          onChange={(event) => void load(event.currentTarget.files?.[0])}
        />
        {!isSure && (
          <button type="button" class="secondary" onClick={() => setSure(true)}>
            {words('settingsReset')}
          </button>
        )}
      </div>
      {isSure && (
        <p class="sure" role="alert">
          <span>{words('resetSure')}</span>
          <button type="button" class="primary" onClick={reset}>
            {words('settingsReset')}
          </button>
          <button type="button" class="secondary" onClick={() => setSure(false)}>
            {words('cancel')}
          </button>
        </p>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  )
}

const FILE = { name: 'sidelight-settings.json', type: 'application/json' }

function problemWords(problem: ImportProblem | { is: 'tooBig' }): string {
  if (problem.is === 'tooBig') return words('importTooBig')
  return problem.is === 'notJson' ? words('importNotJson') : words('importWrong', problem.where)
}
