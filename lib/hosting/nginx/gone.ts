import type { Gone } from '../rules/gone'
import { indent } from './directives'

/**
 * A location for every address of the images that were withdrawn: 410 with the notice that stands where their
 * pages were, in the language of the address, or of whoever asks where it names none. Files with a hash in
 * their name answer so unless the name of an image that hangs, one of `ids`, begins as theirs: then 404.
 */
export function goneLocations(gone: Gone[], ids: string[]) {
  return gone.flatMap(({ name, pages, files, beginnings, hashed }) => {
    const isAlone = ids.every((id) => !id.startsWith(`${name}-`))
    const [, ...named] = pages.map(({ path, language }) => ({ path, notice: language && path }))
    const neutral = `/$proxima_language/images/${name}`
    return [
      ...named.map(({ path, notice = neutral }) => location(`= ${path}`, notice)),
      location(`= ${pages[0].path}`, neutral),
      ...files.map((path) => location(`= ${path}`, neutral)),
      ...[...beginnings, ...(isAlone ? hashed : [])].map((path) => location(`^~ ${path}`, neutral)),
    ]
  })
}

function location(address: string, notice: string) {
  return `location ${address} {\n${indent(`error_page 410 ${notice}.html;\nreturn 410;`)}\n}`
}
