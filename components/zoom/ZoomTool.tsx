import { useTranslations } from 'next-intl'
import styles from './ZoomTool.module.css'

/** What the viewer's buttons do, each with its icon on a ground of 24 units. */
const icons = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  whole: 'M4 6h16v12H4zM8 10h8v4H8z',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  leaveFullScreen: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  copy: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5',
  close: 'M6 6l12 12M18 6 6 18',
} as const

/** What one of the viewer’s buttons does. */
export type ZoomAction = keyof typeof icons

interface Props {
  action: ZoomAction
  hidden?: boolean
  className?: string
}

/** A button with an icon, 44 px square. */
export function ZoomTool({ action, hidden, className = '' }: Props) {
  const name = useTranslations('Zoom')(action)
  return (
    <button
      type="button"
      className={`${styles.tool} ${className}`}
      aria-label={name}
      data-action={action}
      hidden={hidden}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={icons[action]} />
      </svg>
    </button>
  )
}
