import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // Outside React's server build this package throws by design.
      'server-only': fileURLToPath(new URL('node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // A busy machine is no fault of the code's: no test fails on the clock.
    testTimeout: 600_000,
    // Two cores: pictures are encoded in some tests, and more workers would only wait.
    maxWorkers: 2,
  },
})
