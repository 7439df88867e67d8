import { makeChange } from '@/lib/disk/transaction'

// Changes two files of the folder it is run in, over and over, until it is killed.
process.stdout.write('ready')
for (let n = 0; ; n++) {
  makeChange(process.cwd(), {
    write: { 'lib/catalogue/one': String(n), 'lib/catalogue/two': String(n) },
    remove: [`lib/catalogue/gone-${n - 1}`],
  })
  makeChange(process.cwd(), { write: { [`lib/catalogue/gone-${n}`]: '' } })
}
