import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { Iiif } from '@/components/image/Iiif'
import { absolute, canvasPath, manifestPath } from '@/lib/site/addresses'
import { contentState } from '@/lib/site/contentstate'
import { etna } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

test.each(['fr', 'en'] as const)(
  'without a script, the %s content state is that of the whole canvas',
  (locale) => {
    const $ = load(markupOf(locale, <Iiif image={etna} />))
    const [canvas, manifest] = [canvasPath(etna.id), manifestPath(etna.id)].map(absolute)
    const code = $('#content-state')
    expect(code.text()).toBe(contentState({ canvas, manifest }))
    // what the script makes it lead elsewhere with
    const { width, height } = etna.original
    expect(code.data()).toEqual({ canvas, manifest, size: `${width} ${height}` })
  },
)
