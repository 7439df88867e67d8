import { lock } from '@/lib/disk/lock'

// Holds the gallery of the folder it is run in until it is ended.
await lock(process.cwd(), process.argv[2], 0)
process.stdout.write('held')
setInterval(() => {}, 60_000)
