import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { parsePage } from '../../src/cli/parse-page.ts'

test.each(['', '<', '<!-- nothing -->', 'Only words.', '<!doctype html>', '<p>Half a page'])(
  'a page that is hardly one can be read: %s',
  (html) => {
    expect(parsePage(html).head.nodeName).toBe('HEAD')
    expect(() => readArticle(parsePage(html), { url: 'https://post.example/a' })).not.toThrow()
  },
)
