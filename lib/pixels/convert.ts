import { toSrgb, type Curve } from './curves'
import type { Samples } from './facts'
import type { Colour } from './icc'
import { srgbFromXyz50, type Matrix } from './primaries'

/** Samples, and what they mean; without a colour they are sRGB's own values. */
interface Stored extends Samples {
  colour?: Colour
  /** How many samples a pixel has, those that say nothing of its colour too. */
  of: number
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array

// What every sample is brought to first: steps of 1/65535 of linear light are 0.05 of sRGB's 255 in the dark.
const steps = 65_536

/** Samples as 8-bit sRGB, three bytes a pixel, on white where they let something through. */
export function convert(data: Buffer, stored: Stored): Buffer {
  const numbers = view(data, stored.depth)
  const to16 = scaleOf(stored.depth)
  const pixel = pixelOf(stored)
  const { of, alpha } = stored
  const out = Buffer.allocUnsafe((numbers.length / of) * 3)
  for (let from = 0, to = 0; from < numbers.length; from += of, to += 3) {
    pixel(numbers, from, out, to, to16)
    if (alpha !== undefined) layOnWhite(out, to, to16(numbers[from + alpha]) / (steps - 1))
  }
  return out
}

type Pixel = (
  numbers: Numbers,
  from: number,
  out: Buffer,
  to: number,
  to16: (value: number) => number,
) => void

function pixelOf(stored: Stored): Pixel {
  if (stored.lab) return labPixel(stored.lab, stored.depth)
  return stored.channels === 1 ? greyPixel(stored) : rgbPixel(stored)
}

function view(data: Buffer, depth: Samples['depth']): Numbers {
  // A typed array begins at a multiple of its own size.
  const { buffer, byteOffset, length } =
    data.byteOffset % 4 ? Buffer.from(Uint8Array.from(data).buffer) : data
  if (depth === 'uchar') return new Uint8Array(buffer, byteOffset, length)
  if (depth === 'ushort') return new Uint16Array(buffer, byteOffset, length / 2)
  if (depth === 'uint') return new Uint32Array(buffer, byteOffset, length / 4)
  return new Float32Array(buffer, byteOffset, length / 4)
}

/** From a stored number to 0–65535. */
function scaleOf(depth: Samples['depth']): (value: number) => number {
  if (depth === 'uchar') return (value) => value * 257
  if (depth === 'ushort') return (value) => value
  if (depth === 'uint') return (value) => Math.floor(value / 65_536)
  // What is lighter than white is white; what is no number is black.
  return (value) => (value > 0 ? Math.round(Math.min(value, 1) * (steps - 1)) : 0)
}

const last = steps - 1
const bytes = tableOf((light) => toSrgb(light) * 255)

/** A curve at every step, times what its values are to be. */
function tableOf(curve: Curve) {
  return Float32Array.from({ length: steps }, (_, step) => curve(step / last))
}

function byteOf(light: number) {
  const step = light <= 0 ? 0 : light >= 1 ? last : Math.round(light * last)
  return Math.round(bytes[step])
}

function greyPixel({ colour }: Stored): Pixel {
  const curve = colour?.curves[0]
  const table = Uint8Array.from({ length: steps }, (_, step) =>
    curve ? byteOf(curve(step / last)) : Math.round(step / 257),
  )
  return (numbers, from, out, to, to16) => {
    out.fill(table[to16(numbers[from])], to, to + 3)
  }
}

function rgbPixel({ colour }: Stored): Pixel {
  if (!colour?.matrix)
    return (numbers, from, out, to, to16) => {
      for (let i = 0; i < 3; i++) out[to + i] = Math.round(to16(numbers[from + i]) / 257)
    }
  const [red, green, blue] = colour.curves.map(tableOf)
  const [[a, b, c], [d, e, f], [g, h, i]] = colour.matrix
  return (numbers, from, out, to, to16) => {
    const [r, s, t] = [
      red[to16(numbers[from])],
      green[to16(numbers[from + 1])],
      blue[to16(numbers[from + 2])],
    ]
    out[to] = byteOf(a * r + b * s + c * t)
    out[to + 1] = byteOf(d * r + e * s + f * t)
    out[to + 2] = byteOf(g * r + h * s + i * t)
  }
}

/** CIELab of D50 (TIFF 6.0, section 23, and its supplement 1). */
function labPixel(kind: 'signed' | 'moved', depth: Samples['depth']): Pixel {
  const size = depth === 'uchar' ? 256 : 65_536
  const perUnit = size / 256
  const signed = (value: number) => (value >= size / 2 ? value - size : value) / perUnit
  const moved = (value: number) => (value - size / 2) / perUnit
  const axis = kind === 'signed' ? signed : moved
  return (numbers, from, out, to) => {
    const white = kind === 'moved' && size > 256 ? 65_280 : size - 1
    const light = (numbers[from] / white) * 100
    const rgb = fromLab(light, axis(numbers[from + 1]), axis(numbers[from + 2]))
    for (let i = 0; i < 3; i++) out[to + i] = byteOf(rgb[i])
  }
}

const d50 = [0.9642, 1, 0.8249]

function fromLab(light: number, a: number, b: number) {
  const y = (light + 16) / 116
  const xyz = [y + a / 500, y, y - b / 200].map((value, index) => inverse(value) * d50[index])
  return apply(srgbFromXyz50, xyz)
}

function inverse(t: number) {
  return t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29)
}

function apply(matrix: Matrix, [x, y, z]: number[]) {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z)
}

function layOnWhite(out: Buffer, to: number, opacity: number) {
  for (let i = to; i < to + 3; i++) out[i] = Math.round(out[i] * opacity + 255 * (1 - opacity))
}
