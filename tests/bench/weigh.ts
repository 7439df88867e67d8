import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser, Request } from '@playwright/test'

/** Bytes of one kind of file that a page loads, before and after compression. */
export interface Weight {
  count: number
  plain: number
  gzip: number
  brotli: number
}

/**
 * What a page loads until nothing more comes, by kind, its first picture in bytes, and how far its layout
 * shifted.
 */
export interface Weighed {
  html: Weight
  css: Weight
  script: Weight
  font: Weight
  firstPicture: number
  layoutShift: number
}

/** A telephone of 412 × 915 px at density 2.625, without a cache. */
const phone = { viewport: { width: 412, height: 915 }, deviceScaleFactor: 2.625, isMobile: true }

const kinds = { document: 'html', stylesheet: 'css', script: 'script', font: 'font' } as const

/** Loads a page as a telephone does and weighs it; compressed here, so that servers' settings do not tell. */
export async function weigh(browser: Browser, url: string): Promise<Weighed> {
  const page = await browser.newPage(phone)
  const requests: Request[] = []
  page.on('requestfinished', (request) => requests.push(request))
  await page.goto(url, { waitUntil: 'networkidle', timeout: 0 })
  const layoutShift = await page.evaluate(readShift)
  const bodies = await Promise.all(
    requests
      .filter((request) => request.resourceType() in kinds)
      .map(async (request) => ({
        kind: kinds[request.resourceType() as keyof typeof kinds],
        body: await bodyOf(request),
      })),
  )
  const [firstPicture] = await Promise.all(
    requests
      .filter((request) => request.resourceType() === 'image')
      .slice(0, 1)
      .map(bodyOf),
  )
  await page.close()
  const of = (kind: string) => add(bodies.filter((found) => found.kind === kind).map(({ body }) => body))
  return {
    html: of('html'),
    css: of('css'),
    script: of('script'),
    font: of('font'),
    firstPicture: firstPicture.length,
    layoutShift,
  }
}

async function bodyOf(request: Request) {
  return (await request.response())!.body()
}

function add(bodies: Buffer[]): Weight {
  const sum = (measure: (body: Buffer) => number) => bodies.reduce((total, body) => total + measure(body), 0)
  return {
    count: bodies.length,
    plain: sum((body) => body.length),
    gzip: sum((body) => gzipSync(body, { level: 9 }).length),
    brotli: sum((body) => brotliCompressSync(body).length),
  }
}

/**
 * Cumulative Layout Shift: the sum of all shifts that no input excuses. No function in it has a name: what
 * tsx wraps names in is not there in a page.
 */
function readShift() {
  return new Promise<number>((done) => {
    new PerformanceObserver((list) =>
      done(
        (list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]).reduce(
          (total, { value, hadRecentInput }) => total + (hadRecentInput ? 0 : value),
          0,
        ),
      ),
    ).observe({ type: 'layout-shift', buffered: true })
    // Where nothing shifted the observer says nothing.
    setTimeout(() => done(0), 500)
  })
}
