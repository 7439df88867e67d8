import { finishChanges } from '../disk/transaction'
import { openGallery } from './gallery'

/**
 * The gallery under `root`, for a command: first completes what a killed command had begun to change there.
 */
export function openSettled(root: string) {
  finishChanges(root)
  return openGallery(root)
}
