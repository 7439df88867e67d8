import type { Language } from './languages'
import type { Messages as InterfaceMessages } from './words'

declare module 'use-intl' {
  /** What next-intl's hooks know: a key that is in no message file does not compile. */
  interface AppConfig {
    Locale: Language
    Messages: InterfaceMessages
  }
}
