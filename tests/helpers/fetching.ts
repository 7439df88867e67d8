import { fetchPhotographs } from '@/lib/intake/fetch/photographs'
import { mannersOf } from '@/lib/intake/fetch/archive'
import { openSettled } from '@/lib/catalogue/settled'
import { siteUrl } from '@/lib/site/addresses'

/** Fetches as the command does, in the folder it is run in, from the archive that its argument names. */
await fetchPhotographs(openSettled(process.cwd()), {
  manners: { ...mannersOf(siteUrl), origins: [process.argv[2]] },
})
