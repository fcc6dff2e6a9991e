import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { leftOut } from '../../../src/embed/article/left-out.ts'

const isOut = (html: string) => {
  const { document } = parseHTML(`<html><body><p>${html}</p></body></html>`)
  return leftOut(null)(document.querySelector('sup')!)
}

test.each(['1', '[12]', '1, 2', '[5][6–8]', 'a', '†', 'note 3'])('%s behind a word is a mark', mark => {
  expect(isOut(`Tbilisi<sup>${mark}</sup>`)).toBe(true)
})

test('the raised end of an abbreviation is not', () => {
  expect(isOut('S<sup>t</sup> Petersburg')).toBe(false)
})

// Trying this as a list of marks would take far too long.
test('nor is a text that is longer than any list of marks', () => {
  expect(isOut(`Tbilisi<sup>${'1 '.repeat(100_000)}in Baku</sup>`)).toBe(false)
})
