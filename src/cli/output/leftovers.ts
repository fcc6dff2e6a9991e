import { rmSync } from 'node:fs'

/** Half-written files and folders that must not outlive this process. */
const leftovers = new Set<string>()

/** Removes a path if the command is interrupted before `keep` is called for it. */
export function removeOnInterrupt(path: string): void {
  if (leftovers.size === 0) for (const signal of SIGNALS) process.on(signal, removeAll)
  leftovers.add(path)
}

/** The path is finished, or gone already. */
export function keep(path: string): void {
  leftovers.delete(path)
  if (leftovers.size === 0) for (const signal of SIGNALS) process.off(signal, removeAll)
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function removeAll(signal: NodeJS.Signals): void {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true })
  // The usual exit code of a command that a signal ended: 128 and the signal's number (POSIX shells).
  process.exit(signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 129)
}
