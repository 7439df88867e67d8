/**
 * What stands in for a picture until it has come: 18 hexadecimal digits, six 12-bit colours of sRGB. The
 * first four lie from top to bottom, evenly; the last two are what these are multiplied by at the left edge
 * and at the right one. `app/base.css` lays them as two gradients under the picture, which covers them: no
 * script, nothing to decode.
 *
 * Forms fitted to the 48 pictures, each blurred to 36 × 24 px, and their distance from it in CIE76 (Lab):
 * mean, worst picture, bytes of the colours as a style has them.
 *
 *     the dominant colour                         32.7  54.4   7
 *     the mean colour                             15.9  27.0   4
 *     4 colours down                               9.1  20.9  19
 *     5 colours down                               8.8  22.0  24
 *     6 colours down                               8.3  21.1  29
 *     3 down and 3 across, multiplied              9.2  13.8  29
 *     4 down and 2 across, multiplied: this        8.1  13.0  29
 *     4 down and 3 across, multiplied              7.8  12.5  34
 *     3 down and 2 across, averaged                9.7  17.3  25
 *     4 down and 3 greys across, in hard light     8.2  19.6  34
 *     3 × 2 colours, interpolated                  8.8  13.0  29, and no one element draws it
 *
 * As the pipeline fits it, to the picture unblurred, it is 8.3. To the eye, colours down alone turn a coast
 * that divides a picture into grey; the product keeps land and sea apart.
 */
export type StandIn = string

/** Whether a value is a stand-in. */
export function isStandIn(value: unknown): value is StandIn {
  return typeof value === 'string' && /^[0-9a-f]{18}$/.test(value)
}
