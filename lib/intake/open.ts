import { openGallery } from '../catalogue/gallery'
import { finishChanges } from '../disk/transaction'

/** The gallery under `root`, for a command that changes it: completes what a killed command had begun. */
export function openForChange(root: string) {
  finishChanges(root)
  return openGallery(root)
}
