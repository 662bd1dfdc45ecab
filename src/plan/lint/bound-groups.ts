import type { DesiredPrincipal } from '../../access/desired.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import { hasEnded } from '../../danger/exception.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { entriesOf, entryOf } from '../../login/access-entries.ts'
import { type DesiredEntry, declaredEntries } from '../../login/mapping/access-entries/spell.ts'
import { awsOwnerOf } from '../../login/owner/entry-owner.ts'
import type { Problem } from '../../problem/problem.ts'
import { nameTemplate } from '../../rbac/name-template.ts'
import { neverTouch } from '../../rbac/never-touch.ts'
import { objectId } from '../../rbac/object.ts'
import { isTemplateSubject } from '../../rbac/template-subject.ts'
import { plural } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { shortArn } from '../../words/short-arn.ts'
import { type GroupFinding, groupProblems, isReservedGroup } from './group-findings.ts'
import { bindingsOf, groupsBy, groupsOfFile } from './groups.ts'
import { awsAuthIn, type LintAbout, type LintState, lintLogins } from './lint-about.ts'

/** Groups of bindings that no row has: whoever has them comes by another login, or they are misspelt. `said` are groups that need no more words. */
export function lintBoundGroups(about: LintAbout, said: ReadonlySet<string>): readonly Problem[] {
  const { desired, home, before, after, today = '' } = about
  const { facts } = after
  const cluster = desired.cluster.name
  const logins = lintLogins(about)
  const [was, is] = [groupsBy(ALL, logins.before), groupsBy(ALL, logins.after)]
  // Where no row lets anybody in, other ways in are what counts.
  if (is.size === 0 && was.size === 0) return []
  const hadRow = holderTest(was)
  const hasRow = holderTest(is)
  const accepted = desired.dangers.filter(({ rule }) => rule === 'dangling')
  const silent = new Set([
    ...said,
    ...groupsOfFile(desired).keys(),
    ...accepted.filter((exception) => !hasEnded(exception, today)).map(({ subject }) => subject),
  ])
  const earlier = bindingsByGroup(before)
  const idle = rowsByGroup(after)
  const entries = new Map(declaredEntries(desired).map((one) => [principalKey(one.arn), one]))
  const givers = firstGivers(desired.principals)
  const places = new Map(desired.objects.map(({ object, where }) => [objectId(object), where]))
  const findings = [...bindingsByGroup(after)]
    .filter(([group]) => !isReservedGroup(group) && !silent.has(group) && !hasRow(group))
    .map(([group, bindings]): GroupFinding => {
      const fresh = bindings.filter((id) => earlier.get(group)?.includes(id) !== true)
      const isNew = fresh.length > 0 || hadRow(group)
      const [first = ''] = fresh.length > 0 ? fresh : bindings
      const where = (isNew ? places.get(first) : undefined) ?? { cluster, object: first }
      const overridden = (idle.get(group) ?? []).filter((arn) => hasEntryOfPeople(arn, facts))
      const own = overridden.flatMap((arn) => entries.get(principalKey(arn)) ?? [])
      const fix = overridden.length > 0 ? toEntry(group, own, home) : ofFile(givers.get(group), home)
      return { group, isNew, where, holders: bindings, isMeant: idle.has(group), ...(fix && { fix }) }
    })
  // Each entry was looked at, so that it can be said of them too.
  const orEntry = entriesOf(facts).size > 0 && !mayHaveEntries(facts) ? ' and no access entry' : ''
  const others = `OIDC, a client certificate${mayHaveEntries(facts) ? ', an access entry' : ''}`
  return groupProblems(findings, [...is.keys()], {
    code: 'group-without-row',
    one: ({ group, holders, isNew }) => {
      const only = `only subjects that have it through another login (${others}) get the role.`
      const bind = `${listed(holders)} ${holders.length > 1 ? 'bind' : 'binds'}`
      const rows = idle.get(group)
      if (rows === undefined)
        return `No row of aws-auth${orEntry} in ${cluster} ${isNew ? 'would have' : 'has'} the group "${group}", which ${bind} to a role: ${only}`
      return `In ${cluster}, only ${idleWords(rows.length, isNew)} the group "${group}": ${rowsWords(rows, about)}. ${bind} the group to a role: ${only}`
    },
    many: (names, isNew, groups) => {
      const that = groups.some((group) => idle.has(group)) ? ' that has an effect' : ''
      return `No row of aws-auth${orEntry} in ${cluster}${that} ${isNew ? 'would have' : 'has'} ${names}, which bindings bind to roles: only subjects that have them through another login (${others}) get these roles.`
    },
    allowed: 'a group that a principal has',
    fix: `Give the group to a principal, ${OR_NOT}`,
  }).problems
}

