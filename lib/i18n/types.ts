import type messages from '../../messages/en/interface.json'
import type { Locale as RoutingLocale } from './routing'

declare module 'use-intl' {
  interface AppConfig {
    Locale: RoutingLocale
    Messages: typeof messages
  }
}
