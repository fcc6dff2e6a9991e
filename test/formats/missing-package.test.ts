import { expect, test } from 'vitest'
import { missingPackage } from '../../src/formats/missing-package.ts'

test.each([
  ['no-such-package-of-ours', 'no-such-package-of-ours'],
  ['@nobody/none/deep/file.js', '@nobody/none'],
])('an import that finds nothing tells the package: %s', async (path, name) => {
  const error = await import(/* @vite-ignore */ path).catch((error: unknown) => error)
  // Vitest's own loader words it otherwise than Node does.
  const asNode = new Error(`Cannot find package '${path}' imported from /a/b.js`)
  expect(error).toBeInstanceOf(Error)
  expect(missingPackage(asNode)).toBe(name)
})

test('a file that is missing, or a parser that fails, is no missing package', () => {
  expect(missingPackage(new Error("Cannot find module '/a/b.js' imported from /c.js"))).toBeUndefined()
  expect(missingPackage(new Error('Unexpected end of data'))).toBeUndefined()
})
