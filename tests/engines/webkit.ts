import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../helpers/port'
import { findMiniBrowser } from '../helpers/tools'
import { overHttp } from './wire'

/** WebKitGTK's own small browser on a screen that nobody sees: its wire, and what its console was told. */
export async function startWebKit(downloads: string) {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  mkdirSync(join(home, '.config'))
  writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  const screen = await startScreen()
  const port = await freePort()
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: '', DISPLAY: screen.display, LC_ALL: 'C.UTF-8' }
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: ['ignore', 'pipe', 'pipe'], env })
  const told: string[] = []
  for (const output of [driver.stdout, driver.stderr])
    output.on('data', (text) => told.push(...errorsIn(String(text))))
  const address = `http://127.0.0.1:${port}`
  await answers(address)
  const wire = overHttp(address)
  const args = ['--automation', '--enable-write-console-messages-to-stdout=true']
  const browser = { binary: findMiniBrowser(), args }
  await wire('NewSession', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } } })
  const close = async () => {
    await wire('DeleteSession')
    await end(driver)
    await end(screen.server)
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
  return { wire, told, close }
}

/** What of WebKit's output are errors of a page. */
function errorsIn(output: string) {
  return output.split('\n').filter((line) => /^CONSOLE .*ERROR/.test(line))
}

/** A screen without a monitor, under the first number that is free. */
async function startScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(server.stdio[3] as NodeJS.ReadableStream, 'data')
  return { server, display: `:${String(number).trim()}` }
}

async function answers(driver: string) {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${driver}/status`).catch(() => undefined)
    if (answer?.ok) return
    await pause(100)
  }
  throw new Error(`WebKitWebDriver does not answer at ${driver}. Run it by hand to see why.`)
}

async function end(child: ChildProcess) {
  const ended = once(child, 'exit')
  child.kill()
  await ended
}
