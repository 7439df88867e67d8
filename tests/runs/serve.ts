import { basePath } from '../../lib/site/addresses'
import { siteBlock, startNginx } from '../helpers/nginx'
import { startCaddy, startPython } from '../hosts/servers'

// Serves the exported site until it is told to stop: `tsx tests/runs/serve.ts 3210 caddy`; by nginx, if it is
// not said by what.

const [port, by = 'nginx'] = process.argv.slice(2)
const servers = {
  nginx: () => startNginx(siteBlock(Number(port))),
  caddy: () => startCaddy(Number(port)),
  python: () => startPython(Number(port), basePath.slice(1)),
}
const { close, ended } = servers[by as keyof typeof servers]()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
process.exitCode = (await ended) ?? 0
