import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import { languageList } from '@/lib/i18n/languages'
import { fieldsOf } from '@/lib/press/fields'
import { inFile } from '@/lib/press/file'
import { embed } from '@/lib/press/metadata/embed'
import { exiftool } from '../../helpers/exiftool'
import { makeFolder } from '../../helpers/folder'
import { found, makeHouse, signerIn, signingOf } from '../../helpers/sealing'
import { times } from '../../helpers/thorough'

const house = makeHouse()
const signing = signingOf(signerIn(house))
const trust = house.root.pem
const gallery = openGallery('.')
const files = new Map(gallery.originals.map(({ id, file }) => [id, file]))
const chosen = authoredImages(gallery).slice(0, times({ thorough: Infinity, always: 2 }))

/** The signed press files of an image, by their names. */
function signedFiles(image: (typeof chosen)[number]) {
  const jpeg = readFileSync(join('lib/catalogue/originals', files.get(image.id)!))
  const facts = fieldsOf(image, gallery.words, { width: 3, height: 2 })
  const told = languageList.map((language) => inFile(facts, language))
  const [plain, signed] = [embed(jpeg, told), embed(jpeg, told, { signing })]
  return languageList.map((language, n) => ({
    name: `${image.id}.${language}.jpg`,
    bytes: Buffer.concat([signed.heads[n], ...signed.rest]),
    added: signed.heads[n].length - plain.heads[n].length,
  }))
}

test('every press file of the collection is trusted with our root, valid without it, and 6 KB heavier at most', async () => {
  for (const { name, bytes, added } of chosen.flatMap(signedFiles)) {
    expect([name, await found(bytes, trust)]).toEqual([name, { standing: 'trusted', codes: [] }])
    expect([name, await found(bytes)]).toEqual([
      name,
      { standing: 'unknown', codes: ['signingCredential.untrusted'] },
    ])
    expect(added).toBeLessThan(6000)
  }
})

test('what a picture desk adds leaves the seal whole, and ExifTool finds nothing wrong', async () => {
  const folder = makeFolder()
  for (const { name, bytes } of chosen.flatMap(signedFiles)) writeFileSync(join(folder, name), bytes)
  const read = exiftool('-validate', '-error', '-warning', '-jumbf:all', folder)
  expect(read.length).toBe(chosen.length * languageList.length)
  for (const file of read)
    expect([file['ExifTool:Validate'], file['ExifTool:Error']]).toEqual(['OK', undefined])
  // A field of IIM, one of XMP and one language of the caption: none is among what is sealed.
  const added = ['-IPTC:City=Toulouse', '-XMP-photoshop:City=Toulouse', '-XMP-dc:Description-fr=Autre chose']
  spawnSync('exiftool', ['-overwrite_original', ...added, folder])
  for (const { name, bytes } of chosen.flatMap(signedFiles)) {
    const changed = readFileSync(join(folder, name))
    expect(changed.equals(bytes)).toBe(false)
    expect([name, (await found(changed, trust)).standing]).toEqual([name, 'trusted'])
  }
  const [{ name }] = chosen.flatMap(signedFiles)
  spawnSync('exiftool', ['-overwrite_original', '-EXIF:Artist=Somebody', join(folder, name)])
  expect((await found(readFileSync(join(folder, name)), trust)).codes).toContain(
    'assertion.boxesHash.mismatch',
  )
})
