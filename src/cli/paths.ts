import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The project's own folder, wherever the command is called from. */
const ROOT = new URL('../../', import.meta.url)

/** An absolute path of a file or folder of the project. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(path, ROOT))
}

/** The version that `package.json` states. */
export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(projectPath('package.json'), 'utf8'))
  return String(version)
}

/** The core gazetteer in the project, and in the package, which ships it once. */
const CORE = [projectPath('geo/core.gazetteer.gz'), projectPath('dist/embed/geo/core.gazetteer.gz')] as const

/** The compiled gazetteers: every place, and the few that the viewer labels its map with. */
export const GAZETTEERS = {
  full: projectPath('geo/full.gazetteer.gz'),
  core: CORE.find(path => existsSync(path)) ?? CORE[0],
}

/** The articles that a viewer without any offers as an example. The package has none. */
export const SEEDS = projectPath('seeds')
