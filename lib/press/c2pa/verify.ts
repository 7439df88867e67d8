import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { breachIn, isUnread, type Findings, type Standing, type Verdict } from '../../catalogue/credentials'
import { sealableType } from '../metadata/seal'
import { findingsIn, readReport, saidIn, type Report } from './report'

/** Whom to trust, certificates in PEM, if anybody; and the day that it is, ISO 8601, if it is not today. */
export interface Judging {
  trust?: string
  day?: string
}

/**
 * What the reference implementation says of a picture's Content Credentials. It is loaded where it is asked
 * for, 9 MB of WebAssembly, and asks nobody: manifests that lie elsewhere, revocations and identities are not
 * fetched.
 */
export async function judge(bytes: Buffer, { trust, day = today() }: Judging = {}): Promise<Verdict> {
  const { reader, name } = await loadReader()
  const asked = { verifier: name, day, trustList: trust ? digestOf(trust) : null }
  try {
    const read = await reader.fromBytes(sealableType(bytes), bytes, JSON.stringify(settings(trust)))
    try {
      return { ...verdictOf(readReport(read.json())), ...asked }
    } finally {
      read.free()
    }
  } catch (error) {
    // What it throws is a bare text; anything else is a fault of ours.
    if (typeof error !== 'string') throw error
    return { ...thrown(error), ...asked }
  }
}

/** The day itself, and not the moment of a build: the verifier goes by the clock, too. */
function today() {
  return new Date().toISOString().slice(0, 10)
}

function settings(trust: string | undefined) {
  const anchors = trust ? ['manifest', 'tsa'].map((kind) => ({ trust_kind: kind, trust_anchors: trust })) : []
  return {
    verify: { remote_manifest_fetch: false, ocsp_fetch: false },
    core: { allowed_network_hosts: [], decode_identity_assertions: false },
    trust: { anchors },
  }
}

type Module = typeof import('@contentauth/c2pa-wasm')
let loaded: Promise<{ reader: Module['WasmReader']; name: string }> | undefined

function loadReader() {
  loaded ??= load()
  return loaded
}

async function load() {
  const { initSync, WasmReader } = await import('@contentauth/c2pa-wasm')
  const { resolve } = createRequire(import.meta.url)
  initSync({ module: readFileSync(resolve('@contentauth/c2pa-wasm/c2pa.wasm')) })
  const { version }: { version: string } = JSON.parse(
    readFileSync(resolve('@contentauth/c2pa-wasm/package.json'), 'utf8'),
  )
  return { reader: WasmReader, name: `c2pa-wasm ${version}` }
}

function digestOf(trust: string) {
  return createHash('sha256').update(trust).digest('hex').slice(0, 12)
}

type Told = Omit<Verdict, 'verifier' | 'day' | 'trustList'>

function verdictOf(report: Report): Told {
  const findings = findingsIn(report)
  return { standing: standingOf(report, findings), ...saidIn(report), findings }
}

function standingOf({ validation_state: state }: Report, findings: Findings): Standing {
  if (state === 'Trusted') return 'trusted'
  if (state === 'Valid') return 'unknown'
  if (isUnread(findings)) return 'unread'
  return breachIn(findings) ? 'broken' : 'lapsed'
}

/**
 * What is thrown is c2pa-rs's name of an error, in the brackets of the names above it: a seal of a kind that
 * it does not know, or one that cannot be read, and that seals nothing.
 */
function thrown(error: string): Told {
  const [name] = /^[A-Za-z]\w*/.exec(error.replace(/^(?:(?:C2pa|InvalidClaim)\()+/, '')) ?? ['unreadable']
  const findings: Findings = { success: [], informational: [], failure: [{ code: name }] }
  return {
    standing: isUnread(findings) ? 'unread' : 'broken',
    signer: null,
    organisation: null,
    signed: null,
    stamped: false,
    generator: null,
    sourceType: null,
    sourceTypes: [],
    actions: [],
    findings,
    ingredientFaults: [],
  }
}
