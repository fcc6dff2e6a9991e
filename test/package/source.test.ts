import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = (folder: string) =>
  execFileSync('git', ['ls-files', folder], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter(file => /\.tsx?$/.test(file))

/** In an embedded map the viewer lives in a shadow tree, where a question to the document finds nothing. */
test('the viewer asks the document for no element of its own', () => {
  const asking = files('src/viewer').filter(file =>
    /\bdocument\.(querySelector|getElement)/.test(readFileSync(file, 'utf8')),
  )
  // The page's own script finds the element it fills.
  expect(asking).toEqual(['src/viewer/main.tsx'])
})
