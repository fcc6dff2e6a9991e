import { afterAll, beforeAll, expect, test } from 'vitest'
import { atRest } from '../at-rest.ts'
import type { Engine } from '../engines/engine.ts'
import { openFirefox } from '../engines/firefox-engine.ts'
import { findPrograms } from '../engines/programs.ts'
import { type HostServer, serveHosts } from './host-server.ts'

const { firefox } = findPrograms()

// The Chromium that tests have keeps no page that is left; of Firefox, `CI=true` makes the absence a failure.
const words =
  'No test of pages that are left and come back to: Firefox is not installed (as root, npm run browsers installs it).'
if (!firefox && process.env.CI === 'true') test('Firefox is installed', () => expect.fail(words))
else if (!firefox) {
  console.warn(`SKIPPED: ${words}`)
  test.skip(words, () => {})
} else {
  let hosts: HostServer
  let engine: Engine

  beforeAll(async () => {
    hosts = await serveHosts({})
    engine = await openFirefox(firefox, { width: 1000, height: 800 })
  })
  afterAll(async () => {
    await engine?.close()
    hosts?.stop()
  })

  test('a page that is left and come back to by the browser has its map as it was', async () => {
    await engine.open(`${hosts.address}kept.html`)
    const isKept = () => engine.ask(() => Reflect.get(window, 'kept') === true)
    // Firefox keeps no page that still loads, which cannot be told from outside for certain: then it is left once more.
    for (let times = 0; times < 5 && !(await isKept()); times++) {
      await expect.poll(() => engine.ask(openPlaceIn)).toBe('Tbilisi')
      await atRest(async () => [...hosts.sent])
      await engine.ask(() => Reflect.set(window, 'kept', true))
      await engine.ask(() => setTimeout(() => location.assign('/left.html')))
      await expect.poll(() => engine.ask(() => document.title)).toBe('Elsewhere')
      await engine.ask(() => setTimeout(() => history.back()))
      await expect.poll(() => engine.ask(() => document.title)).toBe('Left and come back to')
    }
    expect(await isKept()).toBe(true)
    expect(await engine.ask(dialogIn)).toBe('Tbilisi')
    // The worker is the one from before, and answers.
    await engine.ask(() => document.querySelector('#story')?.append(' Then to Yerevan.'))
    await expect.poll(() => engine.ask(namesIn)).toEqual(['Tbilisi', 'Ganja', 'Yerevan'])
  })
}

function openPlaceIn(): string {
  const tree = document.querySelector('wherein-map')?.shadowRoot
  const heading = tree?.querySelector('[role=dialog] h2')
  if (!heading) document.querySelector('wherein-map')?.openPlace('Tbilisi')
  return heading?.textContent ?? ''
}

function dialogIn(): string {
  const tree = document.querySelector('wherein-map')?.shadowRoot
  return tree?.querySelector('[role=dialog] h2')?.textContent ?? ''
}

function namesIn(): string[] {
  return [...(CSS.highlights.get('wherein-place') ?? [])].map(String)
}
