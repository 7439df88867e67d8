/** An AVIF whose colour box tells other numbers of ITU-T H.273. */
export function withNclx(avif: Buffer, primaries: number, transfer: number) {
  const copy = Buffer.from(avif)
  const at = copy.indexOf('colrnclx', 0, 'latin1')
  if (at < 0) throw new Error('The AVIF has no nclx.')
  copy.writeUInt16BE(primaries, at + 8)
  copy.writeUInt16BE(transfer, at + 10)
  return copy
}
