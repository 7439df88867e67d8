import { describe, expect, test } from 'vitest'
import { Seal } from '@/components/image/Seal'
import { faults, steps } from '@/components/image/sealwords'
import { standings, type Verdict } from '@/lib/catalogue/credentials'
import { languageList } from '@/lib/i18n/languages'
import { sealSentence } from '@/lib/press/sealed'
import { etnaVerdict, interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

describe.each(languageList)('on a page in %s', (language) => {
  const words = interfaceWords[language]
  const t = words.Seal
  const show = (facts: Partial<Verdict> = {}) =>
    markupOf(language, <Seal verdict={{ ...etnaVerdict, ...facts }} />)

  test('who signed, when, with what, and what was done is told', () => {
    const shown = show()
    expect(shown).toContain(`<dt>${t.signer}</dt><dd><bdi>A photographer</bdi></dd>`)
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
    const unknown = show({ signer: null, issuer: null, signed: null, generator: null, actions: [] })
    for (const term of [t.signer, t.issuer, t.date, t.generator, t.steps.term])
      expect(unknown).not.toContain(`<dt>${term}</dt>`)
    expect(show({ signer: '<b>x</b>' })).toContain('<bdi>&lt;b&gt;x&lt;/b&gt;</bdi>')
  })

  test('in one sentence a stranger’s name keeps its direction to itself', () => {
    const sentence = sealSentence(etnaVerdict, words, language)
    expect(sentence).toContain(t.standings.unknown)
    expect(sentence).toContain('\u2068A photographer\u2069')
    expect(sentence).toContain('c2pa-wasm 0.15.0')
  })

  test('every code that is known has its words', () => {
    const said = (key: string) => key.split('.').reduce<unknown>((all, part) => (all as never)[part], t)
    for (const key of [...Object.values(steps), ...Object.values(faults)])
      expect(said(key!)).toMatch(/^[a-zéàô]/)
  })
})
