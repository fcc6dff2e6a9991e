import { forbidWorkers, mayWork, openWorker } from './open-worker.ts'

/**
 * Has a worker of its own do one piece of work; where the page lets none start, the page does it itself.
 *
 * @param url of the worker's script, which answers one message with one.
 * @param here does the same in the page.
 */
export async function askWorker<Request, Answer>(
  url: string,
  request: Request,
  here: (request: Request) => Promise<Answer>,
): Promise<Answer> {
  if (!mayWork()) return here(request)
  try {
    return await ask<Request, Answer>(openWorker(url), request)
  } catch {
    forbidWorkers()
    return here(request)
  }
}

function ask<Request, Answer>(worker: Worker, request: Request): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = event => {
      // Else the browser repeats it in the console of the page around.
      event.preventDefault()
      reject(new Error(event.message))
    }
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
