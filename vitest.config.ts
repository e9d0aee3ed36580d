import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Generous, for machines that are shared: no test is about time.
    testTimeout: 60_000,
    // By default one core is left idle, which is half of a machine with two.
    maxWorkers: '100%',
    // A worker keeps the modules, and with them the engines, from one file to the next: no test leaves anything behind in them.
    isolate: false,
  },
});
