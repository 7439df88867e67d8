import { withReader } from '@/lib/search/browser'
import { permalink } from '@/lib/site/addresses'
import { pageLanguage } from '../islands/dom'

/** The address of an image by chance, and not of the one whose page this is. */
export async function anyImage(chance = Math.random) {
  const ids = await withReader(async (reader) => {
    const first = Math.floor(chance() * reader.count)
    const records = await reader.records([first, (first + 1) % reader.count])
    return records.map(({ id }) => id)
  })
  const addresses = ids.map((id) => permalink(id, pageLanguage()))
  return addresses.find((address) => address !== location.pathname) ?? addresses[0]
}
