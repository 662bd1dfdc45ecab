import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import { ClusterError, type ClusterErrorKind, type Writable } from '../../src/cluster/door.ts'
import type { LiveNode } from '../../src/live/facts.ts'
import { readLedger } from '../../src/live/ledger.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Outcome } from '../../src/plan/outcome.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { agreedByLooking } from '../agreed.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../plan/desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, role, roleBinding, row } from '../plan/live.ts'
import { testPace } from './pace.ts'

const ARN = 'arn:aws:iam::111122223333:role/'
const cluster = { door: 'eks', name: 'prod', region: 'eu-west-1' } as const

/** A row that comes, one that goes, and a role beside them. */
const desired = desiredState({
  cluster,
  principals: [declaredRole('dev', ['developers'])],
  objects: [declared(role('shop', 'reader', ['get', 'list']))],
})
const MAP_ROLES = `# ours\n${NODE_ROW}${row('ci', ['deployers'])}`
const live = (): Writable[] => [awsAuthOf({ mapRoles: MAP_ROLES }), ledgerOf([`${ARN}ci`])]

interface Applied {
  readonly outcome: Outcome
  readonly waits: readonly number[]
  readonly said: readonly string[]
}

async function apply(
  there: MemoryCluster,
  about: { wanted?: Desired; seconds?: number } = {},
): Promise<Applied> {
  const { wanted = desired, seconds = 60 } = about
  const shown = makePlan(wanted, there.now('default'))
  const pace = testPace()
  const said: string[] = []
  const outcome = await applyPlan({
    door: there,
    desired: wanted,
    shown,
    agreement: agreedByLooking(shown),
    provenance: { commit: 'c0ffee' },
    waitForNodes: seconds,
    pace,
    onProgress: (text) => said.push(text),
  })
  return { outcome, waits: pace.waits, said }
}

const mapRoles = (there: MemoryCluster): string | undefined =>
  there.now('default').awsAuth?.data?.['mapRoles']

function refusal(kind: ClusterErrorKind, unsure = false): ClusterError {
  return new ClusterError(
    { kind, cluster: 'prod', operation: 'list roles', fix: 'Map the role.', unsure },
    'Unauthorized',
  )
}

/** An API server whose authenticators shut out whoever has no row, after a lag; logins that it has seen go on. */
function shutsOut(there: MemoryCluster, name = 'ci', kind: ClusterErrorKind = 'unauthorized'): void {
  // The writer's login has written before.
  const seen = new Set([0])
  there.beforeRead = ({ login }) => {
    const isIn = mapRoles(there)?.includes(`role/${name}\n`) ?? false
    if (isIn) seen.add(login)
    else if (!seen.has(login)) throw refusal(kind)
  }
}

const node = (name: string, about: Partial<LiveNode> = {}): LiveNode => ({
  name,
  ready: true,
  leaving: false,
  os: 'linux',
  ...about,
})

describe('an apply that is as it should be', () => {
  test('is read back twice after a write of aws-auth, two seconds apart', async () => {
    const there = memoryCluster('prod', live())
    const reads: string[] = []
    there.beforeRead = ({ login, what }) => reads.push(`${what} by ${login}`)
    const { outcome, waits } = await apply(there, { seconds: 0 })
    expect(outcome).toMatchObject({ status: 'applied', problems: [] })
    expect(outcome.restored).toBeUndefined()
    expect(waits).toEqual([2000])
    // 0 is the writer, 1 plans; then two that are fresh.
    expect(reads).toEqual([
      'snapshot by 1',
      'snapshot by 2',
      'identity by 2',
      'snapshot by 3',
      'identity by 3',
    ])
  })

  test('is read back once where aws-auth was not written', async () => {
    const there = memoryCluster('prod', live())
    const wanted = { ...desired, principals: [declaredRole('ci', ['deployers'])] }
    const { outcome, waits } = await apply(there, { wanted })
    expect(outcome.status).toBe('applied')
    expect(waits).toEqual([])
  })

  test('is not finished in the ledger before it was read back', async () => {
    const there = memoryCluster('prod', live())
    const unfinished: boolean[] = []
    there.beforeRead = () => {
      const { ledger } = readLedger(there.now('default').ledger, 'prod')
      unfinished.push(ledger.unfinished !== undefined)
    }
    await apply(there, { seconds: 0 })
    expect(unfinished).toEqual([false, true, true, true, true])
    const { ledger } = readLedger(there.now('default').ledger, 'prod')
    expect(ledger).toMatchObject({ commit: 'c0ffee', previousAwsAuth: { mapRoles: MAP_ROLES } })
    expect(ledger.unfinished).toBeUndefined()
    expect(ledger.begun).toBeUndefined()
  })
})

