import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDoor } from '../../src/cluster/open.ts'
import { describeDoor } from './contract.ts'

describeDoor('a folder of manifests', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eks-access-directory-'))
  await mkdir(join(folder, 'live'))
  return {
    door: openDoor({ door: 'directory', name: 'files', directory: 'live' }, { folder }),
    bindings: 20,
    close: () => rm(folder, { recursive: true }),
  }
})
