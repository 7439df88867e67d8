import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { BuildOptions, Metafile, Plugin } from 'esbuild'
import { writeChanged, writeWhole } from '../../disk/write'
import { entries, entriesFile, type ScriptEntry } from './entries'

/** The folder of the scripts under `public`. */
export const scriptsFolder = 'public/scripts'

/**
 * Bundles what moves in the browser (`components/islands` and what it imports) into modules whose names are
 * made from their content. Nothing is written before all are bundled; those that no page asks for go then.
 *
 * esbuild, since it splits modules at `import()`, reads TypeScript as it is, and takes 50 ms.
 */
export async function bundleScripts(folder: string) {
  const { build } = await import('esbuild')
  const built = await Promise.all(entries.map((entry) => build({ ...options(folder, entry), write: false })))
  rmSync(join(folder, scriptsFolder), { recursive: true, force: true })
  for (const { path, contents } of built.flatMap(({ outputFiles }) => outputFiles)) {
    await writeWhole(path, contents)
  }
  await writeNames(folder, built)
}

/** Bundles them again whenever one changes, until the process ends; readable, for whoever changes them. */
export async function watchScripts(folder: string) {
  const { context } = await import('esbuild')
  const latest = new Map<ScriptEntry, { metafile: Metafile }>()
  for (const entry of entries) {
    const tellNames: Plugin = {
      name: 'entries',
      setup: ({ onEnd }) =>
        onEnd(({ metafile }) => {
          if (metafile) latest.set(entry, { metafile })
          return latest.size === entries.length ? writeNames(folder, [...latest.values()]) : undefined
        }),
    }
    const asked = options(folder, entry)
    const plugins = [...asked.plugins, tellNames]
    const watched = await context({ ...asked, minify: false, plugins })
    await watched.rebuild()
    await watched.watch()
  }
}

function writeNames(folder: string, built: { metafile: Metafile }[]) {
  const outputs = Object.assign({}, ...built.map(({ metafile }) => metafile.outputs)) as Metafile['outputs']
  return writeChanged(join(folder, entriesFile), JSON.stringify(namesOf({ outputs }), null, 1) + '\n')
}

const sourceOf = (entry: ScriptEntry) => `components/islands/${entry}.ts`

/**
 * Has every module that is fetched later import the entry's, which is there by then: so all that a page asks
 * for first lies in one file. Parted by who shares what, five files waited for the first to name them.
 */
function afterEntry(entry: string): Plugin {
  const later = new Set<string>()
  return {
    name: 'after entry',
    setup: ({ onResolve, onLoad, resolve }) => {
      onResolve({ filter: /^\./ }, async ({ path, kind, pluginData, ...from }) => {
        if (kind !== 'dynamic-import' || pluginData) return undefined
        const found = await resolve(path, { ...from, kind: 'import-statement', pluginData: true })
        later.add(found.path)
        return found
      })
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!later.has(path)) return undefined
        const contents = `import ${JSON.stringify(entry)}\n${await readFile(path, 'utf8')}`
        return { contents, loader: 'ts' }
      })
    },
  }
}

/** What esbuild is asked for. */
function options(folder: string, entry: ScriptEntry) {
  const name = '[name]-[hash]'
  const source = sourceOf(entry)
  return {
    absWorkingDir: resolve(folder),
    entryPoints: [source],
    plugins: [afterEntry(resolve(folder, source))],
    outdir: scriptsFolder,
    entryNames: name,
    chunkNames: name,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    // What runs cross-document view transitions and light-dark() runs all of it.
    target: 'es2022',
    // A browser has no environment: what lib/site/addresses.ts asks of it is undefined there, as in any
    // window.
    define: { 'process.env': 'globalThis' },
    metafile: true,
    logLevel: 'warning',
  } as const satisfies BuildOptions
}

/** The path on the site of each entry's script: the file that holds its module, whatever that is called. */
export function namesOf({ outputs }: Pick<Metafile, 'outputs'>): Record<ScriptEntry, string> {
  const pathOf = (entry: ScriptEntry) => {
    const file = Object.keys(outputs).find((path) => sourceOf(entry) in outputs[path].inputs) ?? ''
    return `/scripts/${basename(file)}`
  }
  return { main: pathOf('main'), choice: pathOf('choice') }
}