describe('an identity that shuts itself out', () => {
  test.each(['unauthorized', 'forbidden'] as const)('is let in again when it is %s', async (kind) => {
    const there = memoryCluster('prod', live())
    shutsOut(there, 'ci', kind)
    const { outcome } = await apply(there)
    expect(mapRoles(there)).toBe(MAP_ROLES)
    expect(outcome.status).toBe('failed')
    expect(outcome.problems.map(({ code }) => code)).toEqual(['locked-out'])
    expect(outcome.problems[0]?.message).toContain('a new token is accepted again')
    expect(outcome.restored).toMatchObject({ kind: 'restored', previous: { mapRoles: MAP_ROLES } })
    expect(outcome.restored?.written['mapRoles']).toContain('role/dev')
    expect(outcome.restored?.written['mapRoles']).not.toContain('role/ci')
    expect(
      outcome.changes.map(({ change, result }) => [
        change.kind === 'object' ? change.id : change.kind,
        result,
      ]),
    ).toEqual([
      ['row', 'taken-back'],
      ['row', 'taken-back'],
      ['Role/shop/reader', 'applied'],
    ])
  })

  test('is let in again whatever the guard of its own access allows', async () => {
    const there = memoryCluster('prod', live())
    shutsOut(there)
    const wanted = { ...desired, guards: { ...DEFAULT_GUARDS, allowOwnAccessChange: true } }
    expect((await apply(there, { wanted })).outcome.restored?.kind).toBe('restored')
    expect(mapRoles(there)).toBe(MAP_ROLES)
  })

  test('leaves the apply unfinished in the ledger, and the next one finds the backup unchanged', async () => {
    const there = memoryCluster('prod', live())
    shutsOut(there)
    await apply(there)
    const { ledger } = readLedger(there.now('default').ledger, 'prod')
    expect(ledger).toMatchObject({
      begun: { commit: 'c0ffee' },
      unfinished: { touchesRows: true },
      previousAwsAuth: { mapRoles: MAP_ROLES },
      principals: [`${ARN}ci`, `${ARN}dev`],
    })
    there.beforeRead = undefined
    expect((await apply(there, { seconds: 0 })).outcome.status).toBe('applied')
    const after = readLedger(there.now('default').ledger, 'prod').ledger
    expect(after.previousAwsAuth).toEqual({ mapRoles: MAP_ROLES })
    expect(after.unfinished).toBeUndefined()
  })

  test('is let in again where a later write is refused, because the change is in force already', async () => {
    const old = markOwned(role('shop', 'old', ['get']), 'default')
    const there = memoryCluster('prod', [...live(), old])
    shutsOut(there)
    there.beforeWrite = (name, mode) => {
      if (mode === 'write' && name === 'delete Role/shop/old') throw refusal('unauthorized')
    }
    const { outcome } = await apply(there)
    expect(outcome.status).toBe('failed')
    expect(outcome.problems.map(({ code }) => code)).toEqual(['cluster-unauthorized', 'locked-out'])
    expect(mapRoles(there)).toBe(MAP_ROLES)
  })

  test('is let in again where the answer to the write is lost, and nobody may read any more', async () => {
    const there = memoryCluster('prod', live())
    shutsOut(there)
    there.afterWrite = () => {
      if (mapRoles(there)?.includes('role/ci')) return
      there.afterWrite = undefined
      throw refusal('unreachable', true)
    }
    const { outcome } = await apply(there)
    expect(outcome.restored?.kind).toBe('restored')
    expect(mapRoles(there)).toBe(MAP_ROLES)
  })

  test('is let in by a fresh login where the open one is refused', async () => {
    const there = memoryCluster('prod', live())
    shutsOut(there)
    let refused = 0
    there.beforeWrite = (name, mode) => {
      if (mode !== 'write' || !name.endsWith('/aws-auth') || mapRoles(there)?.includes('role/ci')) return
      if (refused++ === 0) throw refusal('unauthorized')
    }
    expect((await apply(there)).outcome.restored?.kind).toBe('restored')
    expect(refused).toBe(2)
    expect(mapRoles(there)).toBe(MAP_ROLES)
  })

  test('is not taken for shut out when it is refused once', async () => {
    const there = memoryCluster('prod', live())
    let asked = 0
    there.beforeRead = ({ login }) => {
      if (login === 2 && asked++ === 0) throw refusal('unauthorized')
    }
    expect((await apply(there, { seconds: 0 })).outcome).toMatchObject({ status: 'applied', problems: [] })
  })

  test('loses nothing that somebody else has written since', async () => {
    const there = memoryCluster('prod', live())
    let edited = false
    there.beforeRead = ({ login }) => {
      const text = mapRoles(there) ?? ''
      if (text.includes('role/ci\n') || login < 2) return
      if (!edited) there.put(awsAuthOf({ mapRoles: `${text}${row('by-hand', ['x'])}` }))
      edited = true
      throw refusal('unauthorized')
    }
    const { outcome } = await apply(there)
    expect(outcome.restored?.kind).toBe('restored')
    // The row comes back with its meaning, at the end of the list.
    expect(mapRoles(there)).toBe(`# ours\n${NODE_ROW}${row('by-hand', ['x'])}${row('ci', ['deployers'])}`)
  })

  test('puts an empty aws-auth where there was none', async () => {
    const there = memoryCluster('prod', [])
    const guards = { ...DEFAULT_GUARDS, allowNewAwsAuth: true }
    there.beforeRead = ({ login }) => {
      if (login >= 2 && (mapRoles(there) ?? '') !== '') throw refusal('unauthorized')
    }
    const { outcome } = await apply(there, { wanted: { ...desired, guards } })
    expect(outcome.restored).toMatchObject({ kind: 'restored', previous: {} })
    expect(there.now('default').awsAuth?.data).toEqual({})
  })
})

