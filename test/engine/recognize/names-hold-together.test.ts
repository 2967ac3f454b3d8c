import { describe, expect, it } from 'vitest'
import { readModels } from '../../../src/train/read-models.ts'
import { namesOf } from './names-of.ts'

const models = readModels()

/** Particles, hyphens, diacritics, other scripts' names in our letters, initials and suffixes. */
const PERSONS = [
  'Jean-Claude Juncker',
  'Ursula von der Leyen',
  'Abdel Fattah el-Sisi',
  'Issam Abdallah',
  'Recep Tayyip Erdoğan',
  'Ngozi Okonjo-Iweala',
  'Ban Ki-moon',
  'Bashar al-Assad',
  'Mohammed bin Salman',
  'Luiz Inácio Lula da Silva',
  'Andrés Manuel López Obrador',
  'Volodymyr Zelenskyy',
  'Wolfgang Schäuble',
  'Jarosław Kaczyński',
  'Viktor Orbán',
  'Mahmoud Abbas',
  'Ahmed Ould-Abdallah',
  'Xi Jinping',
  'Kim Jong-un',
  'Nguyen Phu Trong',
  'Yoweri Museveni',
  'Cyril Ramaphosa',
  'Muammar al-Gaddafi',
  'Charles de Gaulle',
  'Oscar de la Renta',
  'Vincent van Gogh',
  'Hans-Dietrich Genscher',
  'Michelle O’Neill',
  'Seán Ó Faoláin',
  'Robert F. Kennedy Jr.',
  'George W. Bush',
  'Björk Guðmundsdóttir',
  'Ólafur Ragnar Grímsson',
  'Nikola Gruevski',
  'Zoran Đinđić',
  'Mikheil Saakashvili',
  'Nursultan Nazarbayev',
  'A.P.J. Abdul Kalam',
]

const SENTENCES: readonly (readonly [string, (name: string) => string])[] = [
  ['as one who speaks', (name) => `The talks will go on, ${name} said on Monday after a meeting in Geneva.`],
  ['behind a title', (name) => `The meeting was opened by President ${name}, who spoke for an hour about the budget.`],
]

describe.each(SENTENCES)('a name holds together %s', (_, sentence) => {
  it.each(PERSONS)('%s', (name) => expect(namesOf(sentence(name), models)).toContain(`${name}/person`))
})
