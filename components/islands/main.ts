import { startEnlarging } from '../image/enlarge.client'
import { startKeys } from '../image/keys.client'
import { startSharing } from '../image/share.client'
import { startSwiping } from '../image/swipe.client'
import { startTrail } from '../image/trail.client'
import { startBar } from '../frame/bar.client'
import { startLanguages } from '../frame/languages.client'
import { startSearchLink } from '../frame/searchlink.client'
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
startSearchLink()
startTrail()
startKeys()
startSwiping()
startEnlarging()
startSelection()
startBar()
startSurprise()
startSharing()
startCopying()
for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) void wake(element)
// Controls that need a script are shown from now on: where none arrives, nobody meets a dead one.
document.documentElement.dataset.alive = ''
