import { rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { BuildOptions, Metafile } from 'esbuild'
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
  await writeChanged(join(folder, entriesFile), JSON.stringify(namesOf(metafile), null, 1) + '\n')
}

/**
 * What esbuild is asked for; without `hashed` names in development, where a page is not built again for a
 * script.
 */
export function options(folder: string, hashed = true) {
  const name = hashed ? '[name]-[hash]' : '[name]'
  return {
    absWorkingDir: resolve(folder),
    entryPoints: entries.map((entry) => `components/islands/${entry}.ts`),
    outdir: scriptsFolder,
    entryNames: name,
    chunkNames: name,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: hashed,
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
