import { useTranslations } from 'next-intl'

/** Where it is said that the browser does not keep the selection: at the desk and, from there, in the bar. */
export function Unkept() {
  return <p role="status" className="quiet" data-unkept={useTranslations('Selection')('unkept')} />
}
