import { afterEach, expect, test, vi } from 'vitest'
import { fileReason, warn } from '../../src/cli/problem.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('a file name cannot steer the terminal that a sentence is written to', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  warn('a\u001b]0;owned\u0007\u009b2J\r.txt does not exist')
  expect(write.mock.calls.join('')).toBe(
    'wherein: a\\u001b]0;owned\\u0007\\u009b2J\\u000d.txt does not exist\n',
  )
})

test('a fault of a file is told in words, and one of another kind by its own', () => {
  const fault = (code: string) => Object.assign(new Error('raw'), { code })
  for (const code of 'ENOENT EACCES EPERM EISDIR EEXIST ENOTDIR ENOSPC EDQUOT EROFS EMFILE ENFILE EIO ELOOP ENAMETOOLONG'.split(
    ' ',
  ))
    expect(fileReason(fault(code)), code).not.toMatch(/raw|E[A-Z]{3,}/)
  expect(fileReason(fault('EODD'))).toBe('cannot be read (raw)')
  expect(fileReason({ toString: 1 })).toBe('cannot be read (an object)')
})
