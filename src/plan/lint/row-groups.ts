import { isPlaceholder } from '../../aws-auth/placeholder.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import { nameTemplate } from '../../rbac/name-template.ts'
import { unboundNote } from '../../rbac/unbound-note.ts'
import { listed } from '../../words/list.ts'
import { shortArn } from '../../words/short-arn.ts'
import { type GroupFinding, groupProblems, isReservedGroup, type SaidGroups } from './group-findings.ts'
import { bindingsOf, groupsBy, groupsOfFile } from './groups.ts'
import { type LintAbout, type LintState, lintLogins } from './lint-about.ts'

/** Groups of rows that no binding names: whoever has only these may log in and do nothing. */
export function lintRowGroups(about: LintAbout): SaidGroups {
  const { desired, home, before, after } = about
  const cluster = desired.cluster.name
  const roles = new Set(after.objects.clusterRoles.map(({ metadata }) => metadata.name))
  const noteOn = (group: string): string => unboundNote(group, roles.has(group))
  const bound = boundGroups(after)
  const logins = lintLogins(about)
  const [was, is] = [groupsBy(ROWS, logins.before), groupsBy(ROWS, logins.after)]
  const boundBefore = boundGroups(before)
  const said = new Set(groupsOfFile(desired).values())
  const findings = [...is]
    .filter(([group]) => !bound.has(group) && !isReservedGroup(group) && !said.has(group))
    // A name with templates stands for many, and what is no text is read as empty: the lint of rows speaks of both, and
    // of placeholders, which are not to be bound.
    .filter(([group]) => group !== '' && nameTemplate(group) === undefined && !isPlaceholder(group))
    .map(([group, arns]): GroupFinding => {
      const isNew = boundBefore.has(group) || arns.some((arn) => was.get(group)?.includes(arn) !== true)
      const row = isNew
        ? declaredRows(desired).find(({ arn, groups }) => arns.includes(arn) && groups.includes(group))
        : undefined
      const where = row?.where ?? { cluster, object: 'ConfigMap/kube-system/aws-auth' }
      return { group, isNew, where, holders: arns.map((arn) => shortArn(arn, home)) }
    })
  return groupProblems(findings, [...bound], {
    code: 'group-bound-to-nothing',
    note: ({ group }) => noteOn(group),
    one: ({ group, holders, isNew }) =>
      `No binding of ${cluster} names the group "${group}"${noteOn(group)}, which ${listed(holders)} ${isNew ? 'would have' : holders.length > 1 ? 'have' : 'has'}: the group has no effect.`,
    many: (names, isNew) =>
      `No binding of ${cluster} names ${names}, which rows of aws-auth ${isNew ? 'would have' : 'have'}: these groups have no effect.`,
    allowed: 'a group that a RoleBinding or ClusterRoleBinding names',
    fix: 'Bind the group to a role under rbac.bindings, or remove it from the row.',
  })
}

const ROWS = ['row', 'random'] as const

function boundGroups({ objects }: LintState): ReadonlySet<string> {
  return new Set(
    bindingsOf(objects).flatMap(({ subjects }) =>
      (subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name),
    ),
  )
}
