import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { policyUnder } from '../cluster/documented-actions.ts'
import { type AwsChange, type AwsNow, CONTROL } from '../loopback/aws.ts'
import { entriesNow } from '../loopback/eks-written.ts'
import type { PolicyDocument } from '../loopback/iam-policy.ts'
import { rounds } from '../rounds.ts'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { type ClusterState, differencesOf, readState } from './cluster-state.ts'
import { type AwsProxy, startAwsProxy } from './entries/aws-proxy.ts'
import { type Moved, movedBetween } from './entries/move-losses.ts'
import { type MoveWatcher, type Rest, startMoveWatcher } from './entries/move-watcher.ts'
import { fileOf, IAM_OF_MOVERS, MOVERS, NAMESPACES, QUESTIONS, STAGES, type Stage } from './entries/movers.ts'
import { moveNaively, removeEntries } from './entries/naive-tool.ts'
import { factsOfRun } from './facts.ts'
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts'
import { kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, ensureNamespace, list, pathOf } from './live.ts'
import { applier, asApplier, settle } from './people.ts'
import { folderWith, type Running, startProgram } from './program.ts'
import { until } from './until.ts'
import { peopleOf } from './watched-access.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
/** Seconds, more than what is new takes to count here: 0.8 until it is told, and up to one more until it is seen. */
const WAIT = 2
const SETTLED = 2_200

const WORLD: AwsChange = {
  ...IAM_OF_MOVERS,
  accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
}

/** Where IAM allows whoever applies no more than it needs. */
const FENCED: AwsChange = { ...WORLD, iamPolicies: [policyUnder('## IAM'), withAdminPolicies()] }

const folders = Object.fromEntries(
  STAGES.map((stage) => [stage, folderWith(facts, { 'access.yaml': fileOf(stage, facts) })]),
) as Record<Stage, string>

let watcher: MoveWatcher
let api: FaultProxy
let aws: AwsProxy
/** What each may do at the stage that the cluster is at. */
let now: { stage: Stage; rest: Rest }
/** How each stage looks once an apply that nobody disturbed came to its end. */
const ends = new Map<Stage, ClusterState>()
/** How many writes an apply has that nobody disturbs, `rows policies`. */
const writesOf = new Map<string, number>()
const FEWEST_WRITES = 15

const figures = {
  'applies that came to their end': 0,
  'processes killed': 0,
  questions: 0,
  'questions a second and principal, at least': Number.POSITIVE_INFINITY,
  'accesses lost': 0,
  'accesses gained': 0,
}

beforeAll(async () => {
  watcher = startMoveWatcher(facts, MOVERS, QUESTIONS)
  api = await startFaultProxy(facts)
  aws = await startAwsProxy({ awsUrl: facts.awsUrl, endpoint: api.url })
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  await mayBindClusterAdmin()
  for (const name of NAMESPACES) await ensureNamespace(admin, name)
  await awsHas(facts, FENCED)
  await until('the applying role is let in', async () => {
    const token = tokenOf(applier.arn, facts)
    return (await kubernetes({ ...facts, token }).request('GET', '/version')).status === 200
  })
  expect(await run('rows')).toBe(0)
  await sleep(SETTLED)
  now = { stage: 'rows', rest: await watcher.atRest() }
})

afterAll(async () => {
  watcher.stop()
  aws.stop()
  await api.stop()
  await awsHas(facts)
  await emptyCluster(admin)
  process.stderr.write(`${JSON.stringify(figures, undefined, 2)}\n`)
})

test('nobody loses access on the way from a row to an access entry, to policies, and back', async () => {
  const wrong: unknown[] = []
  for (let round = 0; round < rounds(1); round++)
    for (const stage of pathOfRound(round)) {
      const from = now.stage
      const moved = await move(stage, async () => {
        expect(await runCounted(from, stage)).toBe(0)
      })
      const faults = { ...faultsOf(moved), left: await leftovers(stage) }
      if (isFaulty(faults)) wrong.push({ from, stage, ...faults })
      figures['applies that came to their end']++
    }
  expect(wrong).toEqual([])
})

test('a tool that makes entries without a bridge loses accesses, and the watcher sees that', async () => {
  expect(now.stage).toBe('rows')
  // IAM lets it do what it wants.
  await awsHas(facts, WORLD)
  const moves = MOVERS.slice(2).map(({ arn }) => ({ arn, policy: 'AmazonEKSClusterAdminPolicy' }))
  const answered = await watcher.during(async () => {
    await moveNaively(facts, moves)
    await sleep(SETTLED)
  })
  const after = await watcher.atRest()
  const { lost } = movedBetween(now.rest, after, { answered, seconds: 1 })
  process.stderr.write(`without a bridge: ${lost.length} of ${answered.length} questions lost\n`)
  for (const { arn } of moves) expect(lost.filter((one) => one.startsWith(arn)).length).toBeGreaterThan(0)

  await removeEntries(
    facts,
    moves.map(({ arn }) => arn),
  )
  await awsHas(facts, FENCED)
  await sleep(SETTLED)
})

