import { principalKey } from '../../aws-auth/arn-key.ts'
import { effectiveRow } from '../../aws-auth/lookup.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { entriesOf, entryOf } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import { awsOwnerOf } from '../../login/owner/entry-owner.ts'
import { ownerWords } from '../../login/owner/owner-words.ts'
import type { Finding } from '../../problem/finding.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { phraseText } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { isOfNodes } from '../guard/node-row.ts'
import { awsAuthIn } from './lint-about.ts'
import type { JudgedState } from './state-rule.ts'

/**
 * Rows in whose place an access entry counts: one problem for each that the file declares, and one for all others but
 * those of nodes.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html; an access entry takes the
 * place of the row of the same principal entirely.
 */
export function overriddenRows(state: JudgedState): Finding[] {
  const { desired, facts, nodes } = state
  if (!readsAwsAuth(facts) || entriesOf(facts).size === 0) return []
  const awsAuth = awsAuthIn(state)
  const cluster = desired.cluster.name
  const declared = declaredRows(desired)
  const ours = new Set(declared.map(({ arn }) => principalKey(arn)))
  const others = awsAuth.rows.filter(
    (row) =>
      row.arn !== '' &&
      !isOfNodes(row, nodes) &&
      !ours.has(principalKey(row.arn)) &&
      entryOf(facts, row.arn) !== undefined,
  )
  return [
    ...declared
      .filter(({ arn }) => entryOf(facts, arn) !== undefined && effectiveRow(awsAuth, arn).kind !== 'none')
      .map(({ arn, where }) => ({
        problem: rowWithoutEffect({ cluster, arn, where, facts, ends: 'has no effect' }),
        about: [principalKey(arn)],
      })),
    ...(others.length === 0
      ? []
      : [
          {
            problem: othersWithoutEffect(
              others.map(({ arn }) => arn),
              state,
            ),
            about: others.map(({ arn }) => principalKey(arn)),
          },
        ]),
  ]
}

/** @param about.ends continues `the row …` */
export function rowWithoutEffect(about: {
  readonly cluster: string
  readonly arn: string
  readonly where: Problem['where']
  readonly facts: ClusterFacts | undefined
  readonly ends: string
}): Problem {
  const { cluster, arn, where, facts, ends } = about
  const owner = ofAws(facts, arn)
  return {
    code: 'row-without-effect',
    severity: 'warning',
    where,
    message: `${arn}${owner === undefined ? '' : ` (${owner})`} has an access entry in ${cluster}, which completely overrides its row: the row ${ends}.`,
    found: arn,
    allowed: 'a row of a principal that has no access entry',
    fix:
      owner === undefined
        ? 'Change the access entry (aws eks update-access-entry). Or delete it: then the row takes effect.'
        : 'Leave the access entry as it is: no person uses it. People and programs need another principal.',
  }
}

/** What AWS or a node uses its access entry for. */
function ofAws(facts: ClusterFacts | undefined, arn: string): string | undefined {
  const entry = entryOf(facts, arn)
  const owner = entry && awsOwnerOf(entry, { facts })
  return owner && phraseText(ownerWords(owner))
}

/** `role/argocd (role of the ARGOCD capability argocd)` */
function namedWithOwner(arn: string, { home, facts }: Pick<JudgedState, 'home' | 'facts'>): string {
  const owner = ofAws(facts, arn)
  return owner === undefined ? shortArn(arn, home) : `${shortArn(arn, home)} (${owner})`
}

function othersWithoutEffect(arns: readonly string[], { desired, home, facts }: JudgedState): Problem {
  const cluster = desired.cluster.name
  const isOfPeople = arns.every((arn) => ofAws(facts, arn) === undefined)
  const names = arns.map((arn) => namedWithOwner(arn, { home, facts }))
  const [has, them] = names.length === 1 ? ['has', 'it'] : ['have', 'them']
  return {
    code: 'row-without-effect',
    severity: 'notice',
    where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
    message: `${counted(names.length, 'more row')} of aws-auth in ${cluster} ${has} no effect, because access entries override ${them}: ${listed(names)}.`,
    // A service may delete its entry again, and needs its row then.
    fix: `Nothing, if the access entries are intended. The rows ${isOfPeople ? '' : 'of people '}can be removed.`,
  }
}
