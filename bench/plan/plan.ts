import { join, resolve } from 'node:path'
import { requestsDuring } from '../../test/e2e/audit.ts'
import type { Facts } from '../../test/e2e/facts.ts'
import { adminOf, emptyCluster } from '../../test/e2e/live.ts'
import type { Bench } from '../bench.ts'
import { type Far, startFar } from '../delay/far.ts'
import { findKubectl, type Kubectl } from '../kubectl.ts'
import { type Candidate, measure, type Paired, pair } from '../measure.ts'
import { peakMemory } from '../memory/peak-memory.ts'
import { type Profile, profile } from '../profile/profile.ts'
import { planFolder, seedPlan } from './folder.ts'
import { pairOverEks } from './over-eks.ts'

const SIZES = [10, 100, 1_000, 5_000]
/** That is looked at more closely. */
export const PROFILED = 1_000
/** kubectl asks for each object: a pair at 1,000 takes half a minute, and one at 5,000 would take minutes. */
const KUBECTL_RUNS: Readonly<Record<number, number>> = { 10: 15, 100: 15, 1000: 3 }

/** What plans that change nothing take. */
export interface PlanFigures {
  readonly kubectl: Kubectl | undefined
  /** Of one request, so that the distance is known to be real. */
  readonly request: Far['request']
  readonly sizes: readonly {
    readonly bindings: number
    readonly requests: number
    /** Plan and floor, on loopback and at a distance. */
    readonly near: Paired
    readonly far: Paired
    readonly megabytes: number
    /** Plan and `kubectl diff`, on loopback. */
    readonly kubectl: Paired | undefined
  }[]
  /** Of PROFILED bindings. */
  readonly profile: { readonly near: Profile; readonly far: Profile }
  /** Plan and floor of PROFILED bindings over EKS, on loopback. */
  readonly eks: Paired
}

const floor = resolve(import.meta.dirname, 'floor.mjs')

/** Measures plans over more and more RoleBindings, beside the floor and `kubectl diff`. */
export async function measurePlan(bench: Bench, facts: Facts): Promise<PlanFigures> {
  const kubectl = await findKubectl(facts)
  const far = await startFar(facts)
  try {
    const sizes: PlanFigures['sizes'][number][] = []
    for (const bindings of SIZES) {
      bench.say(`a plan of ${bindings} RoleBindings`)
      sizes.push(await measureSize({ bench, facts, far, kubectl }, bindings))
    }
    bench.say('where the time of a plan is')
    // Without the RoleBindings of the largest size, which its file would not have.
    await emptyCluster(adminOf(facts))
    const folder = planFolder(facts, far.url, PROFILED)
    await seedPlan(facts, folder)
    const planOf = (where: 'near' | 'far'): Candidate => candidatesIn(bench, folder, where)[0]
    return {
      kubectl,
      request: far.request,
      sizes,
      profile: { near: await profile(planOf('near')), far: await profile(planOf('far')) },
      eks: await pairOverEks(facts, folder, {
        program: bench.program,
        floor: candidatesIn(bench, folder, 'near')[1],
        runs: bench.runs,
      }),
    }
  } finally {
    await far.close()
  }
}

interface Setting {
  readonly bench: Bench
  readonly facts: Facts
  readonly far: Far
  readonly kubectl: Kubectl | undefined
}

async function measureSize(
  { bench, facts, far, kubectl }: Setting,
  bindings: number,
): Promise<PlanFigures['sizes'][number]> {
  const folder = planFolder(facts, far.url, bindings)
  await seedPlan(facts, folder)
  const [plan, floor] = candidatesIn(bench, folder, 'near')
  const requests = await requestsDuring(facts, 'rig', async () => {
    await measure(plan)
  })
  const kubectlRuns = Math.min(bench.runs, KUBECTL_RUNS[bindings] ?? 0)
  return {
    bindings,
    requests: requests.length,
    near: await pair(plan, floor, bench.runs),
    far: await pair(...candidatesIn(bench, folder, 'far'), bench.runs),
    megabytes: await peakMemory(plan),
    kubectl:
      kubectl === undefined || kubectlRuns === 0
        ? undefined
        : await pair(plan, kubectlDiff(kubectl, facts, folder), kubectlRuns),
  }
}

/** Plan and floor. */
function candidatesIn({ program }: Bench, folder: string, where: 'near' | 'far'): [Candidate, Candidate] {
  const [node = ''] = program
  return [
    { command: [...program, 'plan', '--detailed-exitcode', '--file', `${where}.yaml`], folder },
    { command: [node, floor, join(folder, `${where}.json`)], folder },
  ]
}

/** It compares what the manifests say, which the live objects have, so it finds no difference either. */
function kubectlDiff({ path }: Kubectl, { kubeconfig }: Facts, folder: string): Candidate {
  return { command: [path, '--kubeconfig', kubeconfig, 'diff', '-f', 'rbac/bindings.yaml'], folder }
}
