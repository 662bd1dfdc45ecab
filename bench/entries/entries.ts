import type { EksCluster } from '../../test/loopback/eks-cluster.ts'
import type { Bench } from '../bench.ts'
import { type Candidate, type Measured, measure, type Spread, spread } from '../measure.ts'
import { measureMemory } from '../memory/peak-memory.ts'
import { entriesFolder, entriesOfAws, PERSON, startEntries } from './seed.ts'

/** Access entries of a cluster: many, and as many as EKS allows. */
const SIZES = [500, 3_000]
/** Requests in a second, beyond which EKS refuses. */
const RATES = [20, 5]
/** A dozen cases, of some seconds each, most of which are waiting. */
const MOST_RUNS = 5

/** What answers cost on a cluster with many access entries. */
export interface EntryFigures {
  /** Of each case. */
  readonly runs: number
  readonly cases: readonly {
    readonly what: string
    readonly entries: number
    readonly milliseconds: Spread
    readonly megabytes: number
    /** To AWS, by action as IAM names it; the same in each run. */
    readonly requests: Readonly<Record<string, number>>
  }[]
  /** The plan that looks at 500 entries, where EKS refuses what is more than a rate. */
  readonly throttled: readonly {
    /** Requests in a second. */
    readonly rate: number
    readonly milliseconds: number
    readonly answered: number
    readonly refused: number
    /** It says to the letter what the plan says that nothing was refused. */
    readonly isSame: boolean
  }[]
}

interface Case {
  readonly what: string
  readonly args: readonly string[]
  readonly exits: number
}

const plan = (file: string): readonly string[] => ['plan', '--detailed-exitcode', '--file', file]

const BINDS: Case = { what: 'a plan that binds a group', args: plan('group.yaml'), exits: 2 }

const CASES: readonly Case[] = [
  { what: 'a plan that changes nothing', args: plan('access.yaml'), exits: 0 },
  { what: 'a plan that adds a row', args: plan('row.yaml'), exits: 2 },
  BINDS,
  { what: 'a plan that removes the last admin of aws-auth', args: plan('removed.yaml'), exits: 2 },
  { what: '`who-can get secrets`', args: ['who-can', 'get', 'secrets'], exits: 0 },
  { what: '`explain` of a principal', args: ['explain', PERSON], exits: 0 },
]

/** @throws Error where a process ends otherwise than it should, or asks AWS another number of times than before */
export async function measureEntries({ program, runs: wanted, say }: Bench): Promise<EntryFigures> {
  const runs = Math.min(wanted, MOST_RUNS)
  const folder = entriesFolder()
  const cluster = await startEntries(folder, entriesOfAws(SIZES[0] ?? 0))
  const asked = (one: Case): Promise<Asked<Measured>> => ask(cluster, () => measure(candidate(one)))
  const candidate = ({ args, exits }: Case): Candidate => ({
    command: [...program, ...args],
    folder,
    exits,
    env: cluster.env,
  })
  try {
    const cases: EntryFigures['cases'][number][] = []
    for (const entries of SIZES) {
      cluster.replace(entriesOfAws(entries))
      for (const one of CASES) {
        say(`${entries} access entries: ${one.what}`)
        const warmUp = await ask(cluster, () => measureMemory(candidate(one)))
        const asks: Asked<Measured>[] = []
        for (let run = 0; run < runs; run++) asks.push(await asked(one))
        cases.push({
          what: one.what,
          entries,
          requests: sameRequests([warmUp, ...asks]),
          milliseconds: spread(asks.map(({ measured }) => measured.milliseconds)),
          megabytes: warmUp.measured.megabytes,
        })
      }
    }
    cluster.replace(entriesOfAws(SIZES[0] ?? 0))
    const unhindered = await asked(BINDS)
    const throttled: EntryFigures['throttled'][number][] = []
    for (const eksRequestsPerSecond of RATES) {
      say(`EKS answers ${eksRequestsPerSecond} requests in a second`)
      cluster.replace({ ...entriesOfAws(SIZES[0] ?? 0), eksRequestsPerSecond })
      const { measured, requests } = await asked(BINDS)
      throttled.push({
        rate: eksRequestsPerSecond,
        milliseconds: measured.milliseconds,
        answered: sum(unhindered.requests),
        refused: sum(requests) - sum(unhindered.requests),
        isSame: measured.output === unhindered.measured.output,
      })
    }
    return { runs, cases, throttled }
  } finally {
    await cluster.close()
  }
}

interface Asked<T> {
  readonly measured: T
  readonly requests: Readonly<Record<string, number>>
}

/** What `work` gives, and what it made the program ask of AWS. */
async function ask<T>({ aws }: EksCluster, work: () => Promise<T>): Promise<Asked<T>> {
  const before = aws.actions.length
  const measured = await work()
  const requests: Record<string, number> = {}
  for (const action of aws.actions.slice(before)) requests[action] = (requests[action] ?? 0) + 1
  return { measured, requests }
}

/** @throws Error where one run asked otherwise than another */
function sameRequests(asks: readonly Asked<unknown>[]): Asked<unknown>['requests'] {
  const text = ({ requests }: Asked<unknown>): string => JSON.stringify(Object.entries(requests).toSorted())
  const [first] = asks
  if (first === undefined) throw new Error('nothing was measured')
  const odd = asks.find((one) => text(one) !== text(first))
  if (odd !== undefined) throw new Error(`one run asked ${text(first)}; another ${text(odd)}`)
  return first.requests
}

function sum(requests: Asked<unknown>['requests']): number {
  return Object.values(requests).reduce((total, count) => total + count, 0)
}
