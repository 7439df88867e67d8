import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPicture } from '@/lib/intake/picture'
import { makeCard } from '../helpers/files'
import { picture } from '../helpers/gallery'

test('a pipe, a socket or a folder that is called a picture is not waited for', async () => {
  const folder = join(makeCard()('a.jpg', ''), '..')
  const path = (name: string) => join(folder, name)
  expect(spawnSync('mkfifo', [path('pipe.jpg')]).status).toBe(0)
  mkdirSync(path('folder.jpg'))
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(path('socket.jpg'), resolve))
  try {
    for (const [name, told] of [
      ['pipe.jpg', 'is a pipe, a socket or a device.'],
      ['socket.jpg', 'is a pipe, a socket or a device.'],
      ['folder.jpg', 'is a folder.'],
    ])
      await expect(readPicture(path(name))).rejects.toThrow(`${name} ${told} Name the file of a picture.`)
  } finally {
    server.close()
  }
})

test('a raw file that its bytes do not betray is known by its name', async () => {
  const bytes = await picture(8, 8).tiff().toBuffer()
  for (const name of ['a.NEF', 'b.kdc', 'c.dcr'])
    await expect(readPicture(makeCard()(name, bytes))).rejects.toThrow(`${name} is a raw file`)
  expect(await readPicture(makeCard()('a.tif', bytes))).toMatchObject({ ending: '.tif', notes: [] })
})
