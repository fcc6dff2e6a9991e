import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { WebKitPrograms } from './webkit-engine.ts'

/** What of the other engines is on this machine. */
export interface Programs {
  readonly firefox: string | null
  readonly webkit: WebKitPrograms | null
}

/** Looks for Firefox and for WebKitGTK's driver, its small browser and a display. */
export function findPrograms(): Programs {
  const driver = onPath('WebKitWebDriver')
  const display = onPath('Xvfb')
  const browser = miniBrowser()
  return {
    firefox: process.env.FIREFOX_PATH || onPath('firefox-esr') || onPath('firefox') || null,
    webkit: driver && display && browser ? { driver, display, browser } : null,
  }
}

function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return folders.map(folder => join(folder, command)).find(file => existsSync(file)) ?? null
}

/** The driver comes with a browser that is kept off the PATH, in a folder named after the machine and its version. */
function miniBrowser(): string | null {
  const lib = '/usr/lib'
  if (!existsSync(lib)) return null
  for (const machine of readdirSync(lib).filter(name => name.includes('-linux-gnu')))
    for (const version of ['4.1', '6.0', '4.0']) {
      const file = join(lib, machine, `webkit2gtk-${version}`, 'MiniBrowser')
      const other = join(lib, machine, `webkitgtk-${version}`, 'MiniBrowser')
      for (const path of [file, other]) if (existsSync(path)) return path
    }
  return null
}
