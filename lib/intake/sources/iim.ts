import { parseIim, utf8 } from '../../press/metadata/iim'
import { APP13, splitJpeg } from '../../press/metadata/jpeg'
import { iimOf, photoshopSignature } from '../../press/metadata/photoshop'
import { noticeAlone } from '../../press/metadata/stated'
import { statementIn } from '../stated'
import { noFacts, type LangAlt, type SourceFacts } from './facts'
import { readCompactDay } from './values'

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
    creator: text(80),
    credit: text(110),
    rightsStatement: statementIn(stated),
    stated,
    title: ofNoLanguage(text(5)),
    caption: ofNoLanguage(text(120)),
    keywords: texts(25),
  }
}

function ofNoLanguage(text: string | null): LangAlt {
  return text ? { 'x-default': text } : {}
}

/** The IIM block of a picture: in a JPEG's own APP13 segments, or in what sharp found of any other format. */
export function findIim(bytes: Buffer, found: Buffer | undefined) {
  const resources = bytes.readUInt16BE(0) === 0xffd8 ? photoshopOf(bytes) : found
  if (!resources?.length) return undefined
  if (resources[0] === 0x1c) return resources
  return iimOf(isSigned(resources) ? resources.subarray(photoshopSignature.length) : resources)
}

/** A long resource list is cut into several segments, each with the signature. */
function photoshopOf(jpeg: Buffer) {
  try {
    const own = splitJpeg(jpeg).segments.filter(({ marker, data }) => marker === APP13 && isSigned(data))
    return Buffer.concat(own.map(({ data }) => data.subarray(photoshopSignature.length)))
  } catch {
    return undefined
  }
}

function isSigned(data: Buffer) {
  return data.subarray(0, photoshopSignature.length).equals(photoshopSignature)
}

function decode(data: Buffer, declared: boolean) {
  try {
    return new TextDecoder('utf-8', { fatal: !declared }).decode(data).replace(/\0/g, '').trim()
  } catch {
    // Windows' Latin-1: its quotation marks are where Latin-1 has nothing.
    return new TextDecoder('windows-1252').decode(data).trim()
  }
}
