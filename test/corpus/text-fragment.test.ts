import { expect, test } from 'vitest'
import { passageLink } from '../../src/corpus/index.ts'

const article = (text: string, url?: string) => ({ id: 'a', text, ...(url && { url }) })

test('a passage links to the original with a fragment that selects it', () => {
  expect(
    passageLink(article('It rained in Nagorno-Karabakh, he said. More.', 'https://x.test/a'), {
      start: 0,
      end: 39,
    }),
  ).toBe('https://x.test/a#:~:text=It%20rained%20in%20Nagorno%2DKarabakh%2C%20he%20said.')
})

test('a long passage is named by its ends, and a fragment of the address stays', () => {
  const text = `One two three four five ${'word '.repeat(40)}six seven eight nine ten.`
  expect(passageLink(article(text, 'https://x.test/a#top'), { start: 0, end: text.length })).toBe(
    'https://x.test/a#top:~:text=One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten.',
  )
})

test('an article without an address has no link', () => {
  expect(passageLink(article('Rain.'), { start: 0, end: 5 })).toBeUndefined()
})
