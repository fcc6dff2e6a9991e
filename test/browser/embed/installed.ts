import { execFileSync } from 'node:child_process'
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** What a project around it would have: linked, since it is the same here. */
const NEIGHBOURS = [
  'react',
  'react-dom',
  'scheduler',
  '@types/react',
  '@types/react-dom',
  'csstype',
  'jsdom',
  'vitest',
]

/** An empty project in which the packed package is installed. */
export interface Installed {
  readonly folder: string
  /** Writes a file into the project. */
  readonly write: (path: string, text: string) => void
  /** Runs a program in the project and gives what it printed. */
  readonly run: (command: string, ...args: readonly string[]) => string
  readonly remove: () => void
}

/** Packs the built package into a folder and tells the tarball's path. */
export function packElement(folder: string): string {
  return join(folder, pack(folder))
}

function pack(folder: string): string {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder, ROOT])
  const tarball = readdirSync(folder).find(file => file.endsWith('.tgz'))
  if (!tarball) throw new Error('npm pack made no tarball.')
  return tarball
}

/** The built element as the package ships it, in a folder of its own, as somebody without a bundler copies it. */
export function unpackElement(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'wherein-'))
  execFileSync('tar', ['-xzf', pack(folder), 'package/dist/embed'], { cwd: folder })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { folder: join(folder, 'package/dist/embed'), remove }
}

/** Packs the built package and installs the tarball. Needs no network: its dependencies are there beforehand. */
export function installPackage(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'wherein-'))
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const modules = join(folder, 'node_modules')
  for (const path of shippedDependencies())
    if (!existsSync(join(folder, path)))
      cpSync(join(ROOT, path), join(folder, path), { recursive: true, mode: constants.COPYFILE_FICLONE })
  write('package.json', '{ "name": "somebody", "private": true, "type": "module" }')
  const tarball = pack(folder)
  run('npm', 'install', '--offline', '--silent', '--ignore-scripts', '--legacy-peer-deps', `./${tarball}`)
  mkdirSync(join(modules, '@types'), { recursive: true })
  for (const name of NEIGHBOURS)
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction')
  return { folder, write, run, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The folders of what the package installs besides itself, by the lock file; outer ones first. */
function shippedDependencies(): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: true; devOptional?: true; peer?: true }>
  }
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, peer }]) => path && !dev && !devOptional && !peer)
    .map(([path]) => path)
}
