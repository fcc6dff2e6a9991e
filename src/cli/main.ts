#!/usr/bin/env node
import { GazetteerError } from '../gazetteer/index.ts'
import { annotate } from './annotate.ts'
import { basemap } from './basemap.ts'
import { build } from './build.ts'
import { didYouMean } from './did-you-mean.ts'
import { gazetteer } from './gazetteer/index.ts'
import { HELP } from './help.ts'
import { parseOptions } from './parse-options.ts'
import { packageVersion, SEEDS } from './paths.ts'
import { print } from './print.ts'
import { Problem, warn } from './problem.ts'
import { serve } from './serve/serve.ts'
import { buildSingleFile } from './single-file.ts'

const OPTIONS = {
  demonyms: { type: 'boolean' },
  gazetteer: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  host: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  'single-file': { type: 'boolean' },
  url: { type: 'string' },
  version: { type: 'boolean' },
} as const

/** The options that each command takes. */
const TAKEN = {
  serve: ['port', 'host', 'gazetteer'],
  build: ['out', 'url', 'single-file', 'gazetteer'],
  annotate: ['demonyms', 'gazetteer'],
  basemap: ['gazetteer'],
} as const satisfies Record<string, readonly (keyof typeof OPTIONS)[]>

async function run(args: readonly string[]): Promise<void> {
  // Its sub-commands have options of their own.
  if (args[0] === 'gazetteer') return gazetteer(args.slice(1))
  const { values, positionals } = parseOptions(args, OPTIONS)
  const [command, path, ...rest] = positionals
  if (values.version) return print(`${await packageVersion()}\n`)
  if (values.help || command === undefined || command === 'help') return print(HELP)
  if (!isCommand(command)) throw new Problem(noCommand(command))
  if (rest.length > 0) throw new Problem(`${command} takes one path and was given ${rest.length + 1}.`)
  const taken: readonly string[] = TAKEN[command]
  const stray = Object.keys(values).find(option => !taken.includes(option))
  if (stray)
    throw new Problem(`${command} takes ${taken.map(each => `--${each}`).join(', ')}, and not --${stray}.`)
  const { gazetteer: file, host = '127.0.0.1' } = values
  switch (command) {
    case 'serve':
      await serve(path ?? SEEDS, { port: portNumber(values.port), host, gazetteer: file })
      return
    case 'build':
      if (!values.out) throw new Problem('build writes into a folder; name it with --out.')
      if (values['single-file']) {
        if (values.url) throw new Problem('A single file has no address on the web: leave --url out.')
        return buildSingleFile(needPath(command, path), { out: values.out, gazetteer: file })
      }
      return build(needPath(command, path), { out: values.out, url: values.url, gazetteer: file })
    case 'basemap':
      if (path === undefined) throw new Problem('basemap needs the name of a city, region or country.')
      return basemap(path, file)
    case 'annotate':
      return annotate(needPath(command, path), { demonyms: values.demonyms ?? false, gazetteer: file })
  }
}

function isCommand(word: string): word is keyof typeof TAKEN {
  return Object.hasOwn(TAKEN, word)
}

function noCommand(word: string): string {
  const near = didYouMean(word, [...Object.keys(TAKEN), 'gazetteer'])
  return `There is no command "${word}".${near || ' "wherein --help" lists them.'}`
}

function needPath(command: string, path: string | undefined): string {
  if (path === undefined)
    throw new Problem(`${command} needs a path: a folder of .txt files or one .jsonl file.`)
  return path
}

function portNumber(text = '4173'): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Problem(`--port should be a number from 0 to 65535 and is "${text}".`)
  }
  return port
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  // A gazetteer's fault may show only when a name is looked up.
  if (!(error instanceof Problem || error instanceof GazetteerError)) throw error
  for (const sentence of error.message.split('\n')) warn(sentence)
  process.exitCode = 1
}