test('a process that is killed right before or after one of its writes costs nobody anything, and the next finishes', async () => {
  const wrong: unknown[] = []
  const isWhole = rounds(1) > 1
  // Only for all of its writes it must be known how many there are.
  if (isWhole) for (const stage of THERE_AND_BACK) await learn(stage)
  for (let round = 0; round < rounds(1); round++)
    for (const stage of isWhole ? THERE_AND_BACK : (['policies'] as const)) {
      const from = now.stage
      const { nth, when } = momentOf(round, writesOf.get(`${from} ${stage}`) ?? FEWEST_WRITES)
      let at = `${from} → ${stage}, killed ${when} write ${nth + 1}`
      const codes: (number | null)[] = []
      const moved = await move(stage, async () => {
        const killed = await runAndKill(stage, { nth, when })
        codes.push(killed.code)
        at += `, ${killed.at}`
        do codes.push(await run(stage))
        while (codes.at(-1) !== 0 && codes.length < 4)
      })
      const faults = { ...faultsOf(moved), left: await leftovers(stage) }
      if (isFaulty(faults) || JSON.stringify(codes) !== '[null,0]') wrong.push({ at, codes, ...faults })
      figures['processes killed']++
    }
  expect(wrong).toEqual([])
})

const THERE_AND_BACK = ['policies', 'rows'] as const

async function learn(stage: Stage): Promise<void> {
  const from = now.stage
  await move(stage, async () => expect(await runCounted(from, stage)).toBe(0))
  expect(await leftovers(stage)).toEqual([])
}

/** There by way of entries and back at once, or the other way around. */
function pathOfRound(round: number): readonly Stage[] {
  return round % 2 === 0 ? ['entries', 'policies', 'rows'] : ['policies', 'entries', 'rows']
}

/** All moments are taken in turns, far apart: those of few rounds are not all of the beginning. */
function momentOf(
  round: number,
  writes: number,
): { readonly nth: number; readonly when: 'before' | 'after' } {
  const moments = 2 * writes
  const at = (Math.floor(moments / 2) + round * coprimeTo(moments)) % moments
  return { nth: Math.floor(at / 2), when: at % 2 === 0 ? 'before' : 'after' }
}

function coprimeTo(count: number): number {
  const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other))
  let step = Math.max(1, Math.floor(count * 0.38))
  while (divisor(count, step) > 1) step++
  return step
}

/** Watches while the cluster goes to another stage, until all of it counts. */
async function move(stage: Stage, work: () => Promise<void>): Promise<Moved> {
  const start = Date.now()
  const answered = await watcher.during(async () => {
    await work()
    expect(await plan(stage)).toBe(0)
    await sleep(SETTLED)
  })
  const seconds = (Date.now() - start) / 1_000
  const rest = await watcher.atRest()
  const moved = movedBetween(now.rest, rest, { answered, seconds })
  expect(stillUsed(now.rest, rest)).toEqual([])
  process.stderr.write(
    `${now.stage} → ${stage}: ${moved.questions} questions in ${seconds.toFixed(1)} s, ` +
      `lost ${moved.lost.length}, gained ${moved.gained.length}\n`,
  )
  figures.questions += moved.questions
  figures['accesses lost'] += moved.lost.length
  figures['accesses gained'] += moved.gained.length
  figures['questions a second and principal, at least'] = Math.min(
    figures['questions a second and principal, at least'],
    moved.perSecond,
  )
  now = { stage, rest }
  return moved
}

/** Lists, all of them empty where all is well. */
type Faults = Readonly<Record<string, readonly string[]>>

function faultsOf({ lost, gained, failed, perSecond }: Moved): Faults {
  const slow = perSecond >= 5 ? [] : [`${perSecond.toFixed(1)} questions a second`]
  return { lost, gained, failed, slow }
}

function isFaulty(faults: Faults): boolean {
  return Object.values(faults).some(({ length }) => length > 0)
}

/** Movers of whom nothing is asked that they may before and after, or that they never may. */
function stillUsed(before: Rest, after: Rest): readonly string[] {
  return MOVERS.flatMap(({ arn, what }) => {
    const asked = [...before].filter(([key]) => key.startsWith(`${arn} `))
    const both = (allowed: boolean) =>
      asked.some(
        ([key, says]) => (says === 'allowed') === allowed && (after.get(key) === 'allowed') === allowed,
      )
    const isAdmin = what === 'of system:masters'
    return [
      ...(both(true) ? [] : [`${what}: may nothing`]),
      ...(isAdmin || both(false) ? [] : [`${what}: may all`]),
    ]
  })
}

