import type { Image } from '../catalogue/image'
import type { Language } from '../i18n/languages'
import type { Words } from '../i18n/words'

/**
 * What says of a computed view that it is one, before a text that travels without its page; nothing of a
 * photograph.
 * @example kindMark(image, 'en', words) // "Computed view. "
 */
export function kindMark({ kind }: Pick<Image, 'kind'>, language: Language, words: Words) {
  return kind === 'reconstruction' ? `${words[language].KindMark.reconstruction}. ` : ''
}
