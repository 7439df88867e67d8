import { defineConfig } from '@playwright/test'
import { basePath } from './lib/site/addresses'
import type { Engine } from './tests/engines/engine'
import { hosts, isHost } from './tests/hosts'
import { findChromium } from './tests/helpers/tools'

// Another port lets two checkouts test side by side.
const port = Number(process.env.E2E_PORT ?? 3210)
const host = process.env.E2E_HOST ?? 'next'
if (!isHost(host))
  throw new Error(
    `E2E_HOST is "${host}", which is no host of tests/hosts/index.ts. Name one of ${Object.keys(hosts).join(', ')}.`,
  )

/** The built site, served as its users get it, by one of its hosts. */
export default defineConfig<object, { engine: Engine }>({
  outputDir: 'test-results/browser',
  // One more than cores: a browser that waits for a page leaves a sixth of two idle.
  workers: 3,
  fullyParallel: true,
  // A busy machine is no fault of the site's: no test fails on the clock.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['dot'], ['json', { outputFile: `test-results/browser-${host}.json` }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'chromium', testDir: 'tests/e2e' },
    {
      name: 'firefox',
      testDir: 'tests/engines',
      use: { engine: 'firefox' },
      // Names are asked of Chromium and of WebKit every time.
      testIgnore: process.env.THOROUGH ? [] : ['names.spec.ts'],
    },
    { name: 'webkit', testDir: 'tests/engines', use: { engine: 'webkit' } },
  ],
  webServer: {
    command: hosts[host].serve(port),
    url: `http://localhost:${port}${basePath}/fr`,
    reuseExistingServer: false,
    // A store is filled before it serves.
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
