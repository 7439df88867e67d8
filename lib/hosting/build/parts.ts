import type { Part } from '../../disk/bar'

/** What a build of everything is made of, and how far along each begins and ends: one bar tells of all. */
export const parts = {
  pictures: { from: 0, to: 0.6 },
  code: { from: 0.6, to: 0.7 },
  pages: { from: 0.7, to: 1 },
} satisfies Record<string, Part>
