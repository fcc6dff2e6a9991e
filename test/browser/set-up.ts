import type { TestProject } from 'vitest/node'
import { findChromium } from './chromium.ts'
import { installEngines } from './engines/install.ts'
import { serveArticles } from './served.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address at which the command line serves the five reports. */
    readonly reports: string
  }
}

/**
 * What all browser tests share, made once and before they part into workers: Chromium, which the package
 * that holds it unpacks into one place for all, the other engines, and a server of the five reports.
 */
export default async function setUp(project: TestProject): Promise<() => void> {
  process.env.CHROMIUM_PATH = await findChromium()
  installEngines()
  const served = await serveArticles()
  project.provide('reports', served.address)
  return served.stop
}
