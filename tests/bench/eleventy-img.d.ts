/** As much of @11ty/eleventy-img as the bench calls: it brings no types. */
declare module '@11ty/eleventy-img' {
  interface Options {
    widths: number[]
    formats: string[]
    outputDir: string
    useCache: boolean
    filenameFormat: (id: string, src: string, width: number, format: string) => string
    sharpAvifOptions?: object
    sharpWebpOptions?: object
    sharpJpegOptions?: object
  }
  export default function Image(path: string, options: Options): Promise<unknown>
}