describe('a way back that is shut', () => {
  test('says what is in force, and how a person gets back in', async () => {
    const there = memoryCluster('prod', [
      awsAuthOf({ mapRoles: `${MAP_ROLES}${row('admin', ['system:masters'])}` }),
      ledgerOf([`${ARN}ci`]),
    ])
    shutsOut(there)
    there.beforeWrite = (name, mode) => {
      if (mode === 'write' && name.endsWith('/aws-auth') && !mapRoles(there)?.includes('role/ci'))
        throw refusal('forbidden')
    }
    const { outcome } = await apply(there)
    expect(outcome.status).toBe('failed')
    expect(outcome.restored?.kind).toBe('not-restored')
    const [problem] = outcome.problems
    expect(problem?.code).toBe('locked-out')
    expect(problem?.message).toContain('could NOT be rolled back')
    expect(problem?.fix).toContain(`${ARN}admin`)
    expect(problem?.fix).toContain('`eks-access restore --cluster prod`')
    expect(problem?.fix).toContain("get configmap eks-access-default -o jsonpath='{.data.previous-aws-auth}'")
    expect(problem?.fix).toContain('created the cluster')
    // What is in force is said to be in force.
    expect(outcome.changes.map(({ result }) => result)).toEqual(['applied', 'applied', 'applied'])
  })
})

describe('a cluster that differs after the apply', () => {
  test('because a controller undoes a row of ours: the rest of ours goes back too', async () => {
    const there = memoryCluster('prod', live())
    there.afterWrite = (name) => {
      if (!name.endsWith('/aws-auth') || mapRoles(there)?.includes('role/ci')) return
      there.put(awsAuthOf({ mapRoles: (mapRoles(there) ?? '').replace(row('dev', ['developers']), '') }))
    }
    const { outcome } = await apply(there)
    expect(outcome.problems.map(({ code }) => code)).toEqual(['verify-failed'])
    expect(outcome.restored?.kind).toBe('restored')
    expect(mapRoles(there)).toBe(MAP_ROLES)
  })

  test('because of a row that is not of this apply: aws-auth stays', async () => {
    const there = memoryCluster('prod', live())
    const wanted = { ...desired, principals: [...desired.principals, declaredRole('other', ['x'])] }
    there.put(awsAuthOf({ mapRoles: `${MAP_ROLES}${row('other', ['x'])}` }))
    there.put(ledgerOf([`${ARN}ci`, `${ARN}other`]))
    there.afterWrite = (name) => {
      if (!name.endsWith('/aws-auth') || mapRoles(there)?.includes('role/ci')) return
      there.put(awsAuthOf({ mapRoles: (mapRoles(there) ?? '').replace('- x', '- y') }))
    }
    const { outcome } = await apply(there, { wanted })
    expect(outcome.problems.map(({ code }) => code)).toEqual(['verify-failed'])
    expect(outcome.restored).toBeUndefined()
    expect(mapRoles(there)).toContain('role/dev')
  })

  test('that cannot be read any more is told, and aws-auth stays', async () => {
    const there = memoryCluster('prod', live())
    there.beforeRead = ({ login }) => {
      if (login >= 2) throw refusal('unavailable')
    }
    const { outcome } = await apply(there, { seconds: 0 })
    expect(outcome.problems).toMatchObject([
      { code: 'verify-failed', message: expect.stringContaining('could not be read with a new token') },
    ])
    expect(outcome.restored).toBeUndefined()
    expect(mapRoles(there)).toContain('role/dev')
  })
})

