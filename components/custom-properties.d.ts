import 'react'

declare module 'react' {
  /** A style may hand a number of the page to the stylesheet, as a custom property: `--ratio`. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined
  }
}
