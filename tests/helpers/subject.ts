import type { Subject } from '../../lib/pipeline/search/terms'
import { entry, unrecorded, words } from './gallery'

/** Mount Etna as it is searched. */
export const subject: Subject = {
  id: '20170319-etna',
  facts: { ...entry, hanging: unrecorded },
  words,
  place: { fr: 'Etna', en: 'Mount Etna' },
  themes: { fr: ['Volcans', 'Nuit'], en: ['Volcanoes', 'Night'] },
  abouts: { fr: ['Cratères, à l’œuvre.', 'Nos lumières.'], en: ['Craters at work.', 'Our lights.'] },
  countries: { fr: ['Italie'], en: ['Italy'] },
}
