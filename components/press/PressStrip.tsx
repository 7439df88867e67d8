import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { familyOf } from '@/lib/catalogue/rights'
import { formatBytes, formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { filePath } from '@/lib/site/files'
import { SelectButton } from '../selection/SelectButton'
import { useSelectWords } from '../selection/useSelectWords'
import { CopyCredit } from './CopyCredit'
import styles from './PressStrip.module.css'

interface Props {
  image: Image
  /** The languages in which there is a credit to copy, the page's first. */
  languages: Language[]
}

/** What a picture desk asks first, in one glance: which image, the file, the credit, what is allowed. */
export function PressStrip({ image, languages }: Props) {
  const t = useTranslations('PressStrip')
  const share = useTranslations('Share')
  const locale = useLocale()
  return (
    <div className={styles.strip}>
      <Title image={image} />
      <div role="group" aria-label={t('label')} className={styles.tools} data-copying>
        <DownloadButton press={image.press[locale]} />
        <CopyCredit languages={languages} />
        <RightsLink rights={image.rights} />
        <button
          type="button"
          className="button quiet-button scripted"
          data-share="permalink"
          data-copy="permalink"
          data-copied={share('copied')}
        >
          {share('share')}
        </button>
        <SelectButton id={image.id} title={image.words[locale].title} words={useSelectWords()} />
        <span role="status" className={styles.said} />
      </div>
    </div>
  )
}

/** The name of an image, its day, and that it is no photograph where it is none. */
function Title({ image: { words, taken, kind } }: { image: Image }) {
  const t = useTranslations('PressStrip')
  const locale = useLocale()
  const { title, lang } = words[locale]
  return (
    <header className={styles.title}>
      <h1 id="title" lang={lang}>
        {title}
      </h1>
      <p>
        <time dateTime={taken.date}>{formatDate(taken.date, locale)}</time>
        {kind === 'reconstruction' && (
          <a href="#kind" className={styles.kind}>
            {t('reconstruction')}
          </a>
        )}
      </p>
    </header>
  )
}

function DownloadButton({ press: { file, bytes } }: { press: Image['press'][Language] }) {
  const t = useTranslations('PressStrip')
  return (
    <a className="button" href={filePath('press', file)} download={file}>
      {`${t('download')} `}
      <span className={styles.size}>{formatBytes(bytes, useLocale())}</span>
    </a>
  )
}

/** What the rights allow, in three words, on the way to all that they say. */
function RightsLink({ rights: { key } }: Pick<Image, 'rights'>) {
  const t = useTranslations('RightsLink')
  return (
    <a href="#rights" className="button quiet-button">
      {t(familyOf(key))}
    </a>
  )
}
