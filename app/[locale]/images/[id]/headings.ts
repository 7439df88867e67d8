import { getTranslations } from 'next-intl/server'

/** The names of the parts of an image's page, in the language of the page. */
export type Headings = Awaited<ReturnType<typeof readHeadings>>

/**
 * Reads the headings before anything is drawn. Components that find the messages loaded are rendered in
 * place; each that has to wait for them becomes a row of its own in the page's data.
 */
export async function readHeadings() {
  const t = await getTranslations('ImagePage')
  const kind = await getTranslations('KindMark')
  const camera = await getTranslations('Camera')
  const share = await getTranslations('Share')
  const points = await getTranslations('Points')
  const seal = await getTranslations('Seal')
  const corrections = await getTranslations('Corrections')
  return {
    download: t('download'),
    rights: t('rights'),
    credit: t('credit'),
    share: share('heading'),
    points: points('heading'),
    facts: t('facts'),
    locator: t('locator'),
    camera: camera('heading'),
    kind: t('kind'),
    flaws: t('flaws'),
    seal: seal('heading'),
    corrections: corrections('heading'),
    aboutReconstruction: kind('aboutReconstruction'),
  }
}
