import { parentPort, workerData } from 'node:worker_threads'
import type { Gazetteer } from '../../gazetteer/index.ts'
import { type AnnotateSettings, createAnnotateFile, type FileJob } from './annotate-file.ts'

/** What a worker starts with. */
export interface WorkerStart {
  readonly gazetteer: Gazetteer
  readonly settings: AnnotateSettings
}

const { gazetteer, settings }: WorkerStart = workerData
const annotateFile = createAnnotateFile(gazetteer, settings)

parentPort?.on('message', async ({ number, job }: { number: number; job: FileJob }) => {
  parentPort?.postMessage({ number, result: await annotateFile(job) })
})
