import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { walk, type Import, type Source } from './source'

/** Somewhere in the product, as an editor opens it. @example 'lib/site/markup.ts:12' */
type Place = string

const at = ({ path, tree }: Source, node: ts.Node): Place =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`

/** The tokens of a file as the compiler reads them, without comments. */
function tokensOf(node: ts.Node, tree: ts.SourceFile): ts.Node[] {
  if (ts.isJSDoc(node) || node.kind === ts.SyntaxKind.EndOfFileToken) return []
  const children = node.getChildren(tree)
  if (children.length) return children.flatMap((child) => tokensOf(child, tree))
  return node.getText(tree).trim() ? [node] : []
}

/** How many tokens a file has, and how many lines that one of them is on. */
export function countTokens({ tree }: Source) {
  const tokens = tokensOf(tree, tree)
  const lines = new Set<number>()
  for (const token of tokens) {
    const first = tree.getLineAndCharacterOfPosition(token.getStart(tree)).line
    const last = tree.getLineAndCharacterOfPosition(token.getEnd()).line
    for (let line = first; line <= last; line++) lines.add(line)
  }
  return { tokens: tokens.length, lines: lines.size }
}

/**
 * The lines wider than 110 columns; `unbreakable` are those that one string or template carries over them.
 */
export function wideLines(source: Source): { broken: Place[]; unbreakable: Place[] } {
  const { path, text, tree } = source
  const wide = text.split('\n').flatMap((line, n) => (line.length > widest ? [n] : []))
  const spanning = new Set(
    tokensOf(tree, tree)
      .filter(isText)
      .filter((token) => columnOf(tree, token.getEnd()) > widest)
      .map((token) => tree.getLineAndCharacterOfPosition(token.getEnd()).line),
  )
  const places = (lines: number[]) => lines.map((n) => `${path}:${n + 1}`)
  return {
    broken: places(wide.filter((n) => !spanning.has(n))),
    unbreakable: places(wide.filter((n) => spanning.has(n))),
  }
}

const widest = 110
const columnOf = (tree: ts.SourceFile, position: number) =>
  tree.getLineAndCharacterOfPosition(position).character

function isText(node: ts.Node) {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  )
}

/**
 * Whether a file spells a language: as a string or a part of an address, a key, a property, or in a comment.
 */
export function spellsLanguage({ text, tree }: Source) {
  const named = [...walk(tree)].some((node) => {
    if (isText(node)) return /(?:^|['`/|(])(?:fr|en)(?:$|['`/|)])/.test(node.getText(tree))
    return ts.isIdentifier(node) && /^(?:fr|en)$/.test(node.text) && isNameOf(node.parent, node)
  })
  return named || commentsOf(text).some((comment) => /'(?:fr|en)'|\b(?:fr|en): /.test(comment))
}

/** Whether a name is the key or the property that its parent is about. */
function isNameOf(parent: ts.Node, name: ts.Node) {
  return (
    ('name' in parent && parent.name === name) || ('propertyName' in parent && parent.propertyName === name)
  )
}

function commentsOf(text: string) {
  return text.match(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? []
}

/** Whether a function of a file takes the root of a gallery, alone or within an object. */
export function takesRoot({ tree }: Source) {
  const isRoot = (name: ts.BindingName): boolean =>
    ts.isIdentifier(name)
      ? name.text === 'root'
      : name.elements.some((element) => ts.isBindingElement(element) && isRoot(element.name))
  return [...walk(tree)].some(
    (node) => ts.isParameter(node) && !ts.isTypeNode(node.parent) && isRoot(node.name),
  )
}

/** Where a file says `!` of what the compiler takes for absent. */
export function nonNulls(source: Source): Place[] {
  return [...walk(source.tree)].filter(ts.isNonNullExpression).map((node) => at(source, node))
}

/** Where a file tells the compiler a type, other than `as const`. */
export function assertions(source: Source): Place[] {
  return [...walk(source.tree)]
    .filter(ts.isAsExpression)
    .filter(({ type }) => type.getText(source.tree) !== 'const')
    .map((node) => at(source, node))
}

// What Next looks for in a file by its name.
const namesOfNext = new Set(
  `config contentType dynamic dynamicParams generateMetadata generateStaticParams generateViewport GET HEAD
   metadata revalidate runtime size viewport`.split(/\s+/),
)

/** The exports that no docstring defines. Next's own names and what is only passed on need none. */
export function undocumented(source: Source): Place[] {
  const belongsToNext = /^(?:app\/|next\.config|lib\/i18n\/request)/.test(source.path)
  return source.tree.statements
    .filter((node) => ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isExport))
    .filter((node) => !ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc))
    .filter((node) => !belongsToNext || namesOf(node).some((name) => !namesOfNext.has(name)))
    .map((node) => `${at(source, node)} ${namesOf(node).join(', ')}`)
}

const isExport = ({ kind }: ts.Node) => kind === ts.SyntaxKind.ExportKeyword
const isDefault = ({ kind }: ts.Node) => kind === ts.SyntaxKind.DefaultKeyword

/** What a statement exports; nothing where it is the default, whose name is that of its file. */
function namesOf(node: ts.Statement) {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText())
  if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isDefault)) return []
  return 'name' in node && node.name ? [(node.name as ts.Node).getText()] : []
}

/** The functions of a file over 40 lines. */
export function longFunctions(source: Source): Place[] {
  const lineOf = (position: number) => source.tree.getLineAndCharacterOfPosition(position).line
  return [...walk(source.tree)]
    .filter((node) => ts.isFunctionLike(node) && 'body' in node && node.body)
    .filter((node) => lineOf(node.getEnd()) - lineOf(node.getStart(source.tree)) >= 40)
    .map((node) => at(source, node))
}

// What a file is told by that cannot be told from its arguments.
const effects =
  /^(?:node:(?!path$|url$|crypto$)|sharp$|next|react|server-only$|@aws-sdk|@clack|openseadragon|lib\/disk\/|lib\/store\/)/

/** The files of lib that compute from their arguments alone, and export something to call. */
export function pureFiles(sources: Source[], imports: Import[]): string[] {
  const acting = new Set(imports.filter(({ to, value }) => value && effects.test(to)).map(({ from }) => from))
  return sources
    .filter(({ path }) => path.startsWith('lib/') && !path.startsWith('lib/commands/') && !acting.has(path))
    .filter(({ tree }) => tree.statements.some(exportsFunction))
    .map(({ path }) => path)
}

function exportsFunction(node: ts.Statement) {
  if (!ts.canHaveModifiers(node) || !ts.getModifiers(node)?.some(isExport)) return false
  if (!ts.isVariableStatement(node)) return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)
  return node.declarationList.declarations.some(
    ({ initializer }) => initializer && ts.isArrowFunction(initializer),
  )
}

/** Whether a file of lib has a test of its name. @example lib/press/credit.ts: tests/press/credit.test.ts */
export function hasTest(root: string, path: string) {
  const stem = path.replace(/^lib\//, 'tests/').replace(/\.tsx?$/, '')
  return [`${stem}.test.ts`, `${stem}.test.tsx`].some((test) => existsSync(join(root, test)))
}
