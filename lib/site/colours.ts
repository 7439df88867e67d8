/**
 * The colours of `app/tokens.css`, in the light and in the dark, for what is drawn where the site's style
 * sheets are not loaded: frames on other sites, cards, the browser's bar. A test compares the two files.
 */
export const colours = {
  ground: { light: '#fbfaf8', dark: '#0e0f11' },
  stage: { light: '#f1efeb', dark: '#060708' },
  ink: { light: '#16171a', dark: '#f0eee9' },
  soft: { light: '#45474d', dark: '#c3c1bb' },
  quiet: { light: '#63656b', dark: '#9b9a95' },
  line: { light: '#dcd9d3', dark: '#2b2d31' },
  edge: { light: '#8f8c86', dark: '#6d6f74' },
  accent: { light: '#a8430f', dark: '#ff9a5c' },
} as const

/** The name of a colour, as `tokens.css` has it after `--`. */
export type Colour = keyof typeof colours

/**
 * A colour as a value in CSS (CSS Color 5, `light-dark()`).
 * @example lightDark('ink') // light-dark(#16171a,#f0eee9)
 */
export function lightDark(colour: Colour) {
  const { light, dark } = colours[colour]
  return `light-dark(${light},${dark})`
}
