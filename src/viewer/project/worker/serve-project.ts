import { loadProject, openProject } from './open-project.ts'
import type { ProjectAnswer, ProjectRequest } from './protocol.ts'
import { siteGazetteer } from './site-gazetteer.ts'

/** Least time between two reports of progress, in milliseconds: a page need not draw more often. */
const REPORT_EVERY = 80

/** Does what the page asks. */
export async function serveProject(
  request: ProjectRequest,
  answer: (answer: ProjectAnswer) => void,
): Promise<void> {
  let reported = 0
  const report = (given: ProjectAnswer) => {
    const now = performance.now()
    if (given.kind === 'progress' && now - reported < REPORT_EVERY) return
    reported = now
    answer(given)
  }
  try {
    answer(await answerTo(request, report))
  } catch (error) {
    console.info(error)
    const sentence = error instanceof Error ? error.message : String(error)
    answer({ kind: 'failed', failure: { sentence }, problems: [] })
  }
}

async function answerTo(
  request: ProjectRequest,
  report: (answer: ProjectAnswer) => void,
): Promise<ProjectAnswer> {
  switch (request.kind) {
    case 'prepare':
      await siteGazetteer(request.site)
      return { kind: 'ready' }
    case 'open':
      return openProject(request, report)
    case 'load':
      return loadProject(request.id)
    case 'export':
      return (await import('./write-file.ts')).exportFile(request)
    case 'save':
      return (await import('./write-file.ts')).saveFile(request)
    case 'publish':
      return (await import('./write-file.ts')).publishFile(request, report)
  }
}
