import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { paths } from '../../catalogue/files'
import { openGallery } from '../../catalogue/gallery'
import { joinImages } from '../../catalogue/join'
import { readManifest } from '../../catalogue/manifest'
import { tdmrep, tdmrepPath, tdmRules, type TdmRule } from '../../share/tdmrep'
import { fieldsAt } from '../rules/reserved'

/**
 * Says with every answer that is an image's whether its mining is reserved, and answers for the document that
 * tells all that is. Returns whether that has answered; of a gallery that reserves nothing, nothing is said.
 */
export function openReserved(folder: string) {
  const rules = rulesIn(folder)
  const document = tdmrep(rules)
  return (response: ServerResponse, pathname: string) => {
    for (const [name, value] of fieldsAt(rules, pathname)) response.setHeader(name, value)
    if (document === undefined || pathname !== tdmrepPath) return false
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(document)
    return true
  }
}

function rulesIn(folder: string): TdmRule[] {
  const { manifest, entries } = paths(folder)
  if (!existsSync(manifest) || !existsSync(entries)) return []
  return tdmRules(joinImages(openGallery(folder), readManifest(manifest)))
}
