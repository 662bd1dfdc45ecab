import type { Desired } from '../../access/desired.ts'
import { isAccount, principalKey } from '../../aws-auth/arn-key.ts'
import type { DangerPlace } from '../../danger/danger.ts'
import { namesHolder } from '../../danger/exception.ts'
import { dangersGained } from '../../danger/judge.ts'
import type { AccountDanger, LoginDanger } from '../../danger/login-danger.ts'
import { loginProblems } from '../../danger/login-problems.ts'
import { isLoginRule } from '../../danger/rule/catalogue.ts'
import { atLeast, type DangerSeverity } from '../../danger/rule/rule.ts'
import { everybody } from '../../login/everybody.ts'
import { accountOf } from '../../login/home-account.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { namespaceMatches } from '../../rbac/access-policy/scope.ts'
import type { ScopedAtom } from '../../rbac/gained.ts'
import type { Change } from '../change/change.ts'
import { isAboutAccess, mappedPrincipal } from '../change/kinds.ts'
import { loginViews, type Reached } from '../effect/reached.ts'
import { type DangersAbout, holderOf, isWhole } from './dangers.ts'
import { sharedNames } from './shared-names.ts'

/** Who gains something and is of another account, or has a name that somebody else has; and the exceptions for these. */
export function loginDangers(about: DangersAbout): {
  readonly problems: readonly Problem[]
  /** Of those who gain something, accepted or not. */
  readonly byLogins: readonly LoginDanger[]
} {
  const { desired, home, today = '', changes } = about
  const exceptions = desired.dangers.filter(({ rule }) => isLoginRule(rule))
  if (!changes.some(isAboutAccess) && exceptions.length === 0) return { problems: [], byLogins: [] }
  const views = about.views()
  const logins = loginViews(views)
  const all = [...everybody(logins.after, views.rbac.after).values()]
  const shared = sharedNames({ desired, logins, rbac: views.rbac })
  const heldAccounts = all.flatMap(({ principal, identities }): LoginDanger[] => {
    const stranger = accountDanger(principal, { desired, home })
    return stranger === undefined
      ? []
      : [
          {
            ...stranger,
            severity: 'medium',
            holder: holderOf({ kind: 'principal', name: principal }, identities),
            via: [],
          },
        ]
  })
  const byLogins = [
    ...about.reached.flatMap((one) => gainedAccess(one, { desired, home })),
    ...shared.filter(({ isNew }) => isNew).map(({ danger }) => danger),
  ]
  const problems = loginProblems({
    cluster: desired.cluster.name,
    home,
    knownAccounts: desired.knownAccounts,
    gained: byLogins,
    held: [...heldAccounts, ...shared.map(({ danger }) => danger)].filter(({ holder }) =>
      exceptions.some((exception) => namesHolder(exception, holder)),
    ),
    exceptions,
    today,
    places: placesOf(desired, changes),
  })
  return {
    problems: isWhole(views) ? problems : problems.filter(({ code }) => code !== 'danger-exception-unused'),
    byLogins,
  }
}

type Home = Pick<DangersAbout, 'desired' | 'home'>

/** Of an account that is neither the cluster's own nor known; or an account as a whole. */
function accountDanger(
  principal: string,
  { desired, home }: Home,
): Pick<AccountDanger, 'rule' | 'account'> | undefined {
  const account = accountOf(principal)
  if (account === undefined) return undefined
  const { knownAccounts } = desired
  // Where nothing says which account is at home, nobody is a stranger.
  const isForeign =
    account !== home && !knownAccounts.includes(account) && (home !== undefined || knownAccounts.length > 0)
  if (isForeign) return { rule: 'foreign-account', account }
  return isAccount(principal) ? { rule: 'whole-account', account } : undefined
}

function gainedAccess({ subject, before, after, difference }: Reached, home: Home): AccountDanger[] {
  if (subject.kind !== 'principal') return []
  const principal = subject.name
  const about = accountDanger(principal, home)
  const getsIn = before.identities.length === 0 && after.identities.length > 0
  const { gained } = difference
  if (about === undefined || (!getsIn && gained.length === 0)) return []
  const where = placeOf(gained)
  const isGrave =
    isAccount(principal) ||
    where?.kind === 'cluster' ||
    dangersGained(before.grants, after.grants).some(({ severity }) => atLeast(severity, 'high'))
  const severity: DangerSeverity = isGrave ? 'high' : 'medium'
  const via = [...new Set(gained.map((atom) => atom.via))]
  const place = where === undefined ? {} : { where }
  return [{ ...about, ...place, severity, holder: holderOf(subject, after.identities), via }]
}

/** `kube-system` counts as the cluster: who controls it controls the cluster. */
function placeOf(gained: readonly ScopedAtom[]): DangerPlace | undefined {
  if (gained.length === 0) return undefined
  const namespaces = gained.flatMap((atom) =>
    atom.kind === 'rule' &&
    atom.scope.kind === 'namespace' &&
    !namespaceMatches(atom.scope.namespace, 'kube-system')
      ? [atom.scope.namespace]
      : [],
  )
  if (namespaces.length < gained.length) return { kind: 'cluster' }
  return { kind: 'namespaces', namespaces: [...new Set(namespaces)].toSorted() }
}

/** The line of each principal of the file, and of each whose way in the plan changes. */
function placesOf({ principals, accounts }: Desired, changes: readonly Change[]): ReadonlyMap<string, Place> {
  return new Map([
    ...principals.map(({ arn, where }): [string, Place] => [principalKey(arn), where]),
    ...accounts.map(({ account, where }): [string, Place] => [account, where]),
    ...changes.flatMap((change): [string, Place][] => {
      const principal = mappedPrincipal(change)
      return principal === undefined || change.where === undefined
        ? []
        : [[principalKey(principal), change.where]]
    }),
  ])
}
