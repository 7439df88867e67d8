import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Image } from '@/lib/catalogue/image'
import { languageName, languageList, type Each } from '@/lib/i18n/languages'
import { filePath } from '@/lib/site/files'
import { CopyCode, CopyText } from '../parts/Copyable'
import styles from './Desks.module.css'
import { Iiif } from './Iiif'

interface Props {
  image: Image
  /** Caption and credit as HTML, in the languages there are. */
  blocks: Partial<Each<{ html: string }>>
  citation: { text: string; bibtex: string }
  embed: string
}

/** What whoever makes pages and keeps archives looks for, and nobody else: code, citations, sums. Closed. */
export function Desks({ image, blocks, citation, embed }: Props) {
  const t = useTranslations('Desks')
  const share = useTranslations('Share')
  const iiif = useTranslations('Iiif')
  return (
    <details id="desks" className={`section ${styles.desks}`}>
      <summary>
        <h2>{t('heading')}</h2>
      </summary>
      <div className="columns">
        <Part heading={t('html')}>
          <HtmlBlocks blocks={blocks} />
        </Part>
        <Part heading={share('cite')}>
          <CopyText id="citation" copy={share('copyCitation')} copied={share('done')}>
            {citation.text}
          </CopyText>
          <CopyCode id="bibtex" copy={share('copyBibtex')} copied={share('done')}>
            {citation.bibtex}
          </CopyCode>
        </Part>
        <Part heading={share('embed')}>
          <CopyCode id="embed" copy={share('copyEmbed')} copied={share('done')}>
            {embed}
          </CopyCode>
          <p className="quiet">{share('embedDark')}</p>
        </Part>
        <Part heading={iiif('heading')}>
          <Iiif image={image} />
        </Part>
        <Checksum image={image} />
      </div>
    </details>
  )
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h3>{heading}</h3>
      {children}
    </section>
  )
}

function HtmlBlocks({ blocks }: Pick<Props, 'blocks'>) {
  const t = useTranslations('CreditBlock')
  const desks = useTranslations('Desks')
  const locale = useLocale()
  return languageList.map((language) => {
    const block = blocks[language]
    const copy = desks('copyHtml', { language: languageName(language, locale) })
    return (
      block && (
        <CopyCode key={language} lang={language} id={`html-${language}`} copy={copy} copied={t('copied')}>
          {block.html}
        </CopyCode>
      )
    )
  })
}

/** The sum of the press file: its digits, and the file that a program checks it by. */
function Checksum({ image }: { image: Image }) {
  const t = useTranslations('Desks')
  const { file, sha256 } = image.press[useLocale()]
  return (
    <Part heading={t('checksum')}>
      <p>
        <code>{sha256}</code>
      </p>
      <p>
        <a href={filePath('press', `${file}.sha256`)}>{t('checksumFile')}</a>
      </p>
    </Part>
  )
}
