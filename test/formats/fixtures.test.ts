import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read, spans } from './given.ts'

/** Files made by real programs: Word's format by pandoc, two columns printed by Chromium. */
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))

test('a Word document gives headings, items, links and what its properties state', async () => {
  const { article } = await read('road.docx', fixture('road.docx'))
  expect(article).toMatchObject({
    id: 'road',
    title: 'The road to Ganja',
    author: 'A. Reporter',
    language: 'en-GB',
  })
  expect(article?.text).toContain(
    'stayed open, said the ministry in Yerevan.\n\nWhat comes next\n\nTrains from Sumgait are late.\nBuses',
  )
  expect(spans(article, 'link')).toEqual(['Yerevan'])
  expect(spans(article, 'item')).toEqual(['Trains from Sumgait are late.', 'Buses from Sheki are not.'])
})

test('a PDF in columns gives whole paragraphs in reading order, with their pages and without running heads', async () => {
  const { article, problems } = await read('columns.pdf', fixture('columns.pdf'))
  expect(problems).toEqual([])
  expect(article).toMatchObject({ title: 'Storm report', language: 'en' })
  const text = article?.text ?? ''
  expect(text).not.toMatch(/The Baku Herald|Page \d/)
  const numbers = [...text.matchAll(/paragraph number (\d+)\./g)].map(([, number]) => Number(number))
  expect(numbers).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
  // Hyphens at line ends are gone, and those of names stand.
  expect(text.match(/ministry of transportation said in a communication/g)).toHaveLength(8)
  expect(text.match(/The Nagorno-Karabakh road/g)).toHaveLength(8)
  expect(spans(article, 'heading')[0]).toBe('A storm over the Caspian')
  expect(article?.structure?.filter(({ kind }) => kind === 'page').length).toBeGreaterThan(1)
})

test('a scanned PDF and an encrypted one say what they are', async () => {
  const pdf = (body: string) =>
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n${body}`
  const { sentences } = await read('scan.pdf', pdf('trailer<</Root 1 0 R/Size 4>>\n%%EOF'))
  expect(sentences[0]).toMatch(/scan\.pdf holds pictures of pages and no text/)
  const key = '0'.repeat(64)
  const locked = await read(
    'locked.pdf',
    pdf(
      `4 0 obj<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>endobj\ntrailer<</Root 1 0 R/Size 5/Encrypt 4 0 R/ID[<00><00>]>>\n%%EOF`,
    ),
  )
  expect(locked.problems[0]).toMatchObject({ kind: 'encrypted', effect: 'lost' })
})
