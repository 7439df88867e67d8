import { installTools } from '../helpers/tools'
import { installViewers } from '../helpers/viewers'

// Finds or installs what the tests need beside the packages of npm, saying so: `npx tsx tests/runs/tools.ts`.
installTools()
installViewers()
