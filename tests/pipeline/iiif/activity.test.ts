import { expect, test } from 'vitest'
import { activityDocuments, changesPath } from '@/lib/pipeline/iiif/activity'
import { etna, site } from '../../helpers/image'

const at = (id: string, published: string | null, updated = published) => ({
  ...etna,
  id,
  hanging: { ...etna.hanging, published, updated },
})
const images = [
  at('new', '2027-03-01T00:00:00Z'),
  at('unknown', null),
  at('changed', '2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z'),
]

test('changes come in the order in which they happened, what is not known first and without a time', () => {
  const documents = activityDocuments(images)
  expect(documents.get('/iiif/activity/page-0.json')).toMatchObject({
    '@context': 'http://iiif.io/api/discovery/1/context.json',
    type: 'OrderedCollectionPage',
    partOf: { id: `${site}/iiif/activity/all-changes.json`, type: 'OrderedCollection' },
    startIndex: 0,
    orderedItems: [
      { type: 'Create', object: { id: `${site}/iiif/unknown/manifest.json`, type: 'Manifest' } },
      {
        type: 'Update',
        object: { id: `${site}/iiif/changed/manifest.json`, type: 'Manifest' },
        endTime: '2027-02-01T00:00:00Z',
      },
      {
        type: 'Create',
        object: { id: `${site}/iiif/new/manifest.json`, type: 'Manifest' },
        endTime: '2027-03-01T00:00:00Z',
      },
    ],
  })
  expect(JSON.stringify([...documents.values()])).not.toContain('null')
})

test('whoever follows the pages from the last to the first meets every change once', () => {
  const documents = activityDocuments(images, 2)
  const read = (id: string) => documents.get(id.slice(site.length)) as Record<string, never>
  const { totalItems, first, last } = read(`${site}${changesPath}`) as Record<string, { id: string }>
  const [met, pages]: [{ object: { id: string } }[], string[]] = [[], []]
  for (let page: { id: string } | undefined = last; page; page = read(page.id).prev) {
    met.unshift(...(read(page.id).orderedItems as typeof met))
    pages.unshift(page.id)
  }
  expect([totalItems, met.length, pages[0]]).toEqual([3, 3, first.id])
  expect(pages.map((id) => read(id).next)).toEqual([
    { id: last.id, type: 'OrderedCollectionPage' },
    undefined,
  ])
  expect(pages.map((id) => read(id).startIndex)).toEqual([0, 2])
})

test('a gallery without images has one page without changes', () => {
  expect(activityDocuments([]).get('/iiif/activity/page-0.json')).toMatchObject({ orderedItems: [] })
})
