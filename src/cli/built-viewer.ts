import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectPath } from './paths.ts'
import { Problem } from './problem.ts'

/**
 * The folder of the built viewer.
 *
 * @throws Problem where it was never built.
 */
export function builtViewer(): string {
  const folder = projectPath('dist/viewer')
  if (existsSync(join(folder, 'index.html'))) return folder
  throw new Problem('The viewer is not built; run "npm run build" first.')
}
