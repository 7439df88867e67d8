import { z } from 'zod'
import { isBreach, type Findings, type Verdict } from '../../catalogue/credentials'
import { sourceTypeWord } from '../../catalogue/sourcetypes'
import { textsUnder } from '../metadata/trained'

// What c2pa-rs reports of a manifest store, as far as it is read here. Every text in it is a stranger's.

const status = z.object({ code: z.string(), url: z.string().nullish() })
const statuses = z.object({
  success: z.array(status).default([]),
  informational: z.array(status).default([]),
  failure: z.array(status).default([]),
})
const action = z.looseObject({ action: z.string(), when: z.unknown().optional() })
const ingredient = z.object({
  relationship: z.string().nullish(),
  active_manifest: z.string().nullish(),
  /** What its signer noted of it, in older manifests without telling what succeeded from what failed. */
  validation_status: z.array(status).nullish(),
  validation_results: z.object({ activeManifest: statuses.nullish() }).nullish(),
})
const manifest = z.object({
  claim_generator: z.string().nullish(),
  claim_generator_info: z.array(z.object({ name: z.string(), version: z.unknown().optional() })).nullish(),
  signature_info: z
    .object({ issuer: z.string().nullish(), common_name: z.string().nullish(), time: z.string().nullish() })
    .nullish(),
  assertions: z.array(z.object({ label: z.string(), data: z.unknown().optional() })).default([]),
  ingredients: z.array(ingredient).default([]),
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

/** What c2pa-rs notes of an ingredient where nothing is wrong with it (`log_kind`, validation_results.rs). */
const harmless =
  /\.(?:validated|match|trusted|insideValidity|accessible|notRevoked|unknownProvenance|deprecated)$|^assertion\.dataHash\.additionalExclusionsPresent$/

/**
 * By which codes what a picture was made of was not as it had been signed, when it became a part of it: its
 * signer noted them, and the verifier does not find again what is noted.
 */
function ingredientFaultsIn(manifests: Report['manifests']) {
  const noted = Object.values(manifests)
    .flatMap(({ ingredients }) => ingredients)
    .flatMap(({ validation_status: old, validation_results: results }) => [
      ...(results?.activeManifest?.failure ?? old?.filter(({ code }) => !harmless.test(code)) ?? []),
    ])
  return distinct(noted.map(({ code }) => plain(code)).filter(isBreach)).slice(0, mostCodes)
}

type Said = Omit<Verdict, 'standing' | 'findings' | 'verifier' | 'day' | 'trustList'>

/** What the manifests say: who signed, when, with what, and what was done. */
export function saidIn({ active_manifest: active, manifests, validation_results: results }: Report): Said {
  const own = manifests[active ?? '']
  const lineage = lineageOf(active, manifests)
  const others = Object.values(manifests).filter((each) => !lineage.includes(each))
  const steps = lineage.toReversed().flatMap(actionsOf)
  // What c2pa-rs calls the issuer is the organisation of whoever signed: the certificate's subject.
  const { common_name: name, issuer: organisation, time } = own?.signature_info ?? {}
  const claimed = actionsOf(own).find(({ when }) => isInstant(when))?.when
  return {
    signer: textOf(name) ?? textOf(organisation),
    organisation: textOf(organisation),
    signed: isInstant(time) ? time : isInstant(claimed) ? claimed : null,
    stamped: isInstant(time) && isTimeTrusted(results),
    generator: generatorOf(own),
    sourceType: sourceTypesIn(lineage.flatMap(actionsOf))[0] ?? null,
    sourceTypes: sourceTypesIn([...lineage, ...others].flatMap(({ assertions }) => assertions)),
    actions: distinct(steps.map((step) => plain(step.action, 60))).slice(0, 40),
    ingredientFaults: ingredientFaultsIn(manifests),
  }
}

/** Whether the verifier knows who stamped the time of the picture itself, not that of a part of it. */
function isTimeTrusted(results: Report['validation_results']) {
  return results?.activeManifest?.success.some(({ code }) => code === 'timeStamp.trusted') ?? false
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

/** The words of all source types in actions, in their templates and in metadata. */
function sourceTypesIn(data: unknown[]) {
  return distinct(textsUnder(data, 'digitalSourceType').map((type) => plain(sourceTypeWord(type), 60)))
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
