import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../geo/curated/', import.meta.url)
const tables = readdirSync(folder)
  .map(file => ({ file, lines: readFileSync(new URL(file, folder), 'utf8').split('\n') }))
  .map(({ file, lines: [head = '', ...lines] }) => ({ file, columns: head.split('\t'), lines }))
  .filter(({ columns }) => columns.includes('lat') && columns.includes('source'))

test.each(tables)('every record of $file says where its position is from', ({ columns, lines }) => {
  const rows = lines.filter(line => line !== '' && !line.startsWith('#')).map(line => line.split('\t'))
  expect(rows.length).toBeGreaterThan(10)
  for (const row of rows) {
    const source = row[columns.indexOf('source')] ?? ''
    expect(source, row[0]).toMatch(/\p{L}{4}/u)
    expect(source, row[0]).not.toMatch(/from (memory|general knowledge)/i)
  }
})
