import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'

/** A file of the product: what is built and run, without its tests. */
export interface Source {
  /** From the root of the checkout. @example 'lib/press/credit.ts' */
  path: string
  text: string
  tree: ts.SourceFile
}

/** A file that another one imports; `value` unless only its types are. */
export interface Import {
  from: string
  /** The path of a file of the product, or the name of a package. */
  to: string
  ours: boolean
  value: boolean
}

/** Reads the product code of a checkout, sorted by path. */
export function readProduct(root: string): Source[] {
  const paths = ['lib', 'app', 'components'].flatMap((folder) => listCode(root, folder))
  return [...paths, 'next.config.ts'].sort().map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) }
  })
}

function listCode(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return listCode(root, path)
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** The room of a file. @example roomOf('lib/press/kit/record.ts') // 'lib/press' */
export function roomOf(path: string) {
  const [top, second, ...deeper] = path.split('/')
  return top === 'lib' && deeper.length ? `lib/${second}` : top
}

/** Every node of a tree, parents first. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  for (const child of children) yield* walk(child)
}

/** All imports of the product, each resolved to a file of the checkout where it is ours. */
export function readImports(root: string, sources: Source[]): Import[] {
  return sources.flatMap(({ path, tree }) =>
    [...walk(tree)].flatMap((node) => {
      const named = specifierOf(node)
      if (!named) return []
      const ours = /^(?:\.|@\/)/.test(named.specifier)
      const to = ours ? resolve(root, path, named.specifier) : named.specifier
      return [{ from: path, to, ours, value: named.value }]
    }),
  )
}

function specifierOf(node: ts.Node) {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, value: importsValue(node.importClause) }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, value: !node.isTypeOnly }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [asked] = node.arguments
    return ts.isStringLiteral(asked) ? { specifier: asked.text, value: true } : undefined
  }
}

/**
 * Whether anything but types comes through: `import { type A, type B }` leaves nothing once it is compiled.
 */
function importsValue(clause: ts.ImportClause | undefined) {
  if (!clause) return true
  if (clause.isTypeOnly) return false
  const bindings = clause.namedBindings
  if (clause.name || !bindings || ts.isNamespaceImport(bindings)) return true
  return bindings.elements.some(({ isTypeOnly }) => !isTypeOnly)
}

function resolve(root: string, from: string, specifier: string) {
  const path = specifier.startsWith('@/') ? specifier.slice(2) : posix.join(dirname(from), specifier)
  const endings = ['.ts', '.tsx', '/index.ts', '/index.tsx', '']
  return endings.map((ending) => path + ending).find((file) => existsSync(join(root, file))) ?? path
}

/**
 * The circles of a graph: every set of nodes of which each can be reached from each other, sorted.
 * A node that leads to itself alone is none.
 */
export function findCircles(edges: [from: string, to: string][]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const [from, to] of edges) next.set(from, (next.get(from) ?? new Set()).add(to))
  const reach = new Map([...next.keys()].map((from) => [from, reachable(from, next)]))
  const circles = new Map<string, string[]>()
  for (const [from, seen] of reach) {
    const circle = [...seen].filter((to) => to !== from && reach.get(to)?.has(from))
    if (circle.length) circles.set([from, ...circle].sort().join(), [from, ...circle].sort())
  }
  return [...circles.values()].sort((a, b) => a[0].localeCompare(b[0]))
}

/** Everything that a node leads to, by however many steps. */
export function reachable(from: string, next: Map<string, Set<string>>) {
  const seen = new Set<string>()
  const waiting = [...(next.get(from) ?? [])]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    waiting.push(...(next.get(node) ?? []))
  }
  return seen
}
