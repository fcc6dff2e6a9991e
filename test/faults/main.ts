/**
 * `npm run faults -- [kills]`: ends the built command line at random moments of its work, fills its disk, takes its readers
 * away and gives it names and files that it cannot read; then looks at what is left. Needs `npm run build:package`. Says
 * what was tried, and ends with 1 where a finished output was lost or a half one was left.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeded } from '../fuzz/mutate.ts'

const WHEREIN = 'dist/cli/main.js'
const kills = Number(process.argv[2] ?? 100)
const random = seeded(Number(process.env.FAULTS_SEED ?? 1))
const folder = mkdtempSync(join(tmpdir(), 'wherein-faults-'))
const faults: string[] = []
const hold = (condition: boolean, promise: string) => {
  if (!condition) faults.push(promise)
}

const [before, after] = ['before', 'after'].map(name => {
  const path = join(folder, name)
  mkdirSync(path)
  for (let number = 0; number < 40; number++)
    writeFileSync(
      join(path, `${number}.txt`),
      `Rain fell in Baku, ${name} it was dry in Ganja and in Khizi. `.repeat(40 + number),
    )
  return path
}) as [string, string]

/** What is under a path, as one hash a file. */
function seen(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map()
  const files = statSync(path).isFile() ? [''] : readdirSync(path, { recursive: true, encoding: 'utf8' })
  return new Map(
    files
      .filter(file => statSync(join(path, file)).isFile())
      .map(file => [
        file,
        createHash('sha256')
          .update(readFileSync(join(path, file)))
          .digest('hex'),
      ]),
  )
}

/** Commands that write, by the path they write to. */
const WRITERS: Readonly<Record<string, (from: string, out: string) => string[]>> = {
  build: (from, out) => ['build', from, '--out', out],
  'build --single-file': (from, out) => ['build', from, '--single-file', '--out', `${out}.html`],
  'export geojson': (from, out) => ['export', from, '--to', 'geojson', '--out', `${out}.geojson`],
  'export parquet': (from, out) => ['export', from, '--to', 'parquet', '--out', `${out}.parquet`],
}

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [WHEREIN, ...args], { encoding: 'utf8', maxBuffer: 1e9 })

/** Ends a command after some time. */
function kill(args: readonly string[], signal: NodeJS.Signals, after: number): Promise<number | null> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [WHEREIN, ...args], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill(signal), after)
    child.on('exit', code => {
      clearTimeout(timer)
      resolve(code)
    })
  })
}

let killed = 0
for (const [name, argsOf] of Object.entries(WRITERS)) {
  const out = join(folder, name.replaceAll(/\W+/g, '-'))
  const target = [out, `${out}.html`, `${out}.geojson`, `${out}.parquet`]
  const all = () => target.map(seen)
  hold(run(argsOf(before, out)).status === 0, `${name} works`)
  const old = all()
  const begun = Date.now()
  hold(run(argsOf(after, out)).status === 0, `${name} works again`)
  const took = Date.now() - begun
  const next = all()
  for (let number = 0; number < kills / Object.keys(WRITERS).length; number++) {
    run(argsOf(before, out))
    const signal = random(4) === 0 ? 'SIGINT' : 'SIGKILL'
    // The last part of the time is when files are written.
    await kill(
      argsOf(after, out),
      signal,
      took * (random(2) === 0 ? random(1000) / 1000 : 0.6 + random(500) / 1000),
    )
    killed++
    for (const [index, files] of all().entries())
      for (const [file, sum] of files) {
        if (file === 'wherein-files.json' || file.includes('.wherein-part-')) continue
        hold(
          sum === old[index]?.get(file) || sum === next[index]?.get(file),
          `${name}, ${signal} ${number}: ${file} is whole`,
        )
      }
    for (const [index, files] of old.entries())
      for (const file of files.keys())
        if (next[index]?.has(file))
          hold(all()[index]?.has(file) ?? false, `${name}, ${signal} ${number}: ${file} is there`)
    if (signal === 'SIGINT')
      hold(
        !readdirSync(folder).some(file => file.endsWith('.part')),
        `${name}, SIGINT ${number}: nothing half is left`,
      )
    hold(run(argsOf(after, out)).status === 0, `${name}, ${signal} ${number}: the next run mends it`)
    hold(
      JSON.stringify(all().map(files => [...files])) === JSON.stringify(next.map(files => [...files])),
      `${name}, ${signal} ${number}: and is as if nothing had been`,
    )
  }
  console.log(`${name}: ${Math.ceil(kills / Object.keys(WRITERS).length)} ended half-way`)
}

