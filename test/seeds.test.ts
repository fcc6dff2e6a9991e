import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFolderIndex } from '../src/formats/index.ts'

const SEEDS = new URL('../seeds/', import.meta.url)

/** SHA-256 of the articles as they were received. */
const RECEIVED = {
  '000_8573892ad2582d0b.txt': 'de9d16cabc9ead69bef9e2c169f1d222d8610bc65a15b9c8c4fb7863965ac95b',
  '001_e381b43fcb56655b.txt': '94d1785b4d8f10ad49430e353708ef6acf86c01b4f504d75febf511d4acba9fc',
  '002_0a4f7763723d062e.txt': 'd77eea6360497483e6db6d3461f093bb954469cc3ea5aa8aa9be86818565184e',
  '003_fb102dee3dad5313.txt': '9827cccb038f0f0bcefbfe9ffc0f76406db6db2e972453c317d88748120b6c58',
  '004_3445b12694f2b620.txt': '99ab09bfa2606cccae3ed3f0d9231a3f5b974f1cc580d83bd9bd34e0e99d086f',
}

test('the five articles stand byte for byte as received', () => {
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(new URL(name, SEEDS)))
      .digest('hex')
  const texts = readdirSync(SEEDS).filter(name => name.endsWith('.txt'))
  expect(Object.fromEntries(texts.map(name => [name, hash(name)]))).toEqual(RECEIVED)
})

test('the index states only what each text itself states', () => {
  const index = readFolderIndex('index.json', readFileSync(new URL('index.json', SEEDS)))
  if (!index.ok) throw new Error(index.error)
  expect(index.value.problems).toEqual([])
  expect(index.value.entries.map(entry => entry.file)).toEqual(Object.keys(RECEIVED))
  for (const { file, title, publisher, author, licence } of index.value.entries) {
    const text = readFileSync(new URL(file, SEEDS), 'utf8')
    for (const said of [title, publisher, author, licence])
      if (said !== undefined) expect(text).toContain(said)
  }
})
