import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Analysis } from '../types.ts'
import { type CastEntry, type CastGroup, cast, filterCast } from './cast.ts'
import type { EntityActions } from './entity-card.tsx'
import { Icon } from './icon.tsx'
import { placeWords } from './place-words.ts'
import { Strip } from './strip.tsx'
import { typesWord } from './type-word.ts'
import { countWords, number, words } from './words.ts'

/** Fewer names than this are seen at a glance; a filter would only be in the way. */
const FILTER_FROM = 8

/** All names by type, with a filter that answers as one types. */
export function CastList({ analysis, actions }: { analysis: Analysis; actions: EntityActions }): JSX.Element {
  const [typed, setTyped] = useState('')
  const all = cast(analysis)
  const groups = filterCast(all, typed)
  const total = all.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <>
      {total >= FILTER_FROM && <Filter typed={typed} onType={setTyped} />}
      {groups.map((group) => (
        <Group key={group.type} group={group} lang={analysis.article.language} actions={actions} />
      ))}
      {groups.length === 0 && <p class="empty">{words('noMatch', typed.trim())}</p>}
    </>
  )
}

const Filter = ({ typed, onType }: { typed: string; onType: (typed: string) => void }) => (
  <label class="filter">
    <Icon name="search" />
    <span class="visually-hidden">{words('filter')}</span>
    <input
      type="search"
      value={typed}
      placeholder={words('filter')}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  </label>
)

const Group = ({ group, lang, actions }: { group: CastGroup; lang: string; actions: EntityActions }) => (
  <section>
    <h2 class="label">{typesWord(group.type)}</h2>
    <ul class="cast" data-type={group.type}>
      {group.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} lang={lang} actions={actions} />
      ))}
    </ul>
  </section>
)

function Entry({ entry, lang, actions }: { entry: CastEntry; lang: string; actions: EntityActions }): JSX.Element {
  const about = entry.role || (entry.location ? placeWords(entry.location) : entry.aliases.join(', '))
  const go = () => (entry.hasCard ? actions.open(entry.id) : actions.jump(entry.places[0]!))
  return (
    <li>
      <button type="button" class="who" onClick={go} title={[entry.name, about].filter(Boolean).join(' · ')}>
        <span class="cut" lang={lang} dir="auto">
          {entry.name}
        </span>
        {about && (
          <small class="cut" dir="auto" lang={entry.role ? lang : undefined}>
            {about}
          </small>
        )}
      </button>
      <Strip places={entry.places} go={(mention) => actions.jump(entry.places[mention]!)} />
      <span class="n" aria-hidden="true">
        {number(entry.count)}
      </span>
      <span class="visually-hidden">{countWords('mentions', entry.count)}</span>
    </li>
  )
}
