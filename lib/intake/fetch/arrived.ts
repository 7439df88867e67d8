import { isOtherDay } from '../../catalogue/days'
import type { Entry } from '../../catalogue/schema'
import { readPicture, type Picture } from '../picture'
import { readExif } from '../sources/exif'
import type { Manners } from './archive'
import { discardPartial } from './partial'

interface Expected {
  url: string
  entry: Entry
  manners: Manners
}

/**
 * The picture that has come to `path`.
 *
 * @throws Error if it is no picture, too small, or of another day than its entry says. It is deleted then.
 */
export async function readArrived(path: string, expected: Expected) {
  try {
    const picture = await readPicture(path, expected.url)
    checkSize(picture, expected)
    await checkDay(picture, expected)
    return picture
  } catch (error) {
    discardPartial(path)
    throw error
  }
}

function checkSize({ width, height }: Picture, { url, manners }: Expected) {
  if (Math.max(width, height) < manners.minimumPx)
    throw new Error(
      `${url} is only ${width}×${height} px. Look for the photograph’s own address on its archive page.`,
    )
}

/** The gate's own rule: clocks run in other zones, and a day that was posted follows the picture by days. */
async function checkDay({ bytes }: Picture, { url, entry: { taken } }: Expected) {
  const { date } = await readExif(bytes)
  if (!date || taken.basis !== 'stated') return
  if (isOtherDay(date, taken.date) && taken.against !== date)
    throw new Error(
      `${url} was taken on ${date}, the entry says ${taken.date}. Mend the date or the address in the entry.`,
    )
}
