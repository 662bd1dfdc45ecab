import type { Desired } from '../../../src/access/desired.ts'
import { principalKey } from '../../../src/aws-auth/arn-key.ts'
import type { AccessEntry, EntryDetails } from '../../../src/live/facts.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { defaultUsername } from '../../../src/login/mapping/default-username.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { stateAfter } from '../../../src/plan/state-after.ts'
import { desiredOf, putInto } from '../closed-loop.ts'
import type { PrintedWay } from './printed.ts'

/** The cluster after somebody did what is printed and nothing else: the commands first, then the lines, applied. */
export function carriedOut(way: PrintedWay, file: string, live: Snapshot): Snapshot {
  const changed = way.commands.reduce(runCommand, live)
  return applied(way.lines === undefined ? file : putInto(file, way.lines), changed, {
    manifests: way.files,
  })
}

/** @param allowed codes of errors in spite of which the rest is applied, as no apply does */
export function applied(
  file: string,
  live: Snapshot,
  {
    manifests = {},
    allowed = [],
  }: { readonly manifests?: PrintedWay['files']; readonly allowed?: readonly string[] } = {},
): Snapshot {
  const [desired] = desiredOf(file, manifests)
  if (desired === undefined) throw new Error('the file has no cluster')
  const repair = needsRepair(desired, live)
  const plan = makePlan(desired, live, { repair })
  const errors = plan.problems.flatMap(({ severity, code }) =>
    severity === 'error' && !allowed.includes(code) ? [code] : [],
  )
  if (errors.length > 0) throw new Error(`the plan is refused: ${errors.join()}`)
  return stateAfter(plan, live)
}

function needsRepair(desired: Desired, live: Snapshot): boolean {
  return makePlan(desired, live).problems.some(({ code }) => code === 'aws-auth-broken-key')
}

/**
 * What EKS makes of the commands of an entry: what an update does not name is set back to the default.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateAccessEntry.html
 */
function runCommand(live: Snapshot, line: string): Snapshot {
  const { facts } = live
  if (facts?.accessEntries.kind !== 'known') throw new Error(`no entries are known: ${line}`)
  const { action, options } = parsed(line)
  const [arn = ''] = options['principal-arn'] ?? []
  const key = principalKey(arn)
  const there = facts.accessEntries.value.find(({ principalArn }) => principalKey(principalArn) === key)
  const others = facts.accessEntries.value.filter((one) => one !== there)
  const made: AccessEntry = { principalArn: arn, details: detailsOf(arn, options, there?.details) }
  switch (action) {
    case 'update-access-entry':
      if (there === undefined) throw new Error(`ResourceNotFound: ${line}`)
      break
    default:
      throw new Error(`no command of an advice that is carried out here: ${line}`)
  }
  return { ...live, facts: { ...facts, accessEntries: { kind: 'known', value: [...others, made] } } }
}

function detailsOf(arn: string, options: Options, there: EntryDetails | undefined): EntryDetails {
  const kind = arn.includes(':user/') ? 'user' : 'role'
  return {
    type: 'STANDARD',
    policies: there?.policies ?? [],
    ...(there?.createdAt === undefined ? {} : { createdAt: there.createdAt }),
    username: options['username']?.[0] ?? defaultUsername({ kind, arn }),
    groups: options['kubernetes-groups'] ?? [],
  }
}

type Options = Readonly<Record<string, readonly string[]>>

function parsed(line: string): { readonly action: string; readonly options: Options } {
  const [, action = '', rest = ''] = /^aws eks (\S+) (.*)$/.exec(line) ?? []
  const options: Record<string, string[]> = {}
  let last: string[] = []
  for (const [word] of rest.matchAll(/'[^']*'|\S+/g)) {
    if (word.startsWith('--')) options[word.slice(2)] = last = []
    else last.push(word.replace(/^'(.*)'$/, '$1'))
  }
  return { action, options }
}
