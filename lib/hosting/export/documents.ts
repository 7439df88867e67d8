import { languagesOf } from '../../catalogue/captions'
import { leadOf } from '../../catalogue/covers'
import type { Image } from '../../catalogue/image'
import { defaultLanguage, inEach, languageList } from '../../i18n/languages'
import { sayInEach, type Words } from '../../i18n/words'
import { embedPage } from '../../share/embed'
import { kindMark } from '../../share/mark'
import { oembed } from '../../share/oembed'
import { absolute, embedPath, imagePath, oembedDocument, permalink, shortPath } from '../../site/addresses'
import { withdrawnPage } from '../../share/withdrawn'
import type { Gone } from '../rules/gone'
import { choicePage } from './choice'

/** A text by its path under `out/`. */
type Document = [file: string, text: string]

/**
 * The files that stand in for what a server answers: which language `/` and `/i/<id>` lead to, embeds and
 * oEmbed; and what is told of images that were withdrawn. By path under `out/`, each made when it is asked
 * for.
 */
export function* documents(images: Image[], words: Words, gone: Gone[] = []): Generator<Document> {
  const start = choicePage({
    path: '',
    titles: sayInEach(words, (t) => t.Site.title),
    description: words[defaultLanguage].Site.description,
    card: leadOf(images),
    words,
  })
  yield ['index.html', start]
  for (const image of images) {
    yield choiceOf(image, words)
    yield* embedsOf(image, words)
  }
  for (const each of gone) yield* noticesOf(each, words)
}

function choiceOf(image: Image, words: Words): Document {
  const [main] = languagesOf(image.state)
  const page = choicePage({
    path: imagePath(image.id),
    titles: inEach((language) => image.words[language].title),
    description: kindMark(image, main, words) + image.words[main].caption,
    card: image,
    image,
    words,
  })
  return [pageFile(shortPath(image.id)), page]
}

function embedsOf(image: Image, words: Words): Document[] {
  return languageList.flatMap((language): Document[] => {
    const asked = new URLSearchParams({ url: absolute(permalink(image.id, language)) })
    const { body } = oembed(asked, { findImage: () => image, words })
    return [
      [pageFile(embedPath(image.id, language)), embedPage({ image, language, words })],
      [oembedDocument(image.id, language).slice(1), JSON.stringify(body)],
    ]
  })
}

/** What stands where the pages of an image were that was withdrawn: hosts that can say 410 with it. */
function noticesOf({ withdrawn, pages }: Gone, words: Words): Document[] {
  return pages.map(({ path, language = defaultLanguage }) => [
    pageFile(path),
    withdrawnPage({ withdrawn, language, words }),
  ])
}

/** The file of a page. @example pageFile('/i/etna') // i/etna.html */
function pageFile(path: string) {
  return `${path.slice(1)}.html`
}
