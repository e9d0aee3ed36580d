import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // By default one core is left idle, which is half of a machine with two.
    maxWorkers: '100%',
  },
});