/** What is there at the end that is not to be. */
async function leftovers(stage: Stage): Promise<readonly string[]> {
  const state = await readState(admin)
  const wanted = ends.get(stage) ?? state
  ends.set(stage, wanted)
  const bindings = (await list(admin, pathOf('ClusterRoleBinding'))).map(({ metadata }) => metadata.name)
  const { state: live } = (await (await fetch(`${facts.awsUrl}${CONTROL}`)).json()) as AwsNow
  const entries = entriesNow(live, facts.name)
  const groups = Object.values(entries).flatMap((entry) => entry.groups)
  const movers = stage === 'rows' ? 0 : MOVERS.length
  return [
    ...[...bindings, ...groups].filter((name) => name.includes('temporary')),
    ...differencesOf(withoutHistory(state), withoutHistory(wanted)),
    ...(Object.keys(entries).length === movers ? [] : [`access entries of ${Object.keys(entries)}`]),
  ]
}

/** Without the ledger, which tells of the runs that there were, and without how the rows are written. */
function withoutHistory(state: ClusterState): ClusterState {
  const kept = Object.entries(state).filter(([id]) => !id.includes('/eks-access-'))
  return Object.fromEntries(
    kept.map(([id, object]) => {
      if (object.kind !== 'ConfigMap') return [id, object]
      const people = [...peopleOf(object.data)].map(([arn, { username, groups }]) => {
        return [arn, JSON.stringify([username, groups.toSorted()])] as const
      })
      return [id, { ...object, data: Object.fromEntries(people) }]
    }),
  )
}

async function plan(stage: Stage): Promise<number | null> {
  return await ended(start(['plan', '--detailed-exitcode'], stage))
}

async function runCounted(from: Stage, stage: Stage): Promise<number | null> {
  let writes = 0
  const code = await run(stage, { before: () => void writes++ })
  process.stderr.write(`${from} → ${stage}: ${writes} writes\n`)
  writesOf.set(`${from} ${stage}`, writes)
  return code
}

interface RunScript {
  /** Told of each write before it is passed on; `cut`: it is not. */
  readonly before?: (name: string) => Promise<'cut' | undefined> | undefined
  readonly after?: (name: string) => Promise<void>
  readonly onStart?: (running: Running) => void
}

/** Applies, by way of the two proxies; `null`: the process was killed. */
async function run(stage: Stage, { before, after, onStart }: RunScript = {}): Promise<number | null> {
  await api.play({
    before: async ({ kind, name }) => {
      if (kind !== 'write' || (await before?.(name)) !== 'cut') return undefined
      return { kind: 'cut' }
    },
    after: async ({ kind, name }) => {
      if (kind === 'write') await after?.(name)
    },
  })
  aws.play({
    before: async ({ name }) => await before?.(name),
    after: async ({ name }) => await after?.(name),
  })
  const running = start(['apply', '--yes', '--wait-for-entries', String(WAIT)], stage)
  onStart?.(running)
  return await ended(running)
}

async function runAndKill(
  stage: Stage,
  { nth, when }: { readonly nth: number; readonly when: 'before' | 'after' },
): Promise<{ readonly code: number | null; readonly at: string }> {
  let running: Running | undefined
  let count = 0
  let at = 'not killed'
  const kill = async (): Promise<void> => {
    running?.kill()
    await running?.ended
  }
  const code = await run(stage, {
    onStart: (started) => {
      running = started
    },
    before: async (name) => {
      if (count++ !== nth) return undefined
      at = name
      if (when === 'after') return undefined
      await kill()
      return 'cut'
    },
    after: async () => {
      if (count === nth + 1 && when === 'after') await kill()
    },
  })
  return { code, at }
}

function start(args: readonly string[], stage: Stage): Running {
  const env = { ...asApplier(facts), AWS_ENDPOINT_URL_EKS: aws.url }
  return startProgram({ args, folder: folders[stage], env })
}

async function ended(running: Running): Promise<number | null> {
  const { code, stdout, stderr } = await running.ended
  if (code !== 0 && code !== null) process.stderr.write(`${stdout}${stderr}\n`)
  return code
}

/** What docs/least-privilege.md says of IAM "With admin policies". */
function withAdminPolicies(): PolicyDocument {
  const policy = policyUnder('### To write access entries')
  const Statement = policy.Statement.filter(({ Sid }) => Sid !== 'OnlyTheseAccessPolicies')
  if (Statement.length !== policy.Statement.length - 1)
    throw new Error('The page names the statement otherwise.')
  return { ...policy, Statement }
}

/** What docs/least-privilege.md says of `bind`, for the role that stands in for system:masters. */
async function mayBindClusterAdmin(): Promise<void> {
  const apiGroup = 'rbac.authorization.k8s.io'
  const object = (kind: string, rest: object) =>
    admin.must('POST', pathOf(kind), {
      apiVersion: `${apiGroup}/v1`,
      kind,
      metadata: { name: 'eks-access-apply-bridge' },
      ...rest,
    })
  const rule = { apiGroups: [apiGroup], resources: ['clusterroles'], verbs: ['bind'] }
  await object('ClusterRole', { rules: [{ ...rule, resourceNames: ['cluster-admin'] }] })
  await object('ClusterRoleBinding', {
    roleRef: { apiGroup, kind: 'ClusterRole', name: 'eks-access-apply-bridge' },
    subjects: [{ apiGroup, kind: 'Group', name: 'eks-access-apply' }],
  })
}
