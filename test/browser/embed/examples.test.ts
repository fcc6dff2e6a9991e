import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Installed, installPackage } from './installed.ts'
import { highlightedIn, openWalks, type Walks } from './walk.ts'

const example = (path: string) => readFileSync(`examples/${path}`, 'utf8')

/** The examples as they stand, with the package as it is packed. */
describe('the examples', () => {
  let project: Installed
  let walks: Walks

  beforeAll(async () => {
    project = installPackage()
    const made = {
      '/plain.html': example('plain/index.html'),
    }
    walks = await openWalks(made, join(project.folder, 'node_modules/wherein/dist/embed'))
  })
  afterAll(async () => {
    await walks?.stop()
    project?.remove()
  })

  test('a plain page reads its own article', () =>
    walks.walk('plain.html', async page => {
      await page.getByRole('button', { name: /^Baku/ }).first().waitFor()
      await expect
        .poll(() => highlightedIn(page, 'place'))
        .toEqual(['Tbilisi', 'Ganja', 'Caspian Sea', 'Baku'])
    }))

  test('a worker finds places while somebody types', async () => {
    const made = {
      '/worker.html': example('worker/index.html'),
      '/worker.js': example('worker/worker.js'),
    }
    const whole = await openWalks(made, join(project.folder, 'node_modules/wherein/dist'))
    await whole.walk('worker.html', async page => {
      await expect
        .poll(() => page.getByRole('listitem').allTextContents())
        .toEqual(['Baku: Baku, AZ', 'Tbilisi: Tbilisi, GE'])
      await page.getByLabel('Text').fill('Snow fell on Yerevan.')
      await expect.poll(() => page.getByRole('listitem').allTextContents()).toEqual(['Yerevan: Yerevan, AM'])
    })
    await whole.stop()
  })

  test('a script prints the places of a folder', () => {
    project.write('places.js', example('node/places.js'))
    project.write('texts/a.txt', 'From Baku they went to Tbilisi.')
    const [head, ...rows] = project.run('node', 'places.js', 'texts').trim().split('\n')
    expect(head).toBe('file,start,phrase,place,lat,lon,confidence')
    expect(rows.map(row => row.split(',').slice(0, 4).join(','))).toEqual([
      '"a.txt","5","Baku","Baku"',
      '"a.txt","23","Tbilisi","Tbilisi"',
    ])
  })
})
