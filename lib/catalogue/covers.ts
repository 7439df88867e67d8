import { flawsOf } from './flaws'
import type { Image } from './image'
import type { Theme } from './schema'

/** What is asked of an image that may stand for others. */
type Standing = Pick<Image, 'kind' | 'flaws' | 'covers' | 'themes' | 'quotation'>

/**
 * The image that stands for a theme: the one whose entry says so, or else the first that is of it above all;
 * one with a known flaw only where there is no other.
 */
export function coverOf<T extends Standing>(theme: Theme, images: T[]) {
  const fit = withoutFlaws(images)
  return (
    fit.find(({ covers }) => covers?.includes(theme)) ??
    fit.find(({ themes }) => themes[0] === theme) ??
    fit[0]
  )
}

/** The image that opens the wall and stands for the whole: the first with a quotation, or else the first. */
export function leadOf<T extends Standing>(images: T[]) {
  const fit = withoutFlaws(images)
  return fit.find(({ quotation }) => quotation) ?? fit[0]
}

/** Those without a known flaw, or all where each has one. */
function withoutFlaws<T extends Standing>(images: T[]) {
  const fit = images.filter((image) => flawsOf(image).length === 0)
  return fit.length > 0 ? fit : images
}
