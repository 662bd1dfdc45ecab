import type { ProblemCode } from '../../problem/catalog.ts'
import { nearest } from '../../problem/nearest.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { listed } from '../../words/list.ts'
import { alikeAmong, hasOuterBlank } from '../../words/same-but-look.ts'

/** A group that stands on one side only: in rows, or in bindings. */
export interface GroupFinding {
  readonly group: string
  /** The plan makes it so. */
  readonly isNew: boolean
  readonly where: Place
  /** The principals, or the bindings, that have the group. */
  readonly holders: readonly string[]
  /** Both sides have it, so that it is not misspelt, although one has no effect. */
  readonly isMeant?: boolean
  /** In place of the fix of all. */
  readonly fix?: string
}

interface Words {
  readonly code: ProblemCode
  readonly one: (finding: GroupFinding) => string
  /** @param names `the groups a, b and 5 more` */
  readonly many: (names: string, isNew: boolean, groups: readonly string[]) => string
  readonly allowed: string
  readonly fix: string
  /** What makes a finding worth a problem of its own: continues the sentence that names the group. */
  readonly note?: (finding: GroupFinding) => string
}

/** What is said, and the names that are most likely meant. */
export interface SaidGroups {
  readonly problems: readonly Problem[]
  readonly meant: ReadonlySet<string>
}

/**
 * One problem for each group that is nearly like one of the `others`, and so most likely misspelt; all the rest in one
 * for what the plan makes and one for what was there before.
 */
export function groupProblems(
  findings: readonly GroupFinding[],
  others: readonly string[],
  words: Words,
): SaidGroups {
  const names = others.filter((other) => !isReservedGroup(other))
  const meant = new Set<string>()
  const problems = [true, false].flatMap((isNew) => {
    const own = findings
      .filter((finding) => finding.isNew === isNew)
      .toSorted((one, other) => (one.group < other.group ? -1 : 1))
    const near = misspelt(own, names)
    const noted = own
      .filter((finding) => !near.has(finding) && (words.note?.(finding) ?? '') !== '')
      .slice(0, MOST_FINDINGS)
    for (const name of near.values()) meant.add(name)
    const rest = own.filter((finding) => !near.has(finding) && !noted.includes(finding))
    return [
      ...[...near].map(([finding, name]) => problem([finding], words, name)),
      ...noted.map((finding) => problem([finding], words, undefined)),
      ...(rest.length === 0 ? [] : [problem(rest, words, undefined)]),
    ]
  })
  return { problems, meant }
}

/**
 * People misspell a name now and then; where many stand alone, names that are alike are only a custom. What looks the
 * same as another name is told also then, the first few of it.
 */
function misspelt(
  findings: readonly GroupFinding[],
  others: readonly string[],
): ReadonlyMap<GroupFinding, string> {
  const isFew = findings.length <= MOST_FINDINGS
  const alikeTo = alikeAmong(others)
  const found = findings.flatMap((finding): [GroupFinding, string][] => {
    if (finding.isMeant === true) return []
    const near = alikeTo(finding.group) ?? (isFew ? nearOrTrimmed(finding.group, others) : undefined)
    return near === undefined ? [] : [[finding, near]]
  })
  return new Map(found.slice(0, MOST_FINDINGS))
}

const MOST_FINDINGS = 5

function nearOrTrimmed(group: string, others: readonly string[]): string | undefined {
  return nearest(group, others) ?? (hasOuterBlank(group) ? group.trim() : undefined)
}

/** Names that Kubernetes and EKS give and use by themselves. */
export function isReservedGroup(group: string): boolean {
  return /^(system|eks):/.test(group)
}

function problem(findings: readonly GroupFinding[], words: Words, near: string | undefined): Problem {
  const [first, ...more] = findings
  if (first === undefined) throw new Error('a problem has a finding')
  const { isNew } = first
  const groups = findings.map(({ group }) => group)
  const names = listed(groups.map((group) => `"${group}"`))
  const fix = more.length === 0 ? (first.fix ?? words.fix) : words.fix
  return {
    code: words.code,
    severity: isNew ? 'warning' : 'notice',
    brought: isNew ? 'plan' : 'before',
    where: first.where,
    message: more.length === 0 ? words.one(first) : words.many(`groups ${names}`, isNew, groups),
    ...(more.length === 0 ? { found: first.group } : {}),
    allowed: words.allowed,
    fix: near === undefined ? fix : `If you mean "${near}", write that.${otherFix(first.group, fix)}`,
  }
}

/** A name with a blank around it is never to be used. */
function otherFix(group: string, fix: string): string {
  return hasOuterBlank(group) ? '' : ` ${fix}`
}
