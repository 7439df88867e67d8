import { rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { BuildOptions, Metafile, Plugin } from 'esbuild'
import { writeChanged } from '../../disk/write'
import { entries, entriesFile, type ScriptEntry } from './entries'

/** The folder of the scripts under `public`. */
export const scriptsFolder = 'public/scripts'

/**
 * Bundles what moves in the browser (`components/islands` and what it imports) into modules whose names are
 * made from their content. Those that no page asks for any more go.
 *
 * esbuild, since it splits modules at `import()`, reads TypeScript as it is, and takes 50 ms.
 */
export async function bundleScripts(folder: string) {
  const { build } = await import('esbuild')
  rmSync(join(folder, scriptsFolder), { recursive: true, force: true })
  const { metafile } = await build(options(folder))
  await writeNames(folder, metafile)
}

/** Bundles them again whenever one changes, until the process ends; readable, for whoever changes them. */
export async function watchScripts(folder: string) {
  const { context } = await import('esbuild')
  const tellNames: Plugin = {
    name: 'entries',
    setup: (build) => build.onEnd(({ metafile }) => metafile && writeNames(folder, metafile)),
  }
  const watched = await context({ ...options(folder), minify: false, plugins: [tellNames] })
  await watched.rebuild()
  await watched.watch()
}

function writeNames(folder: string, metafile: Metafile) {
  return writeChanged(join(folder, entriesFile), JSON.stringify(namesOf(metafile), null, 1) + '\n')
}

/** What esbuild is asked for. */
function options(folder: string) {
  const name = '[name]-[hash]'
  return {
    absWorkingDir: resolve(folder),
    entryPoints: entries.map((entry) => `components/islands/${entry}.ts`),
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

/** The path on the site of each entry's script. */
export function namesOf({ outputs }: Metafile): Record<ScriptEntry, string> {
  const built = Object.entries(outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint ? [[entryPoint, file]] : [],
  )
  const byEntry = new Map(
    built.map(([entry, file]) => [basename(entry, '.ts'), `/scripts/${basename(file)}`]),
  )
  const pathOf = (entry: ScriptEntry) => byEntry.get(entry) ?? ''
  return { main: pathOf('main'), choice: pathOf('choice') }
}
