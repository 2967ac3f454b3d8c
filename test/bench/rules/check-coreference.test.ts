import { expect, test } from 'vitest'
import { checkCoreference } from '../../../bench/rules/check-coreference.ts'
import { readTreebank } from '../../../bench/rules/read-treebank.ts'
import { analysisOf, entityOf, spanOf } from './analysis-of.ts'

const row = (index: number, form: string, misc = '_') => `${index}\t${form}\t_\t_\t_\t_\t0\t_\t_\t${misc}`
const CONLLU = [
  '# newdoc id = GUM_news_well',
  '# newpar',
  '# newpar_block = head (1 s)',
  '# text = Minister Amara Diallo visits Okoye',
  row(1, 'Minister', 'Entity=(1-person-new-nnnss-cf1-2,3-coref-Amara_Diallo'),
  row(2, 'Amara'),
  row(3, 'Diallo', 'Entity=1)'),
  row(4, 'visits'),
  row(5, 'Okoye', 'Entity=(2-person-new-nnnss-cf2-1-coref)'),
  '',
  '# newpar',
  '# newpar_block = p (2 s)',
  '# text = Diallo left.',
  row(1, 'Diallo', 'Entity=(1-person-giv:act-nnnss-cf1-1-coref)'),
  row(2, 'left', 'SpaceAfter=No'),
  row(3, '.'),
  '',
  '# text = She saw his well.',
  row(1, 'She', 'Entity=(1-person-giv:act-nnnss-cf1-1-ana)'),
  row(2, 'saw'),
  row(3, 'his', 'Entity=(3-object-new-nnnss-cf3-2-sgl(2-person-giv:act-nnnss-cf2-1-ana)'),
  row(4, 'well', 'Entity=3)|SpaceAfter=No'),
  row(5, '.'),
  '',
].join('\n')
const [DOCUMENT] = readTreebank(CONLLU)
const { article, mentions } = DOCUMENT!
const TEXT = article.text

test('a document of a treebank is read as blocks of text with its mentions', () => {
  expect(TEXT).toBe('Minister Amara Diallo visits Okoye\n\nDiallo left. She saw his well.')
  expect(article.blocks.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])).toEqual([
    ['heading', 'Minister Amara Diallo visits Okoye'],
    ['paragraph', 'Diallo left. She saw his well.'],
  ])
  const said = mentions.map(({ id, start, end, core }) => [
    id,
    TEXT.slice(start, end),
    core.map((c) => TEXT.slice(c.start, c.end)).join(' '),
  ])
  expect(said).toEqual([
    ['1', 'Minister Amara Diallo', 'Amara Diallo'],
    ['2', 'Okoye', 'Okoye'],
    ['1', 'Diallo', 'Diallo'],
    ['1', 'She', 'She'],
    ['3', 'his well', 'well'],
    ['2', 'his', 'his'],
  ])
})

const diallo = entityOf(TEXT, ['Amara Diallo', 'Diallo'], { merges: [{ rule: 'resolve/surname', alias: 'Diallo' }] })
const both = entityOf(TEXT, ['Diallo', 'Okoye'], { merges: [{ rule: 'resolve/spelling', alias: 'Okoye' }] })
const withReference = (words: string, kind: 'pronoun' | 'nominal') => ({
  ...diallo,
  mentions: [...diallo.mentions, { ...spanOf(TEXT, words), kind }],
})
test.each([
  ['two names of one', diallo, ['resolve/surname right']],
  ['names of two', both, ['resolve/spelling wrong']],
  ['a pronoun that means it', withReference('She', 'pronoun'), ['resolve/surname right', 'resolve/pronoun right']],
  ['a pronoun that means another', withReference('his', 'pronoun'), ['resolve/surname right', 'resolve/pronoun wrong']],
  [
    'a description of another thing',
    withReference('his well', 'nominal'),
    ['resolve/surname right', 'resolve/nominal wrong'],
  ],
  ['what is no mention at all', withReference('left', 'nominal'), ['resolve/surname right']],
] as const)('%s', (_, entity, verdicts) => {
  const found = checkCoreference(mentions, analysisOf(TEXT, { entities: [entity] }))
  expect(found.verdicts.map(({ rule, isRight }) => `${rule} ${isRight ? 'right' : 'wrong'}`)).toEqual(verdicts)
})
