/** Ends the task at hand, so that the page around can answer its reader before the work goes on. */
export function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
