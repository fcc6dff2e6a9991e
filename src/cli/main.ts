#!/usr/bin/env node
import { GazetteerError } from '../gazetteer/index.ts'
import { annotate } from './annotate.ts'
import { basemap } from './basemap.ts'
import { build } from './build.ts'
import { completionScript } from './completion.ts'
import { loadConfig } from './config.ts'
import { didYouMean } from './did-you-mean.ts'
import { embed } from './embed.ts'
import { exportTo } from './export.ts'
import { gazetteer } from './gazetteer/index.ts'
import { HELP } from './help.ts'
import { readUrlList } from './input/url-list.ts'
import { READ_OPTIONS, readOptionsOf } from './options.ts'
import { parseOptions } from './parse-options.ts'
import { packageVersion } from './paths.ts'
import { endOnLostOutput, print } from './print.ts'
import { Problem, warn } from './problem.ts'
import { review } from './review.ts'
import { serve } from './serve/serve.ts'
import { buildSingleFile } from './single-file.ts'
import { createTell, type Read } from './tell.ts'

const OPTIONS = {
  ...READ_OPTIONS,
  cache: { type: 'string' },
  config: { type: 'string' },
  'corpus-title': { type: 'string' },
  corrections: { type: 'string' },
  demonyms: { type: 'boolean' },
  gazetteer: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  limit: { type: 'string' },
  of: { type: 'string' },
  offsets: { type: 'string' },
  host: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  'single-file': { type: 'boolean' },
  threads: { type: 'string' },
  to: { type: 'string' },
  urls: { type: 'string' },
  version: { type: 'boolean' },
} as const

/** The options that each command takes. */
const READ = [
  'text',
  'title',
  'author',
  'date',
  'language',
  'publisher',
  'id',
  'field',
  'separator',
  'encoding',
  'format',
  'urls',
  'config',
] as const
const CORPUS = ['demonyms', 'gazetteer', 'corrections', 'corpus-title', 'cache', ...READ] as const
const TAKEN = {
  serve: ['port', 'host', 'json', ...CORPUS],
  build: ['out', 'url', 'single-file', 'json', ...CORPUS],
  annotate: ['demonyms', 'gazetteer', 'threads', ...READ],
  export: ['to', 'out', 'of', 'offsets', 'json', ...CORPUS],
  review: ['limit', 'json', ...CORPUS],
  basemap: ['gazetteer', 'json'],
  completion: [],
  embed: [],
} as const satisfies Record<string, readonly (keyof typeof OPTIONS)[]>

async function run(args: readonly string[]): Promise<void> {
  // Its sub-commands have options of their own.
  if (args[0] === 'gazetteer') return gazetteer(args.slice(1))
  const given = parseOptions(args, OPTIONS)
  const [command, ...named] = given.positionals
  if (given.values.version) return print(`${await packageVersion()}\n`)
  if (given.values.help || command === undefined || command === 'help') return print(HELP)
  if (!isCommand(command)) throw new Problem(noCommand(command))
  const taken: readonly string[] = TAKEN[command]
  const stray = Object.keys(given.values).find(option => !taken.includes(option))
  if (stray)
    throw new Problem(
      `${command} takes ${taken.map(each => `--${each}`).join(', ') || 'no options'}, and not --${stray}.`,
    )
  if (command === 'completion') return print(completionScript(named[0], { ...TAKEN, gazetteer: [] }))
  if (command === 'embed') return embed(named[0])
  const config = await loadConfig(given.values.config, OPTIONS)
  // Options of the command line come later and so win.
  const { values } = parseOptions([...config.argumentsFor(taken), ...args], OPTIONS)
  const listed = values.urls === undefined ? [] : await readUrlList(values.urls)
  const paths = named.length + listed.length > 0 ? [...named, ...listed] : config.paths
  const { gazetteer: file, host = '127.0.0.1', demonyms, corrections, cache, json = false } = values
  // `build` has the page's address under this name; a column of addresses is named with --field url=COLUMN.
  const read = readOptionsOf({ ...values, url: undefined })
  const summary: Read = { files: 0, problems: [] }
  const tell = createTell(json, summary)
  const corpus = {
    read,
    onRead: (read: Read) => Object.assign(summary, read),
    ...(cache !== undefined && { cache }),
    ...(file !== undefined && { gazetteer: file }),
    ...(demonyms !== undefined && { demonyms }),
    ...(corrections !== undefined && { corrections }),
    ...(values['corpus-title'] !== undefined && { title: values['corpus-title'] }),
  }
  switch (command) {
    case 'serve':
      await serve(paths, { port: portNumber(values.port), host, corpus, tell })
      return
    case 'build':
      if (!values.out) throw new Problem('build writes into a folder; name it with --out.')
      if (values['single-file']) {
        if (values.url) throw new Problem('A single file has no address on the web: leave --url out.')
        return buildSingleFile(needPaths(command, paths), { out: values.out, corpus, tell })
      }
      return build(paths, { out: values.out, url: values.url, corpus, tell })
    case 'export': {
      const of = oneOf('of', values.of, ['places', 'mentions'] as const)
      const offsets = oneOf('offsets', values.offsets, ['utf16', 'codepoint'] as const)
      return exportTo(needPaths(command, paths), {
        corpus,
        json,
        tell,
        ...(values.to !== undefined && { to: values.to }),
        ...(values.out !== undefined && { out: values.out }),
        ...(of && { of }),
        ...(offsets && { offsets }),
      })
    }
    case 'review': {
      const limit = countOf('limit', values.limit ?? '20')
      return review(needPaths(command, paths), { limit, json, corpus })
    }
    case 'basemap': {
      const [name] = paths
      if (name === undefined) throw new Problem('basemap needs the name of a city, region or country.')
      return basemap(name, file, json)
    }
    case 'annotate':
      return annotate(needPaths(command, paths), {
        demonyms: demonyms ?? false,
        gazetteer: file,
        read,
        ...(values.threads !== undefined && { threads: countOf('threads', values.threads) }),
      })
  }
}

function isCommand(word: string): word is keyof typeof TAKEN {
  return Object.hasOwn(TAKEN, word)
}

function noCommand(word: string): string {
  const near = didYouMean(word, [...Object.keys(TAKEN), 'gazetteer'])
  return `There is no command "${word}".${near || ' "wherein --help" lists them.'}`
}

function needPaths(command: string, paths: readonly string[]): readonly string[] {
  if (paths.length === 0)
    throw new Problem(
      `${command} needs a path: a folder or files of articles, a web address, or - for standard input.`,
    )
  return paths
}

function oneOf<Word extends string>(
  option: string,
  given: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const word = words.find(each => each === given)
  if (given !== undefined && word === undefined)
    throw new Problem(`--${option} should be ${words.join(' or ')} and is "${given}".`)
  return word
}

function countOf(option: string, text: string): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (count < 1) throw new Problem(`--${option} should be a number from 1 and is "${text}".`)
  return count
}

function portNumber(text = '4173'): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1
  if (port < 0 || port > 65535) {
    throw new Problem(`--port should be a number from 0 to 65535 and is "${text}".`)
  }
  return port
}

endOnLostOutput()
try {
  await run(process.argv.slice(2))
} catch (error) {
  // Some faults of a gazetteer only show when a name is looked up.
  if (!(error instanceof Problem || error instanceof GazetteerError)) throw error
  for (const sentence of error.message.split('\n')) warn(sentence)
  process.exitCode = 1
}
