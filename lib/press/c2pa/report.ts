import { z } from 'zod'
import type { Findings, Verdict } from '../../catalogue/credentials'
import { sourceTypeWord } from '../../catalogue/sourcetypes'

// What c2pa-rs reports of a manifest store, as far as it is read here. Every text in it is a stranger's.

const status = z.object({ code: z.string(), url: z.string().nullish() })
const statuses = z.object({
  success: z.array(status).default([]),
  informational: z.array(status).default([]),
  failure: z.array(status).default([]),
})
const action = z.object({
  action: z.string(),
  when: z.unknown().optional(),
  digitalSourceType: z.unknown().optional(),
})
const manifest = z.object({
  claim_generator: z.string().nullish(),
  claim_generator_info: z.array(z.object({ name: z.string(), version: z.unknown().optional() })).nullish(),
  signature_info: z
    .object({ issuer: z.string().nullish(), common_name: z.string().nullish(), time: z.string().nullish() })
    .nullish(),
  assertions: z.array(z.object({ label: z.string(), data: z.unknown().optional() })).default([]),
  ingredients: z
    .array(z.object({ relationship: z.string().nullish(), active_manifest: z.string().nullish() }))
    .default([]),
})
type Manifest = z.infer<typeof manifest>
const report = z.object({
  active_manifest: z.string().nullish(),
  manifests: z.record(z.string(), manifest).default({}),
  validation_state: z.string().nullish(),
  validation_results: z
    .object({
      activeManifest: statuses.nullish(),
      ingredientDeltas: z.array(z.object({ validationDeltas: statuses })).nullish(),
    })
    .nullish(),
})

/** A report on a manifest store. */
export type Report = z.infer<typeof report>

/** Reads a report, whatever else is in it. */
export function readReport(json: string): Report {
  return report.parse(JSON.parse(json))
}

const none: Findings = { success: [], informational: [], failure: [] }
const mostCodes = 100

/** What was found of the sealed picture, and of what it was made of where that is other than it was. */
export function findingsIn({ validation_results: results }: Report): Findings {
  const parts = [
    results?.activeManifest ?? none,
    ...(results?.ingredientDeltas ?? []).map(({ validationDeltas }) => validationDeltas),
  ]
  const all = (kind: keyof Findings) =>
    parts
      .flatMap((part) => part[kind])
      .slice(0, mostCodes)
      .map(({ code, url }) => (url ? { code: plain(code), url: plain(url, 300) } : { code: plain(code) }))
  return { success: all('success'), informational: all('informational'), failure: all('failure') }
}

type Said = Omit<Verdict, 'standing' | 'findings' | 'verifier' | 'day' | 'trustList'>

/** What the manifests say: who signed, when, with what, and what was done. */
export function saidIn({ active_manifest: active, manifests }: Report): Said {
  const own = manifests[active ?? '']
  const lineage = lineageOf(active, manifests)
  const others = Object.values(manifests).filter((each) => !lineage.includes(each))
  const steps = lineage.toReversed().flatMap(actionsOf)
  const { common_name: name, issuer, time } = own?.signature_info ?? {}
  const claimed = actionsOf(own).find(({ when }) => isInstant(when))?.when
  return {
    signer: textOf(name) ?? textOf(issuer),
    issuer: textOf(issuer),
    signed: isInstant(time) ? time : isInstant(claimed) ? claimed : null,
    stamped: isInstant(time),
    generator: generatorOf(own),
    sourceType: lineage.flatMap(actionsOf).flatMap(sourceTypeIn)[0] ?? null,
    sourceTypes: distinct([...lineage, ...others].flatMap(actionsOf).flatMap(sourceTypeIn)),
    actions: distinct(steps.map((step) => plain(step.action, 60))).slice(0, 40),
  }
}

/** A manifest, and those of what it was opened from, one after the other. */
function lineageOf(label: string | null | undefined, manifests: Report['manifests']): Manifest[] {
  const found: Manifest[] = []
  for (let next = label; next;) {
    const one: Manifest | undefined = manifests[next]
    if (!one || found.includes(one)) break
    found.push(one)
    next = one.ingredients.find(({ relationship }) => relationship === 'parentOf')?.active_manifest
  }
  return found
}

const actions = z.object({ actions: z.array(action) })

function actionsOf(one: Manifest | undefined) {
  return (one?.assertions ?? [])
    .filter(({ label }) => /^c2pa\.actions(?:\.v2)?(?:__\d+)?$/.test(label))
    .flatMap(({ data }) => actions.safeParse(data).data?.actions ?? [])
}

function sourceTypeIn({ digitalSourceType }: z.infer<typeof action>) {
  return typeof digitalSourceType === 'string' ? [plain(sourceTypeWord(digitalSourceType), 60)] : []
}

/** `Camera 1.2`, as the newer manifests tell it, or the first word of what the older ones do. */
function generatorOf(one: Manifest | undefined) {
  const [info] = one?.claim_generator_info ?? []
  if (info) return textOf([info.name, info.version].filter((part) => typeof part === 'string').join(' '))
  return textOf(one?.claim_generator?.split(' ')[0].replace(/[/_]/g, ' '))
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value)
}

function textOf(text: string | null | undefined) {
  return plain(text ?? '') || null
}

/** A stranger's text: one line, without letters that are not seen or that turn others round. */
function plain(text: string, limit = 100) {
  const seen = text
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...seen]
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : seen
}

function distinct(texts: string[]) {
  return [...new Set(texts)]
}
