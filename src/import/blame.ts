import { principalKey } from '../aws-auth/arn-key.ts'
import type { Change } from '../plan/change/change.ts'
import { kindOf } from '../plan/change/kinds.ts'
import type { Plan } from '../plan/plan.ts'
import type { Place, Problem } from '../problem/problem.ts'
import type { Fault, Reason } from './left-out.ts'
import type { ImportedFiles } from './text/imported-files.ts'

/** The faults of a text, and what is wrong with it that is about nothing that could be left out. */
export interface Blamed {
  readonly faults: readonly Fault[]
  readonly others: readonly Problem[]
}

/** Whom the errors of the file by itself are about. */
export function blameText(problems: readonly Problem[], files: ImportedFiles): Blamed {
  const faults: Fault[] = []
  const others: Problem[] = []
  for (const problem of problems) {
    if (problem.severity !== 'error') continue
    const found = faultsAt(problem.where, files, { kind: 'refused', problem })
    if (found.length === 0) others.push(problem)
    else faults.push(...found)
  }
  return { faults, others }
}

/** Whom the errors of a plan are about, and its changes that are more than an adoption of what is there. */
export function blamePlan(
  plan: Plan,
  files: ImportedFiles,
): Blamed & { readonly changes: readonly Change[] } {
  const { cluster } = plan
  const ofText = blameText(
    plan.problems.filter(({ where }) => where.file !== undefined),
    files,
  )
  const faults: Fault[] = ofText.faults.map((one) => ({ ...one, clusters: [cluster] }))
  const others: Problem[] = [...ofText.others]
  for (const problem of plan.problems) {
    if (problem.severity !== 'error' || problem.where.file !== undefined) continue
    const of = namedBy(problem, cluster, files)
    if (of === undefined) others.push(problem)
    else faults.push({ clusters: [cluster], of, reason: { kind: 'refused', problem } })
  }
  const changes: Change[] = []
  for (const change of plan.changes.filter(isMore)) {
    const of = ofChange(change, cluster, files)
    if (of === undefined) changes.push(change)
    else faults.push({ clusters: [cluster], of, reason: { kind: 'changed', change } })
  }
  return { faults, others, changes }
}

/** All but what makes something managed that stays as it is, and what is about the ledger only. */
function isMore(change: Change): boolean {
  const { counted, store } = kindOf(change)
  return store !== 'ledger' && counted(change) !== 'adopt'
}

function faultsAt(where: Place, files: ImportedFiles, reason: Reason): readonly Fault[] {
  const { file, line } = where
  if (file === undefined || line === undefined) return []
  return files.declaredAt(file, line).map((one) => ({ ...one, reason }))
}

function namedBy({ where, found }: Problem, cluster: string, files: ImportedFiles): Fault['of'] | undefined {
  if (where.object !== undefined && files.declares(cluster, { object: where.object }))
    return { object: where.object }
  const principal = found === undefined ? undefined : { principal: principalKey(found) }
  return principal !== undefined && files.declares(cluster, principal) ? principal : undefined
}

function ofChange(change: Change, cluster: string, files: ImportedFiles): Fault['of'] | undefined {
  const principal = kindOf(change).principal(change)
  const of: Fault['of'] | undefined =
    principal !== undefined
      ? { principal: principalKey(principal) }
      : change.kind === 'object'
        ? { object: change.id }
        : undefined
  return of !== undefined && files.declares(cluster, of) ? of : undefined
}
