import { once } from 'node:events'
import { connect } from 'node:net'

/** The commands of WebDriver that the journeys need, by their names in Marionette (W3C WebDriver 2, section 6). */
const commands = {
  NewSession: ['POST', ''],
  DeleteSession: ['DELETE', '/{session}'],
  SetTimeouts: ['POST', '/{session}/timeouts'],
  Navigate: ['POST', '/{session}/url'],
  Back: ['POST', '/{session}/back'],
  SetWindowRect: ['POST', '/{session}/window/rect'],
  ExecuteScript: ['POST', '/{session}/execute/sync'],
  ElementClick: ['POST', '/{session}/element/{id}/click'],
  ElementSendKeys: ['POST', '/{session}/element/{id}/value'],
  GetComputedLabel: ['GET', '/{session}/element/{id}/computedlabel'],
  PerformActions: ['POST', '/{session}/actions'],
  TakeScreenshot: ['GET', '/{session}/screenshot'],
} as const satisfies Record<string, [method: string, path: string]>

/** A command of WebDriver. */
export type Command = keyof typeof commands

/** Sends a command to a browser and gives its value. Throws what the browser answers instead. */
export type Wire = (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>

/** WebDriver as the standard has it: over HTTP, to a driver that listens at an address. */
export function overHttp(driver: string): Wire {
  let session = ''
  return async (command, parameters = {}) => {
    const [method, path] = commands[command]
    const address = `${driver}/session${path.replace('{session}', session).replace('{id}', String(parameters.id))}`
    const body = method === 'POST' ? JSON.stringify(parameters) : undefined
    const answer = await fetch(address, { method, body, headers: { 'Content-Type': 'application/json' } })
    const { value } = (await answer.json()) as { value: Record<string, unknown> | null }
    if (!answer.ok) throw new Error(`${command}: ${value?.error}. ${value?.message}`)
    if (command === 'NewSession') session = String(value?.sessionId)
    return value
  }
}

/**
 * The same commands as Firefox itself hears them, without the driver that Debian does not have: Marionette,
 * one JSON text after its length in bytes, over a port of this machine.
 */
export async function overMarionette(port: number): Promise<Wire> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, (error: unknown, value: unknown) => void>()
  let received = Buffer.alloc(0)
  socket.on('data', (data) => {
    received = Buffer.concat([received, data])
    for (let message = take(); message; message = take())
      if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3])
  })
  await once(socket, 'connect')

  function take() {
    const colon = received.indexOf(':')
    const end = colon + 1 + Number(received.subarray(0, colon))
    if (colon < 0 || received.length < end) return undefined
    const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString())
    received = received.subarray(end)
    return message
  }

  let sent = 0
  return (command, parameters = {}) =>
    new Promise((done, failed) => {
      const number = ++sent
      waiting.set(number, (error, value) => {
        waiting.delete(number)
        const told = error as { error: string; message: string } | null
        if (told) failed(new Error(`${command}: ${told.error}. ${told.message}`))
        else done(valueOf(value))
      })
      const text = JSON.stringify([0, number, `WebDriver:${command}`, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

/** Marionette wraps what is one value, and not the capabilities of a session. */
function valueOf(answer: unknown) {
  const isWrapped = typeof answer === 'object' && answer !== null && 'value' in answer
  return isWrapped ? answer.value : answer
}
