/* The stories that the pages beside this file tell, each in its own way. Written for these tests. */

const STORIES = {
  harbour: {
    headline: 'Harbour of Lisk reopens after the storm',
    paragraphs: [
      'The harbour of Lisk reopened on Monday, ten days after a storm had torn away its northern pier. “We have lost ten days and not one life,” said Jane Okafor, the harbour master, at the gate of the ferry dock.',
      'Pieter Vandenberg, the head of the dockers’ union, called the reopening “a week too early”. He said two of the cranes had not been inspected since the night of the storm.',
      'Okafor rejected the charge. The Lisk Port Authority, which runs the harbour, had every crane tested on Saturday, she said, and the reports would be published by the end of the week.',
      'Vandenberg told reporters that his members would not work under the eastern cranes before they had read those reports. The union has 1,400 members in the harbour.',
      'The storm sank eleven boats and tore 300 metres of stone out of the pier. The Lisk Port Authority puts the damage at 40 million euros and expects the repair to take two years.',
      'Jane Okafor has run the harbour since 2019. Before that she was a captain on the ferries to the islands, where she grew up as the daughter of a lighthouse keeper.',
      'The first ship to come in on Monday carried timber. Pieter Vandenberg watched it from the mole with his arms crossed. “I am glad to be wrong,” he said, “as long as I am wrong every day.”',
    ],
  },
  mine: {
    headline: 'Oruma votes to close its copper mine',
    paragraphs: [
      'The people of Oruma voted on Sunday to close the copper mine that feeds half of the town. “We chose the river,” said Rosa Quispe, the mayor of Oruma, when the count was over.',
      'Tomas Havel, the director of the mine, said on Monday that the company would go to court. He called the vote “a letter without an address”, because the licence runs until 2041.',
      'Quispe answered that a licence was not a right to poison a town. Doctors had found lead in the blood of 212 children, she told the council in March, and the mine had known it for years.',
      'Havel denies that. The lead comes from the old smelter, he said, which was closed in 1988 and never belonged to his company.',
      'The mine employs 900 people. Rosa Quispe wants the state to pay their wages for two years and to train them for the new railway, which is to reach the valley in 2028.',
      'Tomas Havel came to Oruma as an engineer eleven years ago. His two sons went to school there, and both of them voted to close the mine, he said.',
    ],
  },
  bridge: {
    headline: 'Cracks found in the new bridge at Halvik',
    paragraphs: [
      'Engineers have found cracks in two pillars of the bridge at Halvik, eight months after the king had opened it. “Nobody has to be afraid,” said Ingrid Solberg, the minister of transport, on Thursday.',
      'Marcus Bell, the engineer who found the cracks, is less calm. He said the pillars should be propped up before the ice comes down the fjord in January.',
      'Solberg told parliament that the bridge would stay open to cars. Lorries have to take the ferry, which she said would sail every twenty minutes from Friday on.',
      'Bell had warned of the concrete in 2023. His letter was answered after four months, he said, with the advice to write to somebody else.',
      'The bridge cost 380 million kroner. Ingrid Solberg said that the builder, not the state, would pay for the repair, and that the contract left no doubt about it.',
      'Marcus Bell, who retires in spring, has measured the pillars each morning since. “They move like an old man,” he said. “Slowly, and only in one direction.”',
    ],
  },
}

/** A paragraph element a paragraph of a story. */
const paragraphsOf = (story) =>
  story.paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text }))

/** A whole article: its headline, its date and its paragraphs. */
function articleOf(story) {
  const article = document.createElement('article')
  article.append(
    Object.assign(document.createElement('h1'), { textContent: story.headline }),
    Object.assign(document.createElement('time'), { dateTime: '2026-03-12', textContent: '12 March 2026' }),
    ...paragraphsOf(story),
  )
  return article
}

Object.assign(globalThis, { STORIES, paragraphsOf, articleOf })
