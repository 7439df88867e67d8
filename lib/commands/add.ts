import { paths } from '../catalogue/files'
import { command, tellAsText } from '../disk/command'
import { readWords } from '../i18n/words'
import { proposeAll } from '../intake/adding'
import { enter } from '../intake/enter'
import { parseFlags, readOptions } from '../intake/flags'
import { openSettled } from '../catalogue/settled'
import { addedAsJson, addedAsText, refusedAsJson } from '../intake/report'

let asJson = false

await command({
  read: async (args) => {
    const flags = parseFlags(args)
    asJson = flags.json
    const options = readOptions(flags)
    // The prompts are loaded where there is somebody to read them.
    const isTalk = process.stdin.isTTY && process.stdout.isTTY && !flags.yes && !asJson
    const desk = isTalk ? await import('../intake/ask') : undefined
    const words = readWords(paths(process.cwd()).messages)
    const proposals = await proposeAll(flags.files, { options, words, choose: desk?.chooseSource })
    return desk ? desk.askAll(proposals) : proposals
  },
  lockAs: 'add',
  run: (proposals) => {
    const entered = enter(openSettled(process.cwd()), proposals)
    console.log(asJson ? addedAsJson(proposals, entered) : addedAsText(proposals, entered))
  },
  tell: (error) => (asJson ? console.log(refusedAsJson(error)) : tellAsText(error)),
})
