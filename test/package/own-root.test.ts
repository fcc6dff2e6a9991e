import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const VIEWER = 'src/viewer'

/** The viewer's own page, before there is a viewer. */
const OWN_PAGE = ['main.tsx']

test('the viewer never looks for elements in the whole document: in an element it would find the page around', () => {
  const files = readdirSync(VIEWER, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .filter(file => !OWN_PAGE.includes(file))
  expect(files.length).toBeGreaterThan(100)
  const outside = files.filter(file =>
    /\b(document|ownerDocument|body)\s*[?!]?\.\s*(querySelector|getElement)/.test(
      readFileSync(join(VIEWER, file), 'utf8'),
    ),
  )
  expect(outside).toEqual([])
})
