import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { modelOf } from '@/lib/pages'
import type { ModelOf, ParamsOf, RouteName } from '@/lib/pages/routes'

type Unlocalized<Name extends RouteName> = Omit<ParamsOf<Name>, 'locale'>

/** The model of a page in the language of its address; of a page that there is not, its 404. */
export async function pageModel<Name extends RouteName>(
  name: Name,
  ...[params]: object extends Unlocalized<Name> ? [Unlocalized<Name>?] : [Unlocalized<Name>]
): Promise<NonNullable<ModelOf<Name>>> {
  const located = { ...params, locale: await getLocale() } as ParamsOf<Name>
  return modelOf(name, located) ?? notFound()
}
