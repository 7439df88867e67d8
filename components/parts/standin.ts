/**
 * A stand-in, `lib/catalogue/standin.ts`, as the custom properties from which the stylesheet makes gradients.
 * @example standInStyle('123456789abcfffccc')
 * // { '--down': '#123,#456,#789,#abc', '--across': '#fff,#ccc' }
 */
export function standInStyle(standIn: string) {
  const colours = standIn.match(/.{3}/g)?.map((digits) => `#${digits}`) ?? []
  return { '--down': colours.slice(0, 4).join(), '--across': colours.slice(4).join() } as const
}
