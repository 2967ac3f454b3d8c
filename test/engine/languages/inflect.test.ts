import { expect, test } from 'vitest'
import { inflect } from '../../../src/engine/languages/en/inflect.ts'
import { BASE_FORMS, PAST_FORMS, REPORTING, SPEECH_VERBS } from '../../../src/engine/languages/en/words/index.ts'

test.each([
  ['claim', 'claims', ['claimed'], ['claiming']],
  ['deny', 'denies', ['denied'], ['denying']],
  ['stay', 'stays', ['stayed'], ['staying']],
  ['push', 'pushes', ['pushed'], ['pushing']],
  ['agree', 'agrees', ['agreed'], ['agreeing']],
  ['accuse', 'accuses', ['accused'], ['accusing']],
  ['die', 'dies', ['died'], ['dying']],
  ['stop', 'stops', ['stopped'], ['stopping']],
  ['ban', 'bans', ['banned'], ['banning']],
  ['quip', 'quips', ['quipped'], ['quipping']],
  ['show', 'shows', ['showed'], ['showing']],
  ['visit', 'visits', ['visited'], ['visiting']],
  ['admit', 'admits', ['admitted'], ['admitting']],
  ['occur', 'occurs', ['occurred'], ['occurring']],
  ['appeal', 'appeals', ['appealed'], ['appealing']],
  ['cancel', 'cancels', ['cancelled', 'canceled'], ['cancelling', 'canceling']],
  ['say', 'says', ['said'], ['saying']],
  ['flee', 'flees', ['fled'], ['fleeing']],
  ['write', 'writes', ['wrote'], ['writing']],
])('%s', (base, thirdPerson, past, participle) => expect(inflect(base)).toEqual({ thirdPerson, past, participle }))

test('the sets hold what is written, and nothing that nobody writes', () => {
  for (const form of ['stopped', 'banned', 'admitted', 'fled', 'said', 'went']) expect(PAST_FORMS).toContain(form)
  for (const form of ['stoped', 'sayed', 'fighted', 'cut', 'admited']) expect(PAST_FORMS).not.toContain(form)
  expect(BASE_FORMS).toContain('want')
  for (const form of ['said', 'admitted', 'thought']) expect(REPORTING).toContain(form)
  for (const form of ['says', 'told', 'adding']) expect(SPEECH_VERBS).toContain(form)
  for (const form of ['shoot', 'sayed']) expect(SPEECH_VERBS).not.toContain(form)
})
