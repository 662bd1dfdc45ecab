import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseAccess } from '../../../src/access/parse.ts'
import { undeclaredCluster } from '../../../src/access/undeclared.ts'
import { beginReadings } from '../../../src/modes/step/begun-readings.ts'
import { certificateFor } from '../../loopback/certificate.ts'
import type { LoopbackServer } from '../../loopback/server.ts'
import { quickstartApi } from '../../nodes/session.ts'

const tls = certificateFor(['localhost'])
let folder: string
let api: LoopbackServer
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-begun-'))
  api = await quickstartApi(tls)
  const kubeconfig = {
    contexts: [{ name: 'admin', context: { cluster: 'c', user: 'u' } }],
    clusters: [
      {
        name: 'c',
        cluster: {
          server: api.url,
          'certificate-authority-data': Buffer.from(tls.certificate).toString('base64'),
        },
      },
    ],
    users: [{ name: 'u', user: { token: 'a-token' } }],
  }
  await writeFile(join(folder, 'kubeconfig'), JSON.stringify(kubeconfig))
})
afterEach(() => Promise.all([api.close(), rm(folder, { recursive: true })]))

const NAMES = ['prod', 'lab', 'dev']

/** Of a file with three clusters, which all are the same. */
function fileOf(names = NAMES) {
  const clusters = names.map((name) => `  - { name: ${name}, context: admin, kubeconfig: kubeconfig }\n`)
  const role = 'principals:\n  - role: arn:aws:iam::111122223333:role/dev\n    groups: [dev]\n'
  const { access } = parseAccess(`version: 1\nclusters:\n${clusters.join('')}${role}`, 'access.yaml')
  if (access === undefined) throw new Error('the file has errors')
  return access
}

function desired(name: string) {
  const entry = { door: 'context', name, context: 'admin', kubeconfig: 'kubeconfig' } as const
  return undeclaredCluster(entry, 'no-file')
}

const lists = (): number => api.asked.filter(({ path }) => path.includes('/clusterroles?')).length

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('readings that are begun before the manifests are read', () => {
  test('ask the clusters at once, and give what they read to whoever takes them', async () => {
    const told: string[] = []
    const readings = beginReadings({ file: 'access.yaml', folder, onProgress: (text) => told.push(text) }, 8)
    readings.begin(fileOf())
    await until(() => lists() === 3)
    expect(told).toEqual([])
    for (const name of NAMES) {
      const read = await readings.take(desired(name), () => ({}))
      expect(read).toMatchObject({ snapshot: { clusterRoles: expect.anything() } })
    }
    expect(lists()).toBe(3)
    expect(told).toEqual(NAMES.map((name) => `${name}: reading`))
  })

  test('ask what is wanted beside that only when it is known what that is', async () => {
    const readings = beginReadings({ file: 'access.yaml', folder }, 8)
    readings.begin(fileOf(['prod']))
    await until(() => lists() === 1)
    const wanted: number[] = []
    await readings.take(desired('prod'), ({ clusterRoles }) => {
      wanted.push(clusterRoles.length)
      return { otherLedgers: true }
    })
    expect(wanted.length).toBeGreaterThan(0)
    expect(api.asked.at(-1)?.path).toContain('labelSelector=eks-access')
  })

  test.each([
    ['the run is not for', { clusters: ['lab'] }, 8, 1],
    ['would be too many at once', {}, 2, 2],
    ['were to be chosen by a name that the file does not have', { clusters: ['prod', 'pord'] }, 8, 0],
  ])('leave out clusters that %s', async (_, more, atOnce, count) => {
    const readings = beginReadings({ file: 'access.yaml', folder, ...more }, atOnce)
    readings.begin(fileOf())
    await until(() => lists() >= count)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(lists()).toBe(count)
  })

  test('a cluster that was not begun is read when it is taken', async () => {
    const read = await beginReadings({ file: 'access.yaml', folder }, 0).take(desired('prod'), () => ({}))
    expect(read).toHaveProperty('snapshot')
  })

  test('one that fails and that nobody takes ends nothing', async () => {
    const readings = beginReadings({ file: 'access.yaml', folder: join(folder, 'nowhere') }, 8)
    readings.begin(fileOf())
    readings.abandon()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const read = await readings.take(desired('prod'), () => ({}))
    expect(read).toMatchObject({ problem: { code: 'cluster-misconfigured' } })
  })
})
