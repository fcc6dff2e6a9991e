import type { Detected } from './detect.ts'
import { labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from './format.ts'
import { missingPackage } from './missing-package.ts'
import { lost, type ProblemKind, type ReadProblem } from './problem.ts'
import { READ_ENDINGS } from './read-formats.ts'

/** Reads the articles of a file that is no archive. A problem never ends the reading of what comes behind it. */
export async function* readPlain(
  file: SourceFile,
  options: ReadOptions,
  detected: Exclude<Detected, { kind: 'zip' }>,
): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  if (detected.kind === 'other') return yield trouble(unknown(file, detected.what))
  try {
    const read = await detected.format.load()
    yield* read(file, options)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const missing = missingPackage(error)
    if (missing !== undefined) {
      const sentence = `${name}: reading ${detected.format.name} needs the package ${missing}; run "npm install ${missing}".`
      yield trouble(lost('missing-parser', file.name, sentence))
    } else
      yield trouble(
        lost('syntax', file.name, `${name} could not be read as ${detected.format.name} (${reason}).`),
      )
  }
}

function unknown(file: SourceFile, what: string) {
  return {
    kind: 'unknown-format',
    file: file.name,
    message: `${labelOf(file)} is ${what}, which Wherein does not read; it reads ${READ_ENDINGS.join(', ')}.`,
    effect: 'skipped',
  } as const
}

/** The files of an archive, and the problems of those that are not safe to unpack. */
export async function unpack(
  file: SourceFile,
  depth: number,
): Promise<{ files: SourceFile[]; problems: ReadProblem[] }> {
  const name = labelOf(file)
  const refuse = (kind: ProblemKind, message: string) => ({
    files: [],
    problems: [lost(kind, file.name, message)],
  })
  if (depth > 1) return refuse('size', `${name} is an archive in an archive in an archive; unpack it first.`)
  const { unzip } = await import('./read/unzip.ts')
  let unzipped: ReturnType<typeof unzip>
  try {
    unzipped = unzip(file.bytes, entry => !isClutter(entry))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const sentence = /invalid|unexpected|unknown compression/iu.test(reason)
      ? 'is a damaged or encrypted zip'
      : reason
    return refuse('syntax', `${name} ${sentence}.`)
  }
  const problems = unzipped.unsafe.map(reason =>
    lost('unsafe-path', file.name, `${name}: ${reason}; it was left out.`),
  )
  if (unzipped.files.length === 0)
    problems.push(lost('empty', file.name, `${name} is an archive without files.`))
  return { files: unzipped.files.map(entry => ({ ...entry, label: `${name}/${entry.name}` })), problems }
}

/** What systems and tools leave in folders beside what people put there. */
export function isClutter(name: string): boolean {
  return /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini|~\$[^/]*)(?:\/|$)/iu.test(name)
}
