import type { ChildProcess } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openDoor } from '../../src/cluster/open.ts'
import { startKubeApi } from '../loopback/kube-api.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import type { Asked, LoopbackServer } from '../loopback/server.ts'
import { resultComment } from './comments.ts'
import { openTerminal, runProgram, type Terminal } from './run-terminal.ts'
import { openWorld, type World } from './world.ts'

/** What an undisturbed apply of examples/quickstart writes. */
const WRITES = 10

let cluster: MemoryCluster
let api: LoopbackServer
let kubeconfig: string
/** Asked after each write that is stored, before it is answered. */
let afterWrite: (nth: number) => Promise<void>

beforeEach(async () => {
  afterWrite = async () => {}
  cluster = await quickstart()
  api = await startKubeApi(cluster, 'default', {
    after: async (asked) => {
      if (isWrite(asked)) await afterWrite(cluster.writes.length)
    },
  })
  kubeconfig = join(tmpdir(), `eks-access-kubeconfig-${process.pid}.json`)
  await writeFile(kubeconfig, kubeconfigOf(api.url))
})
afterEach(async () => {
  await api.close()
  await rm(kubeconfig)
})

function isWrite({ method, path, body }: Asked): boolean {
  return method !== 'GET' && !path.includes('selfsubject') && !`${path}${body}`.includes('dryRun')
}

async function quickstart(): Promise<MemoryCluster> {
  const door = openDoor(
    { door: 'directory', name: 'prod', directory: 'cluster' },
    { folder: resolve('examples/quickstart') },
  )
  const live = await (await door.reader()).snapshot('default')
  const { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings } = live
  const configMaps = [awsAuth, ledger].filter((object) => object !== undefined)
  return memoryCluster('prod', [
    ...configMaps,
    ...roles,
    ...clusterRoles,
    ...roleBindings,
    ...clusterRoleBindings,
  ])
}

function kubeconfigOf(server: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'c', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'u', user: { token: 'abc' } }],
    contexts: [{ name: 'shop', context: { cluster: 'c', user: 'u' } }],
  })
}

const byContext = (text: string) => text.replace('directory: cluster', 'context: shop')

/** Sends the signal once so many writes are stored, and lets the process have it before the answer. */
function cancelling(signal: NodeJS.Signals, nth: number) {
  return (child: ChildProcess): void => {
    afterWrite = async (count) => {
      if (count !== nth) return
      child.kill(signal)
      await sleep(100)
    }
  }
}

function ledgerSays(): 'nothing' | 'begun' | 'finished' {
  const data = cluster.now('default').ledger?.data
  if (data === undefined) return 'nothing'
  return data['begun-run'] === undefined ? 'finished' : 'begun'
}

/** Without what is another text in each run. */
function stateOf() {
  const { awsAuth, roles, clusterRoles, roleBindings, clusterRoleBindings } = cluster.now('default')
  const objects = [awsAuth, ...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings]
  return objects.map((object) => {
    if (object === undefined) return undefined
    const { uid: _, resourceVersion: __, ...metadata } = object.metadata
    return { ...object, metadata }
  })
}

/**
 * The ledger; the two roles; the bindings of three namespaces and of the cluster; the rest one by one. What is under way
 * at the same time is awaited when somebody cancels.
 */
const ROLES_END = 3
const BINDINGS_END = 7

function endOfStage(nth: number): number {
  if (nth > 1 && nth <= ROLES_END) return ROLES_END
  return nth > ROLES_END && nth <= BINDINGS_END ? BINDINGS_END : nth
}

const EACH = Array.from({ length: WRITES - 1 }, (_, index) => index + 1)

describe('in a terminal', () => {
  let terminal: Terminal
  const apply = (onStart?: (child: ChildProcess) => void) =>
    runProgram(['apply', '--yes', '--wait-for-nodes', '0'], terminal.folder, {
      env: { KUBECONFIG: kubeconfig },
      ...(onStart && { onStart }),
    })

  beforeEach(async () => {
    terminal = await openTerminal()
    await terminal.edit('access.yaml', byContext)
  })
  afterEach(() => terminal.close())

  test('an apply that nobody cancels writes that often', async () => {
    expect((await apply()).code).toBe(0)
    expect(cluster.writes).toHaveLength(WRITES)
  }, 60_000)

  test.each(EACH)(
    'cancelled at write %i, it stops, tells so, and the next run does the rest',
    async (nth) => {
      const signal = nth % 2 === 0 ? 'SIGTERM' : 'SIGINT'
      const cancelled = await apply(cancelling(signal, nth))
      expect({ code: cancelled.code, writes: cluster.writes.length, ledger: ledgerSays() }).toEqual({
        code: signal === 'SIGTERM' ? 143 : 130,
        writes: endOfStage(nth),
        ledger: 'begun',
      })
      expect(cancelled.stdout).toContain('run-cancelled')
      expect(cancelled.stdout).toMatch(/^prod: cancelled, /m)

      afterWrite = async () => {}
      expect((await apply()).code).toBe(0)
      expect(ledgerSays()).toBe('finished')
      const after = stateOf()
      const undisturbed = await quickstart()
      const other = await startKubeApi(undisturbed, 'default')
      try {
        await writeFile(kubeconfig, kubeconfigOf(other.url))
        cluster = undisturbed
        expect((await apply()).code).toBe(0)
        expect(after).toEqual(stateOf())
      } finally {
        await other.close()
      }
    },
    60_000,
  )
})

describe('in the action', () => {
  let world: World
  const about = () => ({ env: { KUBECONFIG: kubeconfig }, inputs: { 'wait-for-nodes': '0' } })

  beforeEach(async () => {
    world = await openWorld()
    await world.edit('access.yaml', byContext)
    const access = await readFile(join(world.folder, 'access.yaml'), 'utf8')
    for (const files of Object.values(world.state.files))
      if (files['access.yaml'] !== undefined) Object.assign(files, { 'access.yaml': access })
  })
  afterEach(() => world.close())

  test.each([1, 5, WRITES - 2, WRITES - 1])(
    'cancelled at write %i, comment and outputs say so, and a re-run does the rest',
    async (nth) => {
      await world.pushToPullRequest(about())
      const cancelled = await world.merge({ ...about(), onStart: cancelling('SIGINT', nth) })
      expect({ writes: cluster.writes.length, ledger: ledgerSays() }).toEqual({
        writes: endOfStage(nth),
        ledger: 'begun',
      })
      expect(cancelled.code).toBe(1)
      expect(cancelled.outputs).toMatchObject({
        mode: 'apply',
        applied: 'false',
        'failure-reason': 'cancelled',
      })
      const said = resultComment(world.state).body
      expect(said).toMatch(/### EKS access · prod: cancelled, /)
      expect(said).toContain('**Next:** the next run, or a re-run of this one, does what is left')
      expect(said).toContain('run-cancelled')
      expect(cancelled.summary).toContain('**Cancelled:**')

      afterWrite = async () => {}
      const again = await world.merge(about())
      expect(again.outputs).toMatchObject({ applied: 'true', 'failure-reason': '' })
      expect(ledgerSays()).toBe('finished')
      expect(resultComment(world.state).body).toMatch(/### EKS access · prod: applied/)
    },
    90_000,
  )
})
