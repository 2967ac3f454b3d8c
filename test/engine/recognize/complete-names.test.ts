import { expect, test } from 'vitest'
import { completeNames } from '../../../src/engine/recognize/complete-names.ts'
import type { EntityType } from '../../../src/types.ts'
import { find, sentencesOf, written } from './found-names.ts'

test.each<[string, Record<string, EntityType>, string[]]>([
  ['The road to Tanfa is shut. They left Tanfa at dawn.', { Tanfa: 'place' }, ['Tanfa/place', 'Tanfa/place']],
  ['A car of Hope was seen. Hope is all they have, and we hope too.', { Hope: 'person' }, ['Hope/person']],
  ['They met in Tanfa. The Tanfa Accord failed.', { Tanfa: 'place' }, ['Tanfa/place']],
  ['Many came to Finland, where Muslims pray.', {}, ['Finland/place', 'Muslims/other']],
  ['It fights in Bosnia and Herzegovina.', {}, ['Bosnia and Herzegovina/place']],
  ['The Arab Spring began before Christmas.', {}, ['Arab Spring/event', 'Christmas/other']],
  ['Polish is a language. They polish shoes.', {}, []],
  ['IS took the town, which is near the border.', {}, ['IS/organization']],
  ['IS THIS THE END? Nobody is sure.', {}, []],
  ['The Arab Spring began.', { Arab: 'other' }, ['Arab Spring/event']],
  ['The Arab Spring Street is long.', { Arab: 'other' }, ['Arab/other']],
  ['And Louisiana Muslims left.', { Louisiana: 'place' }, ['Louisiana/place', 'Muslims/other']],
  ['And Tanfa Muslims left.', {}, []],
  [
    'TANFA SAYS FINLAND WILL HELP\n\nThe town of Tanfa slept.',
    { Tanfa: 'place' },
    ['TANFA/place', 'FINLAND/place', 'Tanfa/place'],
  ],
  ['MANY POLISH THEIR SHOES TODAY\n\nThey polish Tanfa shoes.', { Tanfa: 'place' }, ['Tanfa/place']],
  ['It is near 17th Street now.', { Street: 'place' }, ['17th Street/place']],
  ['It is the 17th Street Fair', { 'Street Fair': 'event' }, ['Street Fair/event']],
  ['Many Muslim MPs left.', {}, ['Muslim/other']],
  ['He met Secretary of Finland Ann Roe.', { 'Ann Roe': 'person' }, ['Ann Roe/person']],
  ['Many Eastern European states left.', {}, ['European/other']],
  ['He wrote: "NATO WAS NOT THERE."', {}, ['NATO/organization']],
  ['She told The Associated Press so.', {}, ['Associated Press/organization']],
  ['She told Old Associated Press so.', {}, []],
  ['He wrote: "NATO WASN\'T THERE."', {}, ['NATO/organization']],
  ['It came after the Oct. 13 attack.', {}, []],
  ['She wrote on X that it rained.', {}, ['X/organization']],
  ['She put it on X Street there.', {}, []],
  ['He wrote: "NATO MEMBERS LEFT."', {}, []],
  ['It stood on Wired.com then.', {}, ['Wired.com/organization']],
  ['It stood on ward4.com then.', {}, []],
  ['It lies on 6th Avenue there.', {}, ['6th Avenue/place']],
  ['It is the 6th Avenger there.', {}, []],
  ['It came after the 9/11 attacks.', {}, ['9 / 11 attacks/event']],
  ['It came after the September 11, 2001 attacks.', {}, ['September 11 , 2001 attacks/event']],
  ['It came after September 11, 2001 when guns fell silent.', {}, []],
  ['This is for us, who wait.', {}, []],
])('%s', (text, names, expected) =>
  expect(written(text, completeNames(sentencesOf(text), find(text, names)))).toEqual(expected),
)
