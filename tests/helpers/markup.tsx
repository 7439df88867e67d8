import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import type { Language } from '../../lib/i18n/languages'
import { interfaceWords } from './image'

/** The HTML of a component on a page in one language. */
export function markupOf(language: Language, element: ReactElement) {
  return renderToStaticMarkup(
    <IntlProvider locale={language} timeZone="UTC" messages={interfaceWords[language]}>
      {element}
    </IntlProvider>,
  )
}
