import type { Problem } from '../problem/problem.ts'
import { readAccessPolicies } from './access-policies.ts'
import type { DesiredPrincipal } from './desired.ts'
import { duplicatePrincipals } from './duplicate-principals.ts'
import type { ForClusters, PlacedCluster, Principal } from './file.ts'
import type { Path } from './form/document.ts'
import { faultProblem } from './form/fault.ts'
import type { Form } from './form/form.ts'
import { itemsAt, soundText } from './form/form-items.ts'
import { writtenAccounts } from './form/written-accounts.ts'
import { fullClusters, mappingProblems, withMappingProblems } from './mapping-problems.ts'
import { groupFaults, usernameFaults } from './name-faults.ts'
import { oddAccount } from './odd-account.ts'
import { otherPartitionFault } from './other-partition.ts'
import { principalArn } from './principal.ts'

export interface Principals {
  readonly principals: readonly Principal[]
  readonly problems: readonly Problem[]
}

/** Reads `principals`. `forClusters` gives the clusters of the entry at a path, of those of the file. */
export function readPrincipals(
  form: Form,
  forClusters: (path: Path) => ForClusters,
  clusters: readonly PlacedCluster[],
): Principals {
  const read = itemsAt(form, ['principals']).map(({ path }) => {
    const selection = forClusters(path)
    const own = clusters.filter(({ entry }) => selection.clusters.includes(entry.name))
    return readPrincipal(form, path, { selection, clusters: own })
  })
  const principals = read.flatMap(({ principal }) => (principal === undefined ? [] : [principal]))
  return {
    principals,
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...duplicatePrincipals(principals),
      ...fullClusters(principals, clusters),
    ],
  }
}

interface ReadPrincipal {
  readonly principal?: Principal
  readonly problems: readonly Problem[]
}

/** Each value is judged by itself, so that a faulty group does not hide a faulty ARN. */
function readPrincipal(
  form: Form,
  path: Path,
  { selection, clusters }: { readonly selection: ForClusters; readonly clusters: readonly PlacedCluster[] },
): ReadPrincipal {
  const at = (key: Path): { readonly where: Problem['where']; readonly found: string } => ({
    where: form.document.placeOf([...path, ...key]),
    found: form.document.textAt([...path, ...key]),
  })
  const account = soundText(form, [...path, 'account'])
  const key = form.valueAt([...path, 'role']) === undefined ? 'user' : 'role'
  const written = soundText(form, [...path, key])
  const judged =
    written === undefined ? undefined : principalArn(key, written, writtenAccounts(form.document))

  const policies = readAccessPolicies(form, path)
  const problems: Problem[] = [...policies.problems]
  const faults =
    judged?.ok === true
      ? [judged.notice, oddAccount(judged.arn, form.document), otherPartitionFault(judged.arn, clusters)]
      : [judged?.fault]
  for (const fault of faults) if (fault !== undefined) problems.push(faultProblem(fault, at([key])))
  const username = soundText(form, [...path, 'username'])
  if (username !== undefined)
    problems.push(...usernameFaults(username, key).map((fault) => faultProblem(fault, at(['username']))))
  const groups = itemsAt(form, [...path, 'groups']).flatMap((item, index) => {
    const group = soundText(form, item.path)
    if (group === undefined) return []
    problems.push(...groupFaults(group).map((fault) => faultProblem(fault, at(['groups', index]))))
    return [{ name: group, where: at(['groups', index]).where }]
  })

  const { where } = selection
  const owners = form.valueAt([...path, 'owners'])
  // Also of an ARN that is wrong, so that it does not hide what is wrong with its username, groups and policies.
  const principal: DesiredPrincipal = {
    kind: key,
    arn: written ?? '',
    ...(username === undefined ? {} : { username }),
    groups: groups.map(({ name }) => name),
    ...(policies.policies.length === 0 ? {} : { policies: policies.policies }),
    ...(owners === 'adopt' ? { owners } : {}),
    where,
    places: {
      arn: at([key]).where,
      ...(username === undefined ? {} : { username: at(['username']).where }),
      groups: groups.map(({ where }) => where),
    },
  }
  const isSound = judged?.ok === true
  const declared: Principal =
    isSound || account === undefined
      ? { kind: 'iam', principal, ...selection }
      : { kind: 'account', account: { account, where }, ...selection }
  return {
    problems: withMappingProblems(problems, mappingProblems(declared, clusters)),
    ...(isSound || account !== undefined ? { principal: declared } : {}),
  }
}
