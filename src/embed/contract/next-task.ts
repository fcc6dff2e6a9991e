/** Ends the task at hand, so that the page around can answer its reader before the work goes on. */
export function nextTask(): Promise<void> {
  // Safari and older browsers have no scheduler, though the DOM's types promise one.
  const { scheduler }: { scheduler?: Partial<Scheduler> } = globalThis
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve))
}
