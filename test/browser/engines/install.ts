import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findPrograms, type Programs } from './programs.ts'

/** Debian's packages: by what is missing, what brings it. Letters in the scripts of the tests come along. */
const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  fonts: ['fonts-noto-core'],
} as const

/**
 * The engines besides Chromium, installed from Debian where one is absent and the user may; at once when all are there.
 * What cannot be had stays absent: who asks says so.
 */
export function installEngines(): Programs {
  const found = findPrograms()
  const wanted = [
    ...(found.firefox ? [] : PACKAGES.firefox),
    ...(found.webkit ? [] : PACKAGES.webkit),
    ...(existsSync('/usr/share/fonts/truetype/noto') ? [] : PACKAGES.fonts),
  ]
  const isComplete = found.firefox && found.webkit
  if (isComplete || wanted.length === 0 || process.getuid?.() !== 0) return found
  console.info(`Installing ${wanted.join(', ')} …`)
  try {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], options)
  } catch (cause) {
    console.warn(`apt-get could not install them: ${cause instanceof Error ? cause.message : cause}`)
  }
  return findPrograms()
}

if (import.meta.filename === process.argv[1]) {
  const { firefox, webkit } = installEngines()
  console.info(`Firefox: ${firefox ?? 'none'}\nWebKit: ${webkit?.browser ?? 'none'}`)
}