const OR_NOT = 'or remove it from the binding. If others log in with it, nothing is wrong.'

/**
 * How the access entry that overrides a row with the group gets it.
 *
 * @param declared such entries that the file declares
 */
function toEntry(group: string, declared: readonly DesiredEntry[], home: string | undefined): string {
  const giving = declared.find(({ groups }) => groups.includes(group))
  if (giving !== undefined)
    return `Apply the file: it gives the group to the access entry of ${shortArn(giving.arn, home)}.`
  const [first] = declared
  return first === undefined
    ? `Give the group to the access entry (aws eks update-access-entry, with its username and all of its groups), ${OR_NOT}`
    : `Add the group to \`groups\` of ${shortArn(first.arn, home)} in the file, ${OR_NOT}`
}

/**
 * Where the file gives the group to a principal: it was not applied yet, or errors stop that.
 *
 * @param giving the first such principal
 */
function ofFile(giving: DesiredPrincipal | undefined, home: string | undefined): string | undefined {
  if (giving === undefined) return undefined
  return `Apply the file: it gives the group to ${shortArn(giving.arn, home)}. If there are errors about that principal, correct them first.`
}

/** `a row of aws-auth that has no effect has` */
function idleWords(rows: number, isNew: boolean): string {
  const one = rows === 1
  const have = isNew ? 'would have' : one ? 'has' : 'have'
  return `${one ? 'a row' : 'rows'} of aws-auth that ${one ? 'has' : 'have'} no effect ${have}`
}

/** `the rows of role/a and role/b, which their access entries override, and the row of role/path/c` */
function rowsWords(arns: readonly string[], { home, after: { facts } }: LintAbout): string {
  const named = (rows: readonly string[], after: string): string[] => {
    if (rows.length === 0) return []
    const names = listed(rows.map((arn) => shortArn(arn, home)))
    return [`the ${plural(rows.length, 'row')} of ${names}${after}`]
  }
  const [beneath, dead] = [true, false].map((is) => arns.filter((arn) => isOverridden(arn, facts) === is))
  const overridden = beneath?.length === 1 ? 'its access entry overrides' : 'their access entries override'
  const parts = [...named(beneath ?? [], `, which ${overridden}`), ...named(dead ?? [], '')]
  return parts.join(', and ')
}

function isOverridden(arn: string, facts: ClusterFacts | undefined): boolean {
  return entryOf(facts, arn) !== undefined
}

/** One that may be changed: those of nodes and of AWS stay as they are. */
function hasEntryOfPeople(arn: string, facts: ClusterFacts | undefined): boolean {
  const entry = entryOf(facts, arn)
  return entry !== undefined && awsOwnerOf(entry, { facts }) === undefined
}

/** ARNs by the groups of their rows, whether these count or not. */
function rowsByGroup(state: LintState): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const { arn, groups } of awsAuthIn(state).rows) {
    if (arn === '') continue
    for (const group of groups) found.set(group, (found.get(group) ?? new Set()).add(arn))
  }
  return new Map([...found].map(([group, arns]) => [group, [...arns]]))
}

function firstGivers(principals: readonly DesiredPrincipal[]): ReadonlyMap<string, DesiredPrincipal> {
  const first = new Map<string, DesiredPrincipal>()
  for (const principal of principals)
    for (const group of principal.groups) if (!first.has(group)) first.set(group, principal)
  return first
}

const ALL = ['row', 'random', 'entry', 'hidden'] as const

/** Rows whose groups are templates may give many names. */
function holderTest(groups: ReadonlyMap<string, unknown>): (group: string) => boolean {
  const templates = [...groups.keys()].flatMap((name) => nameTemplate(name) ?? [])
  return (group) => groups.has(group) || templates.some(({ canBecome }) => canBecome(group))
}

/** Ids of bindings by the groups that they name; those of Kubernetes and EKS are theirs. */
function bindingsByGroup({ objects }: LintState): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const binding of bindingsOf(objects)) {
    if (neverTouch(binding) !== undefined) continue
    for (const { kind, name } of binding.subjects ?? []) {
      if (kind !== 'Group' || isTemplateSubject({ kind, name })) continue
      const ids = found.get(name)
      if (ids === undefined) found.set(name, [objectId(binding)])
      else ids.push(objectId(binding))
    }
  }
  return found
}

/** An access entry can have groups too, and not each is looked at. */
function mayHaveEntries(facts: ClusterFacts | undefined): boolean {
  const entries = facts?.accessEntries
  return entries?.kind !== 'known' || entries.value.some(({ details }) => details === undefined)
}
