import { describe, expect, it } from 'vitest'
import { furnitureByText } from '../../src/article/furniture-by-text.ts'

describe('furnitureByText', () => {
  it.each([
    ['share', 'Share'],
    ['share', 'Share on Facebook'],
    ['share', 'Facebook Twitter Email Print'],
    ['share', 'Copy link'],
    ['follow', 'Follow us on Facebook and X for the latest news'],
    ['follow', 'Follow @janedoe on Twitter.'],
    ['advert', 'Advertisement'],
    ['advert', 'Story continues below advertisement'],
    ['advert', '- Advertisement -'],
    ['advert', 'Werbung'],
    ['promo', 'Read more: Minister resigns over harbour deal'],
    ['promo', 'RELATED: Ten harbours to visit'],
    ['promo', 'Read More'],
    ['promo', 'Also Read | Minister resigns'],
    ['promo', 'More from Politics'],
    ['newsletter', 'Sign up for our daily newsletter'],
    ['newsletter', 'Subscribe to The Lisk Times'],
    ['newsletter', 'Get the latest news delivered to your inbox'],
    ['newsletter', 'By signing up you agree to our privacy policy.'],
    ['cookies', 'We use cookies to give you the best experience.'],
    ['copyright', '© 2026 The Lisk Times. All rights reserved.'],
    ['copyright', 'This material may not be published, broadcast, rewritten or redistributed.'],
    ['byline', 'By Jane Doe'],
    ['byline', 'By Jane Doe and John Smith, Staff Writers'],
    ['byline', 'Von Jana Muster'],
    ['dateline', 'Published: 3 May 2024'],
    ['dateline', 'Updated 12:05 p.m. ET, May 3, 2024'],
    ['dateline', 'Mon, 3 May 2024 12:05'],
    ['dateline', '3 hours ago'],
    ['dateline', '4 min read'],
    ['credit', 'Photo: Jane Doe/AP'],
    ['credit', '(AP Photo/Jane Doe)'],
    ['credit', 'Image source, Getty Images'],
    ['control', 'Loading…'],
    ['control', '0:45'],
    ['control', 'Skip to main content'],
    ['control', '* * *'],
  ])('%s: %s', (rule, text) => {
    expect(furnitureByText(text)).toBe(rule)
  })

  it.each([
    'Share prices fell on Monday after the minister resigned.',
    'Follow the money, prosecutors were told by the judge.',
    'Advertisement spending fell by a third last year.',
    'Read the law and you will see that the minister is right.',
    'Related charges were dropped in May.',
    'Subscribers left the paper in droves, its editor said.',
    'By Monday the harbour had reopened.',
    'By Tuesday evening Jane Doe had left.',
    'Published reports said the ship had sunk.',
    'Photo shoots are banned in the harbour.',
    'Cookies were sold at the fair.',
    'More people left than came, officials said.',
    'Most of them stayed.',
    'On May 3, 2024 the ship sank.',
    'Getting the harbour back took a year.',
    'Comment was not immediately available.',
    'Video of the attack was shared widely.',
    'The next day they left.',
  ])('no furniture: %s', (text) => {
    expect(furnitureByText(text)).toBeUndefined()
  })
})