let cut = 0
for (let number = 0; number < kills / 5; number++) {
  const child = spawn(
    'sh',
    ['-c', `exec "${process.execPath}" ${WHEREIN} annotate "${after}" > "${join(folder, 'lines')}"`],
    { stdio: 'ignore' },
  )
  await new Promise(resolve => setTimeout(resolve, random(1500)))
  child.kill('SIGKILL')
  await new Promise(resolve => child.on('exit', resolve))
  const lines = readFileSync(join(folder, 'lines'), 'utf8').split('\n')
  // The last line may be cut; those before it are whole.
  for (const line of lines.slice(0, -1)) {
    try {
      JSON.parse(line)
    } catch {
      faults.push(`annotate ${number}: a line before the last is whole`)
    }
  }
  cut++
}
console.log(`annotate: ${cut} ended half-way`)

/** A disk of two megabytes, where this may be made. */
const disk = join(folder, 'disk')
mkdirSync(disk)
let full = 0
if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status === 0)
  try {
    for (const [name, argsOf] of Object.entries(WRITERS)) {
      rmSync(join(disk, 'filler'), { force: true })
      const out = join(disk, 'out')
      writeFileSync(`${out}.geojson`, 'old')
      writeFileSync(`${out}.html`, 'old')
      spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=1k'])
      const { status, stderr } = run(argsOf(before, out))
      full++
      hold(status === 1, `${name} on a full disk ends with 1`)
      hold(
        /^wherein: .*no space is left/m.test(stderr) && !/\n\s+at /.test(stderr),
        `${name} on a full disk says so: ${stderr.slice(0, 200)}`,
      )
      hold(
        readFileSync(`${out}.geojson`, 'utf8') === 'old' && readFileSync(`${out}.html`, 'utf8') === 'old',
        `${name} on a full disk leaves what was there`,
      )
      hold(
        !existsSync(out) && !readdirSync(disk).some(file => /part/.test(file)),
        `${name} on a full disk leaves nothing half`,
      )
    }
  } finally {
    execFileSync('umount', [disk])
  }
console.log(`full disk: ${full} commands`)

const odd = join(folder, 'odd')
mkdirSync(odd)
writeFileSync(join(odd, 'good.txt'), 'Rain fell in Baku.')
const bytes = (name: number[]) => Buffer.concat([Buffer.from(`${odd}/`), Buffer.from(name)])
const names = [
  [0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74],
  [0x1b, 0x5b, 0x32, 0x4a, 0x2e, 0x74, 0x78, 0x74],
  [0xc3, 0x28, 0x2e, 0x6d, 0x64],
]
for (const name of names) writeFileSync(bytes(name), 'Rain fell in Ganja.')
const { status, stdout, stderr } = run(['annotate', odd])
hold(stdout.includes('"good"'), 'a file beside odd names is read')
hold(status === 0 || status === 3, `odd names end with a code of their own, not ${status}`)
hold(
  !/(?!\n)\p{Cc}/u.test(stderr) && !/\n\s+at /.test(stderr),
  `odd names neither steer the terminal nor end in a trace: ${stderr.slice(0, 300)}`,
)
console.log(`names that are no UTF-8 or steer terminals: ${names.length}`)

rmSync(folder, { recursive: true, force: true })
for (const fault of faults.slice(0, 40)) console.log(`Broken: ${fault}`)
console.log(`${killed + cut} ended half-way, ${full} full disks: ${faults.length} broken promises.`)
process.exitCode = faults.length > 0 ? 1 : 0
