/** What a module of an element exports: brings the element to life. */
export interface Island {
  start: (element: HTMLElement) => void
}

/**
 * The modules of elements, by the name in their `data-island`: each is fetched where its element stands, and
 * no earlier.
 */
export const islands: Record<string, () => Promise<Island>> = {
  wall: () => import('../wall/wall.client'),
  marks: () => import('../maps/marks.client'),
  desk: () => import('../selection/desk.client'),
  passages: () => import('../parts/passages.client'),
  points: () => import('../image/points.client'),
  picks: () => import('../selection/picks.client'),
  zoom: () => import('../zoom/zoom.client'),
}
