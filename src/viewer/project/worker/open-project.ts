import { buildCorpus, type Corpus, type Correction } from '../../../corpus/index.ts'
import type { ReadProblem } from '../../../formats/index.ts'
import { looksLikeProject, readProject } from '../../../formats/read/project.ts'
import { writeProject } from '../../../formats/write/project.ts'
import { keepProject, keptProject } from './kept-projects.ts'
import type { GivenFile, OpenedProject, ProjectAnswer, ProjectRequest } from './protocol.ts'
import { readGiven } from './read-given.ts'
import { siteGazetteer } from './site-gazetteer.ts'

type Answer = (answer: ProjectAnswer) => void

/** Reads files into a project: articles whose places are found here, or a project or corpus that was saved before. */
export async function openProject(
  { files, site, title }: Extract<ProjectRequest, { kind: 'open' }>,
  answer: Answer,
): Promise<ProjectAnswer> {
  const saved = files.length === 1 ? await savedProject(files[0]!) : undefined
  if (saved && !saved.ok) return failed({ sentence: saved.error })
  if (saved) return keep(saved.value.corpus, saved.value.corrections, [], 1)
  // On its way while the files are read.
  const opening = siteGazetteer(site)
  const read = await readGiven(files, (done, total) =>
    answer({ kind: 'progress', stage: 'files', done, total }),
  )
  if (read.articles.length === 0) return failed('nothing-read', read.problems)
  answer({ kind: 'progress', stage: 'gazetteer', done: 0, total: 1 })
  const gazetteer = await opening
  if (!gazetteer) return failed('no-gazetteer', read.problems)
  const problems = [...read.problems]
  if (gazetteer.tier !== 'full') {
    const message = `Only the ${gazetteer.tier} gazetteer lies beside this page: smaller places are not found. Put full.gazetteer.gz into its folder geo.`
    problems.push({ kind: 'left-out', file: '', message, effect: 'note' })
  }
  // By length, since articles differ in it a thousandfold.
  const ends = read.articles.map(
    (
      sum =>
      ({ text }: { text: string }) =>
        (sum += text.length)
    )(0),
  )
  const total = ends.at(-1) ?? 0
  const heading = read.title ?? title
  const corpus = await buildCorpus(read.articles, gazetteer, {
    ...(heading !== undefined && { title: heading }),
    onProgress(articles) {
      const whole = Math.floor(articles)
      const before = ends[whole - 1] ?? 0
      const done = before + (articles - whole) * ((ends[whole] ?? total) - before)
      answer({ kind: 'progress', stage: 'places', done, total })
    },
  })
  return keep(corpus, [], problems, files.length)
}

/** Opens a project that the browser has kept. */
export async function loadProject(id: string): Promise<ProjectAnswer> {
  const text = await keptProject(id)
  if (text === undefined) return failed('not-kept')
  const read = readProject(text)
  if (!read.ok) return failed({ sentence: read.error })
  // What was corrected since is kept with the corrections of every corpus.
  return {
    kind: 'opened',
    project: { id, corpus: read.value.corpus, corrections: [], problems: [], files: 0, kept: true },
  }
}

async function savedProject({ file }: GivenFile) {
  const start = await file.slice(0, 400).text()
  return looksLikeProject(start) ? readProject(await file.text()) : undefined
}

async function keep(
  corpus: Corpus,
  corrections: readonly Correction[],
  problems: readonly ReadProblem[],
  files: number,
): Promise<ProjectAnswer> {
  const date = new Date().toISOString()
  const id = `${date.slice(0, 19).replace(/\D/gu, '')}${Math.random().toString(36).slice(2, 6)}`
  const kept = await keepProject(
    { id, title: corpus.title ?? '', articles: corpus.articles.length, date },
    writeProject(corpus, corrections),
  )
  const project: OpenedProject = { id, corpus, corrections, problems, files, kept }
  return { kind: 'opened', project }
}

function failed(
  failure: Extract<ProjectAnswer, { kind: 'failed' }>['failure'],
  problems: readonly ReadProblem[] = [],
): ProjectAnswer {
  return { kind: 'failed', failure, problems }
}
