import { requestsDuring } from '../../test/e2e/audit.ts'
import type { Facts } from '../../test/e2e/facts.ts'
import { grant } from '../../test/e2e/least-privilege.ts'
import { adminOf, emptyCluster } from '../../test/e2e/live.ts'
import { applier, asApplier, settle } from '../../test/e2e/people.ts'
import { folderWith } from '../../test/e2e/program.ts'
import type { Bench } from '../bench.ts'
import { type Candidate, measure, type Spread, spread } from '../measure.ts'
import { type Phase, type PhaseName, phasesOf } from './phases.ts'

/** What an apply of one changed row asks of the API server, and how long it takes. */
export interface SafetyFigures {
  readonly apply: Spread
  /** From the start of the process to its first request. */
  readonly start: Spread
  readonly phases: readonly {
    readonly name: PhaseName
    readonly requests: number
    readonly milliseconds: Spread
  }[]
}

/**
 * Applies one changed row over EKS, as the identity that docs/least-privilege.md describes: with every check that an
 * apply has, and without watching nodes, which takes as long as the user says.
 */
export async function measureSafety({ program, runs }: Bench, facts: Facts): Promise<SafetyFigures> {
  const admin = adminOf(facts)
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  const folder = folderWith(facts, {
    'one.yaml': accessYaml(facts, 'viewers'),
    'other.yaml': accessYaml(facts, 'testers'),
  })
  const applying = (file: string) => ({
    command: [...program, 'apply', '--yes', '--wait-for-nodes', '0', '--file', file],
    folder,
    env: asApplier(facts),
  })
  await measure(applying('one.yaml'))
  const measured: Run[] = []
  for (let run = 0; run < runs; run++)
    measured.push(await runOf(facts, applying(run % 2 === 0 ? 'other.yaml' : 'one.yaml')))
  const [first] = measured
  if (first === undefined) throw new Error('nothing was measured')
  const odd = measured.find((run) => shapeOf(run) !== shapeOf(first))
  if (odd !== undefined) throw new Error(`one apply asked ${shapeOf(first)}; another one ${shapeOf(odd)}`)
  return {
    apply: spread(measured.map(({ milliseconds }) => milliseconds)),
    start: spread(measured.map(({ start }) => start)),
    phases: first.phases.map(({ name, requests }, index) => ({
      name,
      requests,
      milliseconds: spread(measured.map(({ phases }) => phases[index]?.milliseconds ?? Number.NaN)),
    })),
  }
}

interface Run {
  readonly milliseconds: number
  readonly start: number
  readonly phases: readonly Phase[]
}

async function runOf(facts: Facts, apply: Candidate): Promise<Run> {
  let milliseconds = 0
  const began = Date.now()
  const asked = await requestsDuring(facts, applier.username, async () => {
    milliseconds = (await measure(apply)).milliseconds
  })
  const start = Math.min(...asked.map(({ came }) => came)) - began
  return { milliseconds, start, phases: phasesOf(asked, began + milliseconds) }
}

function shapeOf({ phases }: Run): string {
  return phases.map(({ name, requests }) => `${name}: ${requests}`).join(', ')
}

function accessYaml({ name, region }: Facts, group: string): string {
  return `version: 1
clusters:
  - name: ${name}
    region: ${region}
principals:
  - role: arn:aws:iam::111122223333:role/developer
    groups: [${group}]
`
}
