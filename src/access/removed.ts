import { principalKey } from '../aws-auth/arn-key.ts'
import type { Place, Problem } from '../problem/problem.ts'
import { objectId } from '../rbac/object.ts'
import type { DesiredRemoval } from './desired.ts'
import type { ForClusters, Principal, Removal } from './file.ts'
import type { Path } from './form/document.ts'
import { faultProblem } from './form/fault.ts'
import type { Form } from './form/form.ts'
import { soundItemsAt } from './form/form-items.ts'
import type { RemovedContent } from './form/schema-removed.ts'
import { writtenAccounts } from './form/written-accounts.ts'
import { saidOwners } from './owners.ts'
import { removedArn } from './principal.ts'

export interface Removals {
  readonly removed: readonly Removal[]
  readonly problems: readonly Problem[]
}

/** Reads `removed`. `forClusters` gives the clusters of the entry at a path. */
export function readRemoved(form: Form, forClusters: (path: Path) => ForClusters): Removals {
  const problems: Problem[] = []
  const removed = soundItemsAt<RemovedContent>(form, ['removed']).flatMap(({ path, value }): Removal[] => {
    const selection = forClusters(path)
    const key = value.role === undefined ? 'user' : 'role'
    const arn = value.role ?? value.user
    const fault = arn === undefined ? undefined : removedArn(key, arn, writtenAccounts(form.document))
    if (fault !== undefined) {
      const at = [...path, key]
      problems.push(
        faultProblem(fault, { where: form.document.placeOf(at), found: form.document.textAt(at) }),
      )
      return []
    }
    const { destroy = true } = value
    return [
      { removal: { ...whatOf(value), destroy, ...saidOwners(value), where: selection.where }, ...selection },
    ]
  })
  return { removed, problems: [...problems, ...duplicates(removed)] }
}

/** What is declared and removed for one cluster: an error at both lines. */
export function declaredAndRemoved(principals: readonly Principal[], removed: readonly Removal[]): Problem[] {
  const named = Map.groupBy(removed, ({ removal }) => keyOf(removal))
  return principals.flatMap((principal) => {
    const name = principal.kind === 'iam' ? principal.principal.arn : principal.account.account
    return (named.get(principalKey(name)) ?? []).flatMap(({ clusters, where }) => {
      const both = clusters.filter((cluster) => principal.clusters.includes(cluster))
      return both.length === 0 ? [] : bothProblems(name, both, { declared: principal.where, removed: where })
    })
  })
}

/** The errors of one thing that is declared at one place and removed at another. */
export function bothProblems(
  name: string,
  clusters: readonly string[],
  places: { readonly declared: Place; readonly removed: Place },
): readonly Problem[] {
  const about = {
    code: 'declared-and-removed',
    severity: 'error',
    found: name,
    allowed: 'each thing declared or removed, not both',
    fix: 'Remove one of the two, or give them different clusters.',
  } as const
  const { declared, removed } = places
  const here = clusters.join(', ')
  return [
    {
      ...about,
      where: declared,
      message: `${name} is declared here, and removed at ${placeOf(removed)}, for ${here}.`,
    },
    {
      ...about,
      where: removed,
      message: `${name} is removed here, and declared at ${placeOf(declared)}, for ${here}.`,
    },
  ]
}

function placeOf({ file, line }: Place): string {
  return `${file}:${line}`
}

function whatOf({ role, user, account, kind, namespace, name }: RemovedContent) {
  if (kind !== undefined && name !== undefined) {
    const metadata = { name, ...(namespace === undefined ? {} : { namespace }) }
    return { kind: 'object', id: objectId({ kind, metadata }) } as const
  }
  if (account !== undefined) return { kind: 'account', account } as const
  const arn = role ?? user
  if (arn === undefined) throw new Error('the schema let an entry of removed without its subject pass')
  return { kind: 'principal', arn } as const
}

/** Equal for all ways to name the same. */
function keyOf(removal: DesiredRemoval): string {
  return removal.kind === 'principal' ? principalKey(removal.arn) : nameOf(removal)
}

function nameOf(removal: DesiredRemoval): string {
  switch (removal.kind) {
    case 'principal':
      return removal.arn
    case 'account':
      return removal.account
    case 'object':
      return removal.id
  }
}

function duplicates(removed: readonly Removal[]): Problem[] {
  const first = new Map<string, Removal>()
  return removed.flatMap((one): Problem[] => {
    const clashes = one.clusters.flatMap((cluster) => {
      const key = JSON.stringify([cluster, keyOf(one.removal)])
      const other = first.get(key)
      if (other === undefined) first.set(key, one)
      return other === undefined ? [] : [{ cluster, other }]
    })
    const [clash] = clashes
    if (clash === undefined) return []
    const name = nameOf(one.removal)
    return [
      {
        code: 'duplicate-removed',
        severity: 'error',
        where: one.where,
        message: `${name} is removed already on line ${clash.other.where.line}, for ${clashes.map(({ cluster }) => cluster).join(', ')} too.`,
        found: name,
        allowed: 'each thing once per cluster (roles are compared without their path, and without case)',
        fix: 'Remove one of the two, or give them different clusters.',
      },
    ]
  })
}
