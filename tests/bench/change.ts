import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../../lib/catalogue/files'
import { writeWhole } from '../../lib/disk/write'

/** Adds a sentence to the French and the English caption of an image. */
export async function changeCaption(root: string, id: string) {
  for (const [language, sentence] of [
    ['fr', ' Encore un mot.'],
    ['en', ' One more word.'],
  ]) {
    const path = join(paths(root).messages, language, 'captions.json')
    const captions = JSON.parse(readFileSync(path, 'utf8'))
    captions[id].caption += sentence
    await writeWhole(path, JSON.stringify(captions))
  }
}
