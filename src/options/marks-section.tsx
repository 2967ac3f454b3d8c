import type { JSX } from 'preact'
import type { Settings } from '../settings.ts'
import type { EntityType } from '../types.ts'
import { TYPES, typesWord } from '../view/type-word.ts'
import { locale, words } from '../view/words.ts'
import { Choice } from './choice.tsx'
import type { Save } from './save.ts'

/** The slowest that the slider offers, milliseconds; the pointer of most readers rests for far less. */
const SLOWEST = 2000
const STEP = 50

/** How names are marked and how soon cards open. The article beside shows each change at once. */
export const MarksSection = ({ settings, save }: { settings: Settings; save: Save }): JSX.Element => (
  <section aria-labelledby="marks">
    <h2 id="marks">{words('marksTitle')}</h2>
    <Choice
      legend={words('markStyle')}
      name="style"
      options={[
        { value: 'underline', label: words('styleUnderline') },
        { value: 'tint', label: words('styleTint') },
        { value: 'none', label: words('styleNone') },
      ]}
      chosen={settings.markStyle}
      choose={(markStyle) => void save({ markStyle })}
    />
    {settings.markStyle === 'none' && <p class="soft">{words('styleNoneHint')}</p>}
    <fieldset class="choice">
      <legend>{words('markedTypes')}</legend>
      <div class="choice-row">
        {TYPES.map((type) => (
          <label key={type} data-type={type}>
            <input
              type="checkbox"
              checked={settings.markedTypes.includes(type)}
              onChange={() => void save({ markedTypes: toggled(settings.markedTypes, type) })}
            />
            <span>
              <span class="dot" /> {typesWord(type)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
    <Choice
      legend={words('markedMentions')}
      name="mentions"
      options={[
        { value: 'first', label: words('mentionsFirst') },
        { value: 'all', label: words('mentionsAll') },
      ]}
      chosen={settings.markedMentions}
      choose={(markedMentions) => void save({ markedMentions })}
    />
    <Delay delay={settings.openDelay} save={save} />
  </section>
)

const Delay = ({ delay, save }: { delay: number; save: Save }) => (
  <div class="delay">
    <label for="delay">{words('openDelay')}</label>
    <input
      id="delay"
      type="range"
      min={0}
      max={SLOWEST}
      step={STEP}
      value={delay}
      aria-valuetext={seconds(delay)}
      onChange={(event) => void save({ openDelay: event.currentTarget.valueAsNumber })}
    />
    <output for="delay">{seconds(delay)}</output>
  </div>
)

const seconds = (milliseconds: number): string =>
  words('seconds', new Intl.NumberFormat(locale(), { minimumFractionDigits: 2 }).format(milliseconds / 1000))

const toggled = (types: readonly EntityType[], type: EntityType): EntityType[] =>
  types.includes(type) ? types.filter((one) => one !== type) : [...types, type]
