import { languagesOf } from '../../catalogue/captions'
import { joinImages } from '../../catalogue/join'
import { leadOf, type Image } from '../../catalogue/image'
import { routing } from '../../i18n/routing'
import { withPolicy } from '../build/policy'
import { both, words } from '../../i18n/bothwords'
import { embedPage } from '../../share/embed'
import { oembed, oembedFile } from '../../share/oembed'
import { absolute, permalink } from '../../site/addresses'
import { choicePage } from '../rules/choice'

/**
 * The files that stand in for what a server answers: which language `/` and `/i/<id>` lead to, embeds and
 * oEmbed. By path under `out/`.
 */
export function documents(root: string): Map<string, string> {
  const images = joinImages(root)
  const start = choicePage({
    path: '',
    titles: both((t) => t.Site.title),
    description: words[routing.defaultLocale].Site.description,
    card: leadOf(images),
  })
  return new Map([
    ['index.html', withPolicy(start)],
    ...images.flatMap(
      (image) =>
        [[`i/${image.id}.html`, withPolicy(choiceOf(image))], ...embedsOf(image)] as [string, string][],
    ),
  ])
}

function choiceOf(image: Image) {
  const { fr, en } = image.words
  return choicePage({
    path: `/images/${image.id}`,
    titles: { fr: fr.title, en: en.title },
    description: image.words[languagesOf(image.state)[0]].caption,
    card: image,
    image,
  })
}

function embedsOf(image: Image): [string, string][] {
  return routing.locales.flatMap((locale) => {
    const asked = new URLSearchParams({ url: absolute(permalink(image.id, locale)) })
    return [
      [`${locale}/embed/${image.id}.html`, embedPage(image, locale)],
      [oembedFile(image.id, locale), JSON.stringify(oembed(asked, () => image).body)],
    ]
  })
}
