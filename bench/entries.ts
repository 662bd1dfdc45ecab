import type { EksCluster } from '../test/loopback/eks-cluster.ts'
import { type Candidate, type Measured, measure, type Spread, spread } from './measure.ts'
import { entriesFolder, entriesOfAws, PERSON, startEntries } from './seed-entries.ts'

/** Access entries of a cluster: many, and as many as EKS allows. */
const SIZES = [500, 3_000]
/** Requests in a second, beyond which EKS refuses. */
const RATES = [20, 5]
const RUNS = 5

/** What answers cost on a cluster with many access entries. */
export interface EntryFigures {
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
export async function measureEntries(
  program: readonly string[],
  say: (line: string) => void,
): Promise<EntryFigures> {
  const folder = entriesFolder()
  const cluster = await startEntries(folder, entriesOfAws(SIZES[0] ?? 0))
  const asked = (one: Case): Promise<Asked> => ask(cluster, candidate(one))
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
        const runs: Asked[] = []
        for (let run = 0; run <= RUNS; run++) runs.push(await asked(one))
        cases.push({ what: one.what, entries, ...figuresOf(runs) })
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
    return { cases, throttled }
  } finally {
    await cluster.close()
  }
}

interface Asked {
  readonly measured: Measured
  readonly requests: Readonly<Record<string, number>>
}

async function ask({ aws }: EksCluster, candidate: Candidate): Promise<Asked> {
  const before = aws.actions.length
  const measured = await measure(candidate)
  const requests: Record<string, number> = {}
  for (const action of aws.actions.slice(before)) requests[action] = (requests[action] ?? 0) + 1
  return { measured, requests }
}

/** The first run warms up. */
function figuresOf(runs: readonly Asked[]) {
  const [first, ...counted] = runs
  const text = (requests: Asked['requests'] = {}): string =>
    JSON.stringify(Object.entries(requests).toSorted())
  const odd = counted.find(({ requests }) => text(requests) !== text(first?.requests))
  if (odd !== undefined)
    throw new Error(`one run asked ${text(first?.requests)}; another ${text(odd.requests)}`)
  return {
    requests: first?.requests ?? {},
    milliseconds: spread(counted.map(({ measured }) => measured.milliseconds)),
    megabytes: Math.max(...counted.map(({ measured }) => measured.megabytes)),
  }
}

function sum(requests: Asked['requests']): number {
  return Object.values(requests).reduce((total, count) => total + count, 0)
}
