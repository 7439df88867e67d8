import { startKeys } from '../image/keys.client'
import { startSharing } from '../image/share.client'
import { startBar } from '../frame/bar.client'
import { startLanguages } from '../frame/languages.client'
import { startSurprise } from '../frame/surprise.client'
import { startCopying } from '../parts/copy.client'
import { startSelection } from '../selection/selection.client'
import { leaveDialog } from './back'
import { wake } from './wake'

/*
 * The script of every page brings to life what moves on it. What is small is here; what is not is fetched
 * where its element stands.
 */
leaveDialog()
startLanguages()
startKeys()
startSelection()
startBar()
startSurprise()
startCopying()
startSharing()
for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) void wake(element)
// Controls that need a script are shown from now on: where none arrives, nobody meets a dead one.
document.documentElement.dataset.alive = ''
