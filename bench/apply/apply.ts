import type { Facts } from '../../test/e2e/facts.ts'
import type { Kubernetes } from '../../test/e2e/kubernetes.ts'
import { adminOf, emptyCluster, ensureNamespace, list, notBootstrap, pathOf } from '../../test/e2e/live.ts'
import { folderWith } from '../../test/e2e/program.ts'
import type { Bench } from '../bench.ts'
import { findKubectl, type Kubectl } from '../kubectl.ts'
import { type Candidate, type Paired, pair } from '../measure.ts'
import { type Profile, profile } from '../profile/profile.ts'
import { bindingManifests } from '../seed.ts'

/** Numbers of new RoleBindings. */
const SIZES = [100, 1_000]
/** A pair at 1,000 takes a minute. */
const MOST_RUNS: Readonly<Record<number, number>> = { 1000: 5 }
/** Of the profile of the largest size. */
const PROFILED_RUNS = 3

/** What it takes to make objects that are not there yet. */
export interface ApplyFigures {
  readonly kubectl: Kubectl | undefined
  readonly sizes: readonly {
    readonly bindings: number
    /** `apply --yes` and `kubectl apply`; absent without kubectl. */
    readonly paired: Paired | undefined
    readonly profile: Profile
  }[]
}

export async function measureApply({ program, runs, say }: Bench, facts: Facts): Promise<ApplyFigures> {
  const kubectl = await findKubectl(facts)
  const sizes: ApplyFigures['sizes'][number][] = []
  for (const bindings of SIZES) {
    say(`an apply of ${bindings} new RoleBindings`)
    const folder = applyFolder(facts, bindings)
    const before = emptied(adminOf(facts), bindings)
    const apply: Candidate = { command: [...program, 'apply', '--yes'], folder, before }
    sizes.push({
      bindings,
      paired:
        kubectl === undefined
          ? undefined
          : await pair(
              apply,
              { ...kubectlApply(kubectl, facts, folder), before },
              Math.min(runs, MOST_RUNS[bindings] ?? runs),
            ),
      profile: await profile(apply, Math.min(runs, PROFILED_RUNS)),
    })
    await before()
  }
  return { kubectl, sizes }
}

/** RoleBindings of a manifest, and nobody: aws-auth is not written, so that both programs do the same. */
function applyFolder(facts: Facts, bindings: number): string {
  return folderWith(facts, {
    'access.yaml': `version: 1
clusters:
  - { name: bench, context: admin, kubeconfig: ${facts.kubeconfig} }
rbac:
  manifests: [rbac/*.yaml]
`,
    'rbac/bindings.yaml': bindingManifests(bindings),
  })
}

function kubectlApply({ path }: Kubectl, { kubeconfig }: Facts, folder: string): Candidate {
  const flags = ['--server-side', '--force-conflicts', '-f', 'rbac/']
  return { command: [path, '--kubeconfig', kubeconfig, 'apply', ...flags], folder }
}

/**
 * Takes away what a run has made, the ledger too, so that all objects are new to each run.
 *
 * @throws Error where the run before had not made all of them
 */
function emptied(admin: Kubernetes, bindings: number): () => Promise<void> {
  let isFirst = true
  return async () => {
    const made = await list(admin, `${pathOf('RoleBinding', 'team-a')}?${notBootstrap}`).then(
      ({ length }) => length,
    )
    if (!isFirst && made !== bindings) throw new Error(`a run made ${made} RoleBindings, not ${bindings}`)
    isFirst = false
    await emptyCluster(admin)
    await ensureNamespace(admin, 'team-a')
  }
}
