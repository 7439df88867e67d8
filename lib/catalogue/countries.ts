import { iso31661Alpha2ToAlpha3 as assigned } from 'iso-3166/1-a2-to-1-a3.js'

/**
 * Whether a code, two capitals, is one of the 249 that ISO 3166-1 assigns to countries and territories. CLDR
 * has names for more: for ZZ, which is nowhere, for EU, XK and IC, and for codes taken back, as SU was.
 */
export function isCountry(code: string) {
  return Object.hasOwn(assigned, code)
}
