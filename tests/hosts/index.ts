/** A host that the browser tests are run against. */
interface Host {
  /** The command that serves the site at a port. */
  serve: (port: number) => string
  /** Whether it reads what the visitor's browser asks for; elsewhere a page's script does. */
  negotiates: boolean
  /** Whether it reads an oEmbed query; elsewhere a page's link to its document is all there is. */
  reads: boolean
  /** Whether it compresses text; a store sends what it holds, and leaves that to the network before it. */
  compresses: boolean
  /** Whether it serves the static export, with its documents for oEmbed and its two pages for a choice. */
  exported: boolean
  /** Whether it leads an address with a slash at its end to the one without. */
  trims: boolean
}

export const hosts = {
  next: {
    serve: (port) => `node lib/run.mjs commands/start --port ${port}`,
    negotiates: true,
    reads: true,
    compresses: true,
    exported: false,
    trims: true,
  },
  nginx: {
    serve: (port) => `npx tsx tests/runs/serve.ts ${port}`,
    negotiates: true,
    reads: true,
    compresses: true,
    exported: true,
    trims: true,
  },
  caddy: {
    serve: (port) => `npx tsx tests/runs/serve.ts ${port} caddy`,
    negotiates: false,
    reads: false,
    compresses: true,
    exported: true,
    trims: true,
  },
  objects: {
    serve: (port) => `npx tsx tests/hosts/objects.ts --port ${port}`,
    negotiates: false,
    reads: false,
    compresses: false,
    exported: true,
    trims: false,
  },
  // The export in folders, by a server that is told nothing: `npm run export -- --folders` comes before it. It
  // lies under the path of SITE_URL, if that has one.
  python: {
    serve: (port) => `npx tsx tests/runs/serve.ts ${port} python`,
    negotiates: false,
    reads: false,
    compresses: false,
    exported: true,
    trims: false,
  },
} as const satisfies Record<string, Host>

export function isHost(name: string): name is keyof typeof hosts {
  return name in hosts
}

const name = process.env.E2E_HOST ?? 'next'

/** The host of this run. */
export const host: Host = hosts[isHost(name) ? name : 'next']

/** Whether a host is told nothing: it serves the export in folders. */
export function isFolders(some: Host) {
  return some === hosts.python
}
