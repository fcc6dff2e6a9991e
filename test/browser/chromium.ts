import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Names under which systems install Chromium or Chrome. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** Where systems that keep programs off the PATH install them. */
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.ProgramFiles ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
]

/** Quiet and alone: no updates, no look-ups, no sandbox (which root may not have). */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a headless Chromium, found as {@link findChromium} does. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS })
}

/**
 * Where a Chromium is: the one `$CHROMIUM_PATH` names, else one on the system, else the one inside
 * `@sparticuz/chromium`, else Debian's, installed now if the user may.
 *
 * @throws Error where there is none.
 */
export async function findChromium(): Promise<string> {
  const path = named() ?? installed() ?? (await packaged()) ?? fromDebian()
  if (!path) throw new Error('No Chromium was found; install one or set CHROMIUM_PATH.')
  return path
}

function named(): string | undefined {
  const path = process.env.CHROMIUM_PATH
  if (path && !isExecutable(path)) throw new Error(`CHROMIUM_PATH is ${path}, which cannot be run.`)
  return path || undefined
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return [...folders.flatMap(folder => COMMANDS.map(command => join(folder, command))), ...APPLICATIONS].find(
    isExecutable,
  )
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    const { default: bundle } = await import('@sparticuz/chromium')
    const path = await bundle.executablePath()
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' })
    return path
  } catch {
    // It needs libraries that this system may lack; the next way brings them.
    return undefined
  }
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
    })
  } catch {
    return undefined
  }
  return installed()
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
