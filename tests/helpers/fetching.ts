import { fetchPhotographs } from '@/lib/intake/fetch/photographs'
import { manners } from '@/lib/intake/fetch/archive'

/** Fetches as the command does, in the folder it is run in, from the archive that its argument names. */
await fetchPhotographs(process.cwd(), { manners: { ...manners, origins: [process.argv[2]] } })
