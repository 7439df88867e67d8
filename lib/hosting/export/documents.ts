import { languagesOf } from '../../catalogue/captions'
import { paths } from '../../catalogue/files'
import { openGallery } from '../../catalogue/gallery'
import { joinImages } from '../../catalogue/join'
import { readManifest } from '../../catalogue/manifest'
import { leadOf, type Image } from '../../catalogue/image'
import { routing } from '../../i18n/routing'
import { withPolicy } from '../build/policy'
import { sayInEach, type Words } from '../../i18n/words'
import { embedPage } from '../../share/embed'
import { oembed, oembedFile } from '../../share/oembed'
import { absolute, permalink } from '../../site/addresses'
import { choicePage } from '../rules/choice'

/**
 * The files that stand in for what a server answers: which language `/` and `/i/<id>` lead to, embeds and
 * oEmbed. By path under `out/`.
 */
export function documents(root: string): Map<string, string> {
  const gallery = openGallery(root)
  const images = joinImages(gallery, readManifest(paths(root).manifest))
  const { words } = gallery
  const start = choicePage({
    path: '',
    titles: sayInEach(words, (t) => t.Site.title),
    description: words[routing.defaultLocale].Site.description,
    card: leadOf(images),
    words,
  })
  return new Map([
    ['index.html', withPolicy(start)],
    ...images.flatMap(
      (image) =>
        [[`i/${image.id}.html`, withPolicy(choiceOf(image, words))], ...embedsOf(image, words)] as [string, string][],
    ),
  ])
}

function choiceOf(image: Image, words: Words) {
  const { fr, en } = image.words
  return choicePage({
    path: `/images/${image.id}`,
    titles: { fr: fr.title, en: en.title },
    description: image.words[languagesOf(image.state)[0]].caption,
    card: image,
    image,
    words,
  })
}

function embedsOf(image: Image, words: Words): [string, string][] {
  return routing.locales.flatMap((locale) => {
    const asked = new URLSearchParams({ url: absolute(permalink(image.id, locale)) })
    return [
      [`${locale}/embed/${image.id}.html`, embedPage({ image, language: locale, words })],
      [oembedFile(image.id, locale), JSON.stringify(oembed(asked, { findImage: () => image, words }).body)],
    ]
  })
}
