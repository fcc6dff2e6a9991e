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
  return builtFolder('dist/viewer', 'index.html')
}

/**
 * The folder of the built element, with the frame page.
 *
 * @throws Problem where it was never built.
 */
export function builtElement(): string {
  return builtFolder('dist/embed', 'wherein.js')
}

function builtFolder(path: string, file: string): string {
  const folder = projectPath(path)
  if (existsSync(join(folder, file))) return folder
  throw new Problem('The viewer is not built; run "npm run build" first.')
}
