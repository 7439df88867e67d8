import { describe, expect, test } from 'vitest'
import { Seal } from '@/components/image/Seal'
import { faultOf, steps } from '@/components/image/sealwords'
import { standings, type Verdict } from '@/lib/catalogue/credentials'
import { languageList } from '@/lib/i18n/languages'
import { sealSentence } from '@/lib/press/sealed'
import { etnaVerdict, interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

/** C2PA's codes of failures (2.2, 15.2.2.3) and CAWG's, and names of c2pa-rs's errors. */
const codes = `claim.missing claim.multiple claim.hardBindings.missing claim.malformed claim.cbor.invalid
  ingredient.hashedURI.mismatch ingredient.manifest.missing ingredient.manifest.mismatch
  ingredient.claimSignature.missing ingredient.claimSignature.mismatch claimSignature.missing
  claimSignature.mismatch claimSignature.outsideValidity manifest.inaccessible manifest.multipleParents
  manifest.update.invalid manifest.update.wrongParents manifest.timestamp.invalid
  manifest.timestamp.wrongParents manifest.compressed.invalid signingCredential.untrusted
  signingCredential.invalid signingCredential.ocsp.revoked signingCredential.ocsp.unknown
  signingCredential.expired timeStamp.mismatch timeStamp.malformed timeStamp.outsideValidity
  timeStamp.untrusted timeOfSigning.outsideValidity assertion.hashedURI.mismatch assertion.missing
  assertion.multipleHardBindings assertion.undeclared assertion.inaccessible assertion.notRedacted
  assertion.selfRedacted assertion.outsideManifest assertion.json.invalid assertion.cbor.invalid
  assertion.action.malformed assertion.action.ingredientMismatch assertion.action.redactionMismatch
  assertion.action.redacted assertion.dataHash.mismatch assertion.dataHash.malformed
  assertion.dataHash.redacted assertion.bmffHash.mismatch assertion.boxesHash.mismatch
  assertion.boxesHash.unknownBox assertion.collectionHash.mismatch assertion.cloud-data.hardBinding
  assertion.cloud-data.actions assertion.ingredient.malformed assertion.metadata.disallowed
  assertion.timestamp.malformed hashedURI.missing hashedURI.mismatch algorithm.unsupported general.error
  com.adobe.prerelease cawg.x509.credential.untrusted cawg.ica.untrusted_issuer UnknownAlgorithm
  PrereleaseError JumbfNotFound JumbfParseError CborError InvalidAsset IoError`.split(/\s+/)

describe.each(languageList)('on a page in %s', (language) => {
  const words = interfaceWords[language]
  const t = words.Seal
  const show = (facts: Partial<Verdict> = {}) =>
    markupOf(language, <Seal verdict={{ ...etnaVerdict, ...facts }} />)

  test('who signed, when, with what, and what was done is told', () => {
    const shown = show()
    expect(shown).toContain(`<dt>${t.signer}</dt><dd><bdi>A photographer</bdi></dd>`)
    expect(shown).toContain(`<dt>${t.organisation}</dt><dd><bdi>An agency</bdi></dd>`)
    expect(shown).toContain('<bdi>A camera 1.0</bdi>')
    expect(shown).toMatch(
      new RegExp(`<time dateTime="2017-03-19T10:00:00Z">[^<]*2017</time> \\(${t.claimed}\\)`),
    )
    expect(show({ stamped: true })).toContain(`(${t.stamped})`)
    // A step that has no words here stands as it names itself.
    expect(shown).toContain(`${t.steps.created}, ${t.steps.cropped}`)
    expect(shown).toContain('<code>org.example.step </code>')
  })

  test('how the seal stands is told with what that proves, and what does not match', () => {
    for (const standing of standings) {
      const shown = show({ standing })
      expect(shown).toContain(t.standings[standing])
      expect(shown).toContain(t.meanings[standing])
    }
    expect(show()).toContain(t.faults.untrusted)
    const failure = [{ code: 'assertion.dataHash.mismatch' }, { code: 'assertion.boxesHash.mismatch' }]
    const broken = show({ standing: 'broken', findings: { ...etnaVerdict.findings, failure } })
    expect(broken.split(t.faults.picture)).toHaveLength(2)
  })

  test('what is not known is left out, and a stranger’s name is plain text', () => {
    const unknown = show({ signer: null, organisation: null, signed: null, generator: null, actions: [] })
    for (const term of [t.signer, t.organisation, t.date, t.generator, t.steps.term])
      expect(unknown).not.toContain(`<dt>${term}</dt>`)
    expect(show({ signer: '<b>x</b>' })).toContain('<bdi>&lt;b&gt;x&lt;/b&gt;</bdi>')
  })

  test('in one sentence a stranger’s name keeps its direction to itself', () => {
    const sentence = sealSentence(etnaVerdict, words, language)
    expect(sentence).toContain(t.standings.unknown)
    expect(sentence).toContain('\u2068A photographer\u2069')
    expect(sentence).toContain('c2pa-wasm 0.15.0')
    expect(sentence).not.toContain(t.ingredients.told)
    const broken = { ...etnaVerdict, ingredientFaults: ['claimSignature.mismatch'] }
    expect(sealSentence(broken, words, language)).toContain(t.ingredients.told)
  })

  test('a seal that the verifier does not know is told as neither intact nor broken', () => {
    const findings = { ...etnaVerdict.findings, failure: [{ code: 'UnknownAlgorithm' }] }
    const shown = show({ standing: 'unread', signer: null, findings })
    expect(shown).toContain(`<dt>${t.faults.stopped}</dt><dd>${t.faults.algorithm}</dd>`)
    expect(shown).not.toContain(t.faults.term)
  })

  test('a code of somebody’s own stands alone, or behind those that have words', () => {
    const [untrusted, own] = [{ code: 'signingCredential.untrusted' }, { code: 'org.example.code' }]
    const faultsOf = (...failure: { code: string }[]) =>
      show({ findings: { ...etnaVerdict.findings, failure } })
        .split(`<dt>${t.faults.term}</dt>`)[1]
        .split('</dd>')[0]
    const words = { fr: ['un point nommé', 'et un autre point'], en: ['a point named', 'and another point'] }
    expect(faultsOf(own)).toMatch(new RegExp(`^<dd> ${words[language][0]} <code>org.example.code </code>$`))
    expect(faultsOf(untrusted, own)).toContain(`<dd>${t.faults.untrusted} ${words[language][1]}`)
    expect(show({ actions: ['org.example.step'] })).toMatch(/<dd> (?:une étape nommée|a step named) <code>/)
  })

  test('a part of the picture that was not as it had been signed is told beside an intact seal', () => {
    const shown = show({ standing: 'trusted', ingredientFaults: ['claimSignature.mismatch'] })
    expect(shown).toContain(`<dt>${t.ingredients.term}</dt><dd>${t.ingredients.broken} ${t.faults.signature}`)
    expect(show()).not.toContain(t.ingredients.term)
  })

  test('every code that is known has its words', () => {
    const said = (key: string) => key.split('.').reduce<unknown>((all, part) => (all as never)[part], t)
    for (const key of [...Object.values(steps), ...codes.map(faultOf)])
      expect(said(key ?? '')).toMatch(/^[a-zéàô]/)
  })
})
