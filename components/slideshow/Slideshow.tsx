import { useTranslations } from 'next-intl'
import 'photoswipe/style.css'
import { kinds } from '@/lib/catalogue/schema'
import { KindMark } from '../parts/KindMark'
import { useSelectWords } from '../selection/useSelectWords'
import styles from './Slideshow.module.css'
import { Face, Icon, SlideshowTool } from './SlideshowTool'
import tool from './SlideshowTool.module.css'

/**
 * What pictures as large as the window allows need, one at a time, with their tools and their words: a dialog
 * that is dark in either scheme, kept in a template until `slideshow.client.ts` opens it.
 */
export function Slideshow() {
  const t = useTranslations('Slideshow')
  return (
    <div
      data-slideshow
      data-failed={t('failed')}
      data-unloaded={t('unloaded')}
      data-position={t.raw('position')}
    >
      <template>
        <dialog className={`dark ${styles.slideshow}`} aria-label={t('label')} data-waiting="">
          <div className={styles.stage} data-stage>
            <p data-failure hidden>
              {t('failed')}
            </p>
          </div>
          <div className={styles.turn} data-turn>
            <SlideshowTool action="previous" word={t('previous')} bare />
            <SlideshowTool action="next" word={t('next')} bare />
          </div>
          <Tools />
          <Words />
        </dialog>
      </template>
    </div>
  )
}

function Tools() {
  const t = useTranslations('Slideshow')
  return (
    <div className={styles.tools}>
      <SlideshowTool action="play" word={t('play')}>
        <span className={tool.part} data-still>
          <Face icon="play" word={t('play')} />
        </span>
        <span className={tool.part} data-moving hidden>
          <Face icon="pause" word={t('pause')} />
        </span>
      </SlideshowTool>
      <Select />
      <a href="" download="" className={tool.tool} data-holds data-download aria-label={t('press')}>
        <Face icon="download" word={t('download')} />
      </a>
      <SlideshowTool action="words" word={t('words')} />
      <SlideshowTool action="zoom" word={t('zoom')} bare />
      <SlideshowTool action="close" word={t('close')} bare />
    </div>
  )
}

/** Marks the image in front for the selection, as `selection.client.ts` does for every such button. */
function Select() {
  const { add, short } = useSelectWords()
  return (
    <button
      type="button"
      className={tool.tool}
      data-holds
      data-select=""
      data-add={add}
      aria-pressed="false"
      aria-label={short}
    >
      <Icon icon="selected" className={tool.on} />
      <Icon icon="select" className={tool.off} />
      <span className={`${tool.name} ${tool.word}`}>{short}</span>
    </button>
  )
}

/** What is said of the image in front: always its title, date and kind; its caption in a band that folds. */
function Words() {
  const t = useTranslations('Slideshow')
  return (
    <div className={styles.words}>
      <div className={styles.head} aria-live="polite" data-head data-holds>
        <p className={styles.position} />
        <h2 className={styles.title} />
        <p className={styles.facts}>
          <time />
          {kinds.map((kind) => (
            <span key={kind} data-kind={kind}>
              <KindMark kind={kind} />
            </span>
          ))}
        </p>
      </div>
      <div role="group" aria-label={t('words')} className={styles.text} data-text data-holds hidden>
        <p className={styles.caption} aria-live="polite" />
        <p className={styles.more}>
          <a href="" className={styles.page}>
            {t('page')}
          </a>
          <span className="quiet">{t('keys')}</span>
        </p>
      </div>
    </div>
  )
}
