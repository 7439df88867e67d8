import { parseIim, utf8 } from '../../press/metadata/iim'
import { noticeAlone } from '../../press/metadata/stated'
import { statementIn } from '../stated'
import { composite } from './composite'
import { countriesOf } from './country'
import { noFacts, type LangAlt, type SourceFacts } from './facts'
import { decodeText } from '../../press/metadata/latin'
import { readCompactDay, readCompactMoment } from './values'

/**
 * What an IPTC-IIM (4.2) block says. It names no language, and its texts are UTF-8 if 1:90 says so
 * or if they can be read as such: few writers set 1:90.
 */
export function readIim(block: Buffer | undefined): SourceFacts {
  if (!block) return noFacts
  const all = parseIim(block)
  const declared = all.some(({ record, number, data }) => record === 1 && number === 90 && data.equals(utf8))
  const texts = (wanted: number) =>
    all
      .filter(({ record, number }) => record === 2 && number === wanted)
      .map(({ data }) => decode(data, declared))
      .filter(Boolean)
  const text = (wanted: number) => texts(wanted).join(', ') || null
  const stated = noticeAlone(text(116))
  return {
    ...noFacts,
    date: readCompactDay(text(55)),
    moment: readCompactMoment(text(55), text(60)),
    creator: text(80),
    credit: text(110),
    rightsStatement: statementIn(stated),
    stated,
    title: ofNoLanguage(text(5)),
    caption: ofNoLanguage(text(120)),
    keywords: texts(25),
    countries: countriesOf(texts(100)),
    headline: text(105),
  }
}

function ofNoLanguage(text: string | null): LangAlt {
  return text ? composite(text) : {}
}

function decode(data: Buffer, declared: boolean) {
  const text = declared ? new TextDecoder('utf-8').decode(data) : decodeText(data)
  return text.replace(/\0/g, '').trim()
}
