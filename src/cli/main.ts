#!/usr/bin/env node
import { GazetteerError } from '../gazetteer/index.ts'
import { annotate } from './annotate.ts'
import { build } from './build.ts'
import { gazetteer } from './gazetteer/index.ts'
import { HELP } from './help.ts'
import { parseOptions } from './parse-options.ts'
import { SEEDS } from './paths.ts'
import { Problem, warn } from './problem.ts'
import { serve } from './serve.ts'

const OPTIONS = {
  demonyms: { type: 'boolean', default: false },
  gazetteer: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  host: { type: 'string', default: '127.0.0.1' },
  out: { type: 'string' },
  port: { type: 'string', default: '4173' },
  url: { type: 'string' },
} as const

async function run(args: readonly string[]): Promise<void> {
  // Its sub-commands have options of their own.
  if (args[0] === 'gazetteer') return gazetteer(args.slice(1))
  const { values, positionals } = parseOptions(args, OPTIONS)
  const [command, path, ...rest] = positionals
  if (values.help || command === undefined) {
    process.stdout.write(HELP)
    return
  }
  if (rest.length > 0) throw new Problem(`${command} takes one path and was given ${rest.length + 1}.`)
  const { gazetteer: file } = values
  switch (command) {
    case 'serve':
      await serve(path ?? SEEDS, { port: portNumber(values.port), host: values.host, gazetteer: file })
      return
    case 'build':
      if (values.out === undefined) throw new Problem('build writes into a folder; name it with --out.')
      return build(needPath(command, path), { out: values.out, url: values.url, gazetteer: file })
    case 'annotate':
      return annotate(needPath(command, path), { demonyms: values.demonyms, gazetteer: file })
    default:
      throw new Problem(`There is no command "${command}"; "wherein --help" lists them.`)
  }
}

function needPath(command: string, path: string | undefined): string {
  if (path === undefined)
    throw new Problem(`${command} needs a path: a folder of .txt files or one .jsonl file.`)
  return path
}

function portNumber(text: string): number {
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
