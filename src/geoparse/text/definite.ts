import { CHAR, codeKind } from './chars.ts'

/** Whether "the", however capitalised, and a space stand at `at`. */
export function isThe(text: string, at: number): boolean {
  return (
    (text.charCodeAt(at) | 0x20) === 0x74 &&
    (text.charCodeAt(at + 1) | 0x20) === 0x68 &&
    (text.charCodeAt(at + 2) | 0x20) === 0x65 &&
    codeKind(text.charCodeAt(at + 3)) >= CHAR.space
  )
}
