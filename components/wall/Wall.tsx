import type { Image } from '@/lib/catalogue/image'
import { Figure } from '../parts/Figure'
import styles from './Wall.module.css'

/** Images as figures in justified rows. `lead` marks a wall whose first picture opens the page. */
export function Wall({ images, lead = false }: { images: Image[]; lead?: boolean }) {
  return (
    <ul className={styles.wall}>
      {images.map((image, index) => (
        <Figure key={image.id} image={image} first={lead && index === 0} />
      ))}
    </ul>
  )
}
