import { expect, test } from 'vitest'
import { imageMetadata } from '@/lib/share/metadata'
import { reservationFields, tdmrep, tdmRules } from '@/lib/share/tdmrep'
import { etna, interfaceWords } from '../helpers/image'

const policy = 'https://esa.example/mining'
const reserved = { ...etna, mining: { term: 'DMI-PROHIBITED-GENAIMLTRAINING' as const, policy } }
const fields = { 'tdm-reservation': '1', 'tdm-policy': policy }

test('where the rights are silent, nothing is said', () => {
  expect(tdmrep(tdmRules([etna]))).toBeUndefined()
  expect(reservationFields(undefined)).toBeUndefined()
  expect(reservationFields({ term: 'DMI-ALLOWED' })).toBeUndefined()
  expect(imageMetadata(etna, 'en', interfaceWords)).not.toHaveProperty('other')
})

test('a reservation is told of the pages and files of its images, and of no other', () => {
  const locations = tdmRules([reserved, { ...etna, id: 'nile' }]).map(({ location }) => location)
  expect(locations).toEqual([
    '/fr/images/etna',
    '/fr/embed/etna',
    '/en/images/etna',
    '/en/embed/etna',
    '/press/proxima-etna.*',
    '/iiif/etna/*',
    '/variants/etna-*',
  ])
  const beside = tdmRules([reserved, { ...etna, id: 'etna-2' }]).map(({ location }) => location)
  expect(beside).not.toContain('/variants/etna-*')
  expect(beside).toContain(`/variants/${etna.variants[0].file}`)
  expect(imageMetadata(reserved, 'en', interfaceWords).other).toEqual(fields)
})

test('the document is a list of rules, each with its policy', () => {
  expect(JSON.parse(tdmrep(tdmRules([reserved])) ?? '')[0]).toEqual({
    location: '/fr/images/etna',
    'tdm-reservation': 1,
    'tdm-policy': policy,
  })
})
