import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Generous, for machines that are shared: no test is about time.
    testTimeout: 60_000,
    // By default one core is left idle, which is half of a machine with two.
    maxWorkers: '100%',
  },
});
