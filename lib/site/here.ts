/**
 * In a browser, the path under which the site lies at its host, as the page says (`data-base`), without a
 * slash at its end; '' at the root of one, and wherever there is no page.
 */
export const here = typeof document === 'undefined' ? '' : (document.documentElement.dataset.base ?? '')
