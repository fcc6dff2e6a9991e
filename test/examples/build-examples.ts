import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { packElement } from '../browser/embed/installed.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const EXAMPLES = join(ROOT, 'examples')
/** Outside of this project, as theirs would be: bundlers look upwards for settings, and webpack found our `tsconfig.json`. */
const CACHE = join(tmpdir(), `wherein-examples-${hash(Buffer.from(ROOT))}`)

const run = promisify(execFile)

/** One way to build an example: two for Next.js, which has two bundlers. */
export interface Build {
  readonly name: string
  /** The folder of the example. */
  readonly from: string
  readonly script: string
  /** What the build writes, by whose presence it is known to be done. */
  readonly output: string
}

export const BUILDS = [
  { name: 'vite-react', from: 'vite-react', script: 'build', output: 'dist' },
  { name: 'vue', from: 'vue', script: 'build', output: 'dist' },
  { name: 'svelte', from: 'svelte', script: 'build', output: 'dist' },
  { name: 'webpack', from: 'webpack', script: 'build', output: 'public/built' },
  { name: 'next', from: 'next', script: 'build', output: '.next/BUILD_ID' },
  { name: 'next-webpack', from: 'next', script: 'build:webpack', output: '.next/BUILD_ID' },
] as const satisfies readonly Build[]

/**
 * Installs what the examples need, by their own lock file, and beside it the package as `npm pack` makes it. What was
 * installed before for the same lock file stays, and what was built of the same package and examples.
 *
 * @returns the folder that holds the examples.
 * @throws where the registry cannot be reached: without it the examples are not tested, and that must be seen.
 */
export function installExamples(): string {
  const installed = join(CACHE, hash(readFileSync(join(EXAMPLES, 'package-lock.json'))))
  if (!existsSync(installed)) installAnew(installed)
  const tarball = packElement(installed)
  const stamp = hash(readFileSync(tarball), ...sources())
  const folder = join(installed, stamp)
  if (!existsSync(folder)) {
    for (const old of readdirSync(installed))
      if (/^[\da-f]{16}$/.test(old)) rmSync(join(installed, old), { recursive: true })
    unpack(tarball, join(installed, 'node_modules/wherein'))
    mkdirSync(folder)
  }
  rmSync(tarball)
  return folder
}

function installAnew(folder: string): void {
  // What an older lock file needed is several hundred megabytes.
  rmSync(CACHE, { recursive: true, force: true })
  // Whoever is interrupted leaves nothing that looks whole.
  const half = `${folder}.half`
  copyManifests(half)
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], {
      cwd: half,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (cause) {
    throw new Error('The packages of examples/package-lock.json could not be installed.', { cause })
  }
  renameSync(half, folder)
}

function copyManifests(folder: string): void {
  for (const path of ['package.json', 'package-lock.json'])
    cpSync(join(EXAMPLES, path), join(folder, path), { recursive: true })
  for (const { from } of BUILDS)
    cpSync(join(EXAMPLES, from, 'package.json'), join(folder, from, 'package.json'), { recursive: true })
}

function unpack(tarball: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1'])
}

/** Builds an example in a copy of it, unless that has been done. */
export async function buildExample({ name, from, script, output }: Build, folder: string): Promise<string> {
  const project = join(folder, name)
  const built = join(project, output)
  if (existsSync(built)) return project
  rmSync(project, { recursive: true, force: true })
  for (const path of filesOf(from)) cpSync(join(EXAMPLES, from, path), join(project, path))
  cpSync(join(EXAMPLES, 'corpus.json'), join(project, 'public/corpus.json'))
  try {
    await run('npm', ['run', script], { cwd: project, env: environment() })
  } catch (error) {
    rmSync(built, { recursive: true, force: true })
    throw error
  }
  return project
}

/** Like that of a person who builds for a release; that a test runs is not to be seen. */
export function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env
  return { ...rest, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
}

function sources(): Buffer[] {
  return filesOf('.').flatMap(path => [Buffer.from(path), readFileSync(join(EXAMPLES, path))])
}

/** The files of an example, without what was installed or built there. */
function filesOf(folder: string): string[] {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', listed, { cwd: join(EXAMPLES, folder), encoding: 'utf8' })
    .trim()
    .split('\n')
}

function hash(...contents: readonly Buffer[]): string {
  const sum = createHash('sha256')
  for (const content of contents) sum.update(content)
  return sum.digest('hex').slice(0, 16)
}
