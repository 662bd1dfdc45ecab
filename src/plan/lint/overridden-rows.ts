import { principalKey } from '../../aws-auth/arn-key.ts'
import { effectiveRow } from '../../aws-auth/lookup.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { entriesOf, entryOf } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { declaredEntries } from '../../login/mapping/access-entries/spell.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import { awsOwnerOf } from '../../login/owner/entry-owner.ts'
import { ownerWords } from '../../login/owner/owner-words.ts'
import type { Finding } from '../../problem/finding.ts'
import type { Problem } from '../../problem/problem.ts'
import { indexRbac } from '../../rbac/rbac-index.ts'
import { counted } from '../../words/count.ts'
import { listed, shortened } from '../../words/list.ts'
import { phraseText } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { byPower, type Held } from '../effect/held.ts'
import { isOfNodes } from '../guard/node-row.ts'
import { awsAuthIn } from './lint-about.ts'
import { beneathWords, mostWords, type RowBeneath, rowBeneath } from './row-beneath.ts'
import { type JudgedState, stateLogins } from './state-rule.ts'

/**
 * Rows in whose place an access entry counts: one problem for each that the file declares, and one for all others but
 * those of nodes. Those beneath the entry of a principal that is no more are told with it. A row beneath an entry that the
 * file declares too says the same as the entry, and is no problem.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html; an access entry takes the
 * place of the row of the same principal entirely.
 */
export function overriddenRows(state: JudgedState): Finding[] {
  const { desired, facts, nodes } = state
  if (!readsAwsAuth(facts) || entriesOf(facts).size === 0) return []
  const awsAuth = awsAuthIn(state)
  const cluster = desired.cluster.name
  const logins = stateLogins(state)
  const isOverridden = (arn: string): boolean =>
    entryOf(facts, arn) !== undefined && logins.of(arn)?.dead === undefined
  const declared = declaredRows(desired)
  const ours = new Set(declared.map(({ arn }) => principalKey(arn)))
  const others = awsAuth.rows.filter(
    ({ arn, ...row }) =>
      arn !== '' && !isOfNodes({ arn, ...row }, nodes) && !ours.has(principalKey(arn)) && isOverridden(arn),
  )
  const withEntry = new Set(declaredEntries(desired).map(({ arn }) => principalKey(arn)))
  const effective = declared.filter(
    ({ arn }) =>
      !withEntry.has(principalKey(arn)) && isOverridden(arn) && effectiveRow(awsAuth, arn).kind !== 'none',
  )
  if (effective.length + others.length === 0) return []
  const index = indexRbac(state.objects)
  const beneath = (arn: string): RowBeneath | undefined => {
    const login = logins.beneath(arn)
    return login === undefined ? undefined : rowBeneath(login, index)
  }
  return [
    ...effective.map(({ arn, where }) => ({
      problem: rowWithoutEffect({
        cluster,
        arn,
        where,
        facts,
        ends: 'has no effect',
        beneath: beneath(arn),
        fix: 'Write `mapping: access-entries` for the cluster, and the file says what the entry gives. Or delete the entry (aws eks delete-access-entry), if what the row then gives is intended.',
      }),
      about: [principalKey(arn)],
    })),
    ...(others.length === 0
      ? []
      : [
          {
            problem: othersWithoutEffect(
              state,
              others.map(({ arn }) => ({ arn, beneath: beneath(arn) })),
            ),
            about: others.map(({ arn }) => principalKey(arn)),
          },
        ]),
  ]
}

/**
 * @param about.ends continues `the row …`
 * @param about.beneath what it would give if the entry were deleted
 * @param about.fix where people use the entry
 */
export function rowWithoutEffect(about: {
  readonly cluster: string
  readonly arn: string
  readonly where: Problem['where']
  readonly facts: ClusterFacts | undefined
  readonly ends: string
  readonly beneath?: RowBeneath | undefined
  readonly fix: string
}): Problem {
  const { cluster, arn, where, facts, ends, beneath, fix } = about
  const later =
    beneath === undefined ? '' : ` If the entry is deleted, the row gives ${beneathWords(beneath)}.`
  const owner = ofAws(facts, arn)
  return {
    code: 'row-without-effect',
    severity: 'warning',
    where,
    message: `${arn}${owner === undefined ? '' : ` (${owner})`} has an access entry in ${cluster}, which completely overrides its row: the row ${ends}.${later}`,
    found: arn,
    allowed: 'a row of a principal that has no access entry',
    fix:
      owner === undefined
        ? fix
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

interface Other {
  readonly arn: string
  readonly beneath: RowBeneath | undefined
}

function othersWithoutEffect({ desired, home, facts }: JudgedState, others: readonly Other[]): Problem {
  const cluster = desired.cluster.name
  const isOfPeople = others.every(({ arn }) => ofAws(facts, arn) === undefined)
  const names = others.map(({ arn }) => namedWithOwner(arn, { home, facts }))
  const isOne = others.length === 1
  return {
    code: 'row-without-effect',
    severity: 'notice',
    where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
    message: `${counted(others.length, 'more row')} of aws-auth in ${cluster} ${isOne ? 'has' : 'have'} no effect, because access entries override ${isOne ? 'it' : 'them'}: ${listed(names)}.${laterWords(others, home)}`,
    // A service may delete its entry again, and needs its row then.
    fix: `Nothing, if the access entries are intended. The rows ${isOfPeople ? '' : 'of people '}can be removed.`,
  }
}

/** The highest power first: `If an entry is deleted, its row gives admin to role/a; read in shop to role/b.` */
function laterWords(others: readonly Other[], home: string | undefined): string {
  const giving = others.filter(({ beneath }) => beneath?.most !== undefined)
  const byMost = Map.groupBy(
    giving.toSorted((one, other) => byPower(heldOf(one), heldOf(other))),
    ({ beneath }) => (beneath === undefined ? '' : mostWords(beneath)),
  )
  const parts = [...byMost].map(
    ([most, same]) => `${most} to ${listed(same.map(({ arn }) => shortArn(arn, home)))}`,
  )
  if (parts.length === 0) return ''
  const { shown, more } = shortened(parts, POWERS_SHOWN)
  const head =
    others.length === 1 ? 'If the entry is deleted, the row gives' : 'If an entry is deleted, its row gives'
  return ` ${head} ${shown.join('; ')}${more === 0 ? '' : '; and less to others'}.`
}

const POWERS_SHOWN = 3

function heldOf({ beneath }: Other): Pick<Held, 'power'> {
  return beneath?.most?.held ?? { power: 'login' }
}
