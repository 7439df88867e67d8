import { siteBlock, startNginx } from '../helpers/nginx'

/** Serves the exported site by its nginx block until it is told to stop: `tsx tests/runs/serve.ts 3210`. */
const { close, ended } = startNginx(siteBlock(Number(process.argv[2])))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
process.exitCode = (await ended) ?? 0