describe('nodes', () => {
  const withNodes = (nodes: readonly LiveNode[], then: (look: number) => readonly LiveNode[]) => {
    const there = memoryCluster('prod', live())
    there.nodes = nodes
    let look = 0
    there.beforeRead = ({ what }) => {
      if (what === 'nodes' && look++ > 0) there.nodes = then(look - 1)
    }
    return there
  }

  test('that stay Ready are watched every five seconds, until the time is over', async () => {
    const there = withNodes([node('a'), node('b')], () => [node('a'), node('b')])
    const { outcome, waits, said } = await apply(there, { seconds: 12 })
    expect(outcome.status).toBe('applied')
    expect(said).toContain('watching 2 nodes for 12 s')
    expect(waits).toEqual([5000, 5000, 2000])
  })

  test('one that drops puts aws-auth back, and is named', async () => {
    const there = withNodes([node('a'), node('b')], (look) => [node('a'), node('b', { ready: look < 3 })])
    const { outcome, waits } = await apply(there)
    expect(waits.slice(0, 3)).toEqual([5000, 5000, 5000])
    expect(outcome.status).toBe('failed')
    expect(outcome.problems).toMatchObject([
      { code: 'nodes-not-ready', message: expect.stringContaining('1 node of prod (b) stopped being Ready') },
    ])
    expect(outcome.restored?.kind).toBe('restored')
    expect(mapRoles(there)).toBe(MAP_ROLES)
  })

  test('that drop together are counted, and five are named', async () => {
    const names = ['g', 'f', 'e', 'd', 'c', 'b', 'a']
    const there = withNodes(
      names.map((name) => node(name)),
      () => names.map((name) => node(name, { ready: false })),
    )
    expect((await apply(there)).outcome.problems[0]?.message).toContain(
      '7 nodes of prod (a, b, c, d, e and 2 more)',
    )
  })

  test.each<[string, LiveNode[], LiveNode[]]>([
    ['is deleted', [node('a'), node('b')], [node('a')]],
    ['is drained', [node('a')], [node('a', { ready: false, leaving: true })]],
    [
      'was not Ready before',
      [node('a'), node('b', { ready: false })],
      [node('a'), node('b', { ready: false })],
    ],
    [
      'was leaving before',
      [node('a'), node('b', { leaving: true })],
      [node('a'), node('b', { ready: false })],
    ],
    ['joins', [node('a')], [node('a'), node('b', { ready: false })]],
  ])('a node that %s is not a drop', async (_, before, after) => {
    const { outcome } = await apply(withNodes(before, () => after))
    expect(outcome).toMatchObject({ status: 'applied', problems: [] })
  })

  test.each<[string, { seconds: number; nodes: LiveNode[]; wanted?: Desired }]>([
    ['none is Ready', { seconds: 60, nodes: [node('a', { ready: false })] }],
    ['the watch is turned off', { seconds: 0, nodes: [node('a')] }],
    [
      'mapRoles is not written',
      {
        seconds: 60,
        nodes: [node('a')],
        wanted: desiredState({
          cluster,
          principals: [declaredRole('ci', ['deployers'])],
          accounts: [{ account: '444455556666', where: {} }],
        }),
      },
    ],
  ])('are not waited for where %s', async (_, { nodes, ...about }) => {
    const { outcome, waits } = await apply(
      withNodes(nodes, () => nodes),
      about,
    )
    expect(outcome).toMatchObject({ status: 'applied', problems: [] })
    expect(waits).toEqual([2000])
  })

  test('that may not be listed are a warning', async () => {
    const there = memoryCluster('prod', live())
    there.beforeRead = ({ what }) => {
      if (what === 'nodes') throw refusal('forbidden')
    }
    const { outcome, waits } = await apply(there)
    expect(outcome).toMatchObject({
      status: 'applied',
      problems: [{ code: 'nodes-not-watched', severity: 'warning' }],
    })
    expect(waits).toEqual([2000])
  })
})

describe('after aws-auth was put back', () => {
  test('the outcome tells what the bindings that stay give to those who keep their rows', async () => {
    const there = memoryCluster('prod', [
      awsAuthOf({ mapRoles: `${MAP_ROLES}${row('ops', ['developers'])}` }),
      ledgerOf([`${ARN}ci`]),
    ])
    shutsOut(there)
    const reader = { kind: 'Role', name: 'reader' } as const
    const wanted = {
      ...desired,
      objects: [...desired.objects, declared(roleBinding('shop', 'readers', ['developers'], reader))],
    }
    const { outcome } = await apply(there, { wanted })
    expect(outcome.restored?.kind).toBe('restored')
    const said = outcome.problems.map(({ message }) => message).join()
    expect(said).toMatch(/stay, and have these effects: .*role\/ops gains .*pods.* in shop/)
    expect(said).not.toContain('give nothing')
  })

  test('it says so where they give nobody anything', async () => {
    const there = memoryCluster('prod', live())
    shutsOut(there)
    const { outcome } = await apply(there)
    expect(outcome.problems.map(({ message }) => message).join()).toContain(
      'Through them nobody gains or loses anything',
    )
  })
})
