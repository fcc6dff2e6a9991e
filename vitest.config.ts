import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // One for each core: by itself Vitest keeps one back, which is half of a small machine.
    maxWorkers: '100%',
    // No test changes what others see of a module, so a worker loads each module once.
    isolate: false,
    projects: [
      {
        extends: true,
        // Some of these start the command line or build a package, which takes its time on a busy machine.
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/examples/**'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Built with the bundlers of others, which takes longer than all walks of one file together.
        test: { name: 'examples', include: ['test/examples/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/set-up.ts',
          testTimeout: 60_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
