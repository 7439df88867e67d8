import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'undici'
import { overMarionette } from './wire'

/** What keeps Firefox from asking, updating and calling home, and lets it save what is downloaded. */
const preferences = (downloads: string) => ({
  'marionette.port': 0,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.helperApps.neverAsk.saveToDisk': 'application/zip',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
})

/** Firefox without a window, in a profile of its own: its wire, and what its console was told of pages. */
export async function startFirefox(downloads: string) {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join(''))
  const child = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--marionette', '--remote-debugging-port', '0', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1600' } },
  )
  const wire = await overMarionette(await portIn(join(profile, 'MarionetteActivePort')))
  const { capabilities } = (await wire('NewSession', { webSocketUrl: true })) as {
    capabilities: { webSocketUrl: string }
  }
  const told: string[] = []
  const log = await listen(capabilities.webSocketUrl, told)
  const close = async () => {
    log.close()
    const ended = once(child, 'exit')
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  return { wire, told, close }
}

/** The port that Firefox wrote into its profile once it listened. */
async function portIn(file: string) {
  for (let tries = 0; tries < 600; tries++) {
    const port = existsSync(file) && Number(readFileSync(file, 'utf8'))
    if (port) return port
    await pause(100)
  }
  throw new Error(`Firefox wrote no ${file} within a minute. Run firefox-esr --headless by hand to see why.`)
}

/** Notes what pages tell the console, as WebDriver BiDi sends it (section 7.8.3.1, `log.entryAdded`). */
async function listen(address: string, told: string[]) {
  const socket = new WebSocket(address)
  socket.addEventListener('message', ({ data }) => {
    const { method, params } = JSON.parse(String(data))
    if (method === 'log.entryAdded') told.push(`${params.level}: ${params.text}`)
  })
  await once(socket as never, 'open')
  const subscribed = once(socket as never, 'message')
  socket.send(JSON.stringify({ id: 1, method: 'session.subscribe', params: { events: ['log.entryAdded'] } }))
  await subscribed
  return socket
}
