import type { Listed } from '@/lib/catalogue/listed'
import { Rows } from '../parts/Rows'
import { Figure } from './Figure'

/** Images as figures in justified rows. `lead` marks a wall whose first picture opens the page. */
export function Wall({ images, lead = false }: { images: Listed[]; lead?: boolean }) {
  return (
    <Rows>
      {images.map((image, index) => (
        <Figure key={image.id} image={image} first={lead && index === 0} />
      ))}
    </Rows>
  )
}
