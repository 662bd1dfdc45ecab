import { stripRolePath } from '../aws-auth/arn.ts'
import type { Problem } from '../problem/problem.ts'
import type { ForClusters, Principal } from './file.ts'
import type { Path } from './form/document.ts'
import { faultProblem } from './form/fault.ts'
import type { Form } from './form/form.ts'
import { itemsAt, soundText } from './form/form-items.ts'
import { writtenAccounts } from './form/written-accounts.ts'
import { groupFaults, usernameFaults } from './name-faults.ts'
import { principalArn } from './principal.ts'

export interface Principals {
  readonly principals: readonly Principal[]
  readonly problems: readonly Problem[]
}

/** Reads `principals`. `forClusters` gives the clusters of the entry at a path. */
export function readPrincipals(form: Form, forClusters: (path: Path) => ForClusters): Principals {
  const read = itemsAt(form, ['principals']).map(({ path }) => readPrincipal(form, path, forClusters(path)))
  const principals = read.flatMap(({ principal }) => (principal === undefined ? [] : [principal]))
  return { principals, problems: [...read.flatMap(({ problems }) => problems), ...duplicates(principals)] }
}

interface ReadPrincipal {
  readonly principal?: Principal
  readonly problems: readonly Problem[]
}

/** Each value is judged by itself, so that a faulty group does not hide a faulty ARN. */
function readPrincipal(form: Form, path: Path, selection: ForClusters): ReadPrincipal {
  const at = (key: Path): { readonly where: Problem['where']; readonly found: string } => ({
    where: form.document.placeOf([...path, ...key]),
    found: form.document.textAt([...path, ...key]),
  })
  const account = soundText(form, [...path, 'account'])
  const key = form.valueAt([...path, 'role']) === undefined ? 'user' : 'role'
  const written = soundText(form, [...path, key])
  const judged =
    written === undefined ? undefined : principalArn(key, written, writtenAccounts(form.document))

  const problems: Problem[] = []
  if (judged?.ok === false) problems.push(faultProblem(judged.fault, at([key])))
  const username = soundText(form, [...path, 'username'])
  if (username !== undefined)
    problems.push(...usernameFaults(username, key).map((fault) => faultProblem(fault, at(['username']))))
  const groups = itemsAt(form, [...path, 'groups']).flatMap((item, index) => {
    const group = soundText(form, item.path)
    if (group === undefined) return []
    problems.push(...groupFaults(group).map((fault) => faultProblem(fault, at(['groups', index]))))
    return [group]
  })

  if (judged?.ok === true) {
    const { kind, arn } = judged
    const { where } = selection
    const principal = { kind, arn, ...(username === undefined ? {} : { username }), groups, where }
    return { problems, principal: { kind: 'iam', principal, ...selection } }
  }
  if (account === undefined) return { problems }
  const { where } = selection
  return { problems, principal: { kind: 'account', account: { account, where }, ...selection } }
}

/** The authenticator compares ARNs without case and knows no path of a role, and one of two alone would count. */
function duplicates(principals: readonly Principal[]): Problem[] {
  const first = new Map<string, Principal>()
  return principals.flatMap((principal): Problem[] => {
    const name = nameOf(principal)
    const clashes = principal.clusters.flatMap((cluster) => {
      const key = `${cluster} ${name.toLowerCase()}`
      const other = first.get(key)
      if (other === undefined) first.set(key, principal)
      return other === undefined ? [] : [{ cluster, other }]
    })
    const [clash] = clashes
    if (clash === undefined) return []
    const clusters = clashes.map(({ cluster }) => cluster).join(', ')
    return [
      {
        code: 'duplicate-principal',
        severity: 'error',
        where: principal.where,
        message: `${name} is declared already on line ${clash.other.where.line}, for ${clusters} too.`,
        found: name,
        allowed: 'each principal once per cluster (roles are compared without their path, and without case)',
        fix: 'Merge the groups of both into one entry, or give the entries different clusters.',
      },
    ]
  })
}

function nameOf(principal: Principal): string {
  return principal.kind === 'iam' ? stripRolePath(principal.principal.arn) : principal.account.account
}
