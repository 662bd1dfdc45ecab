import { isAccount, principalKey } from '../aws-auth/arn-key.ts'
import { nearAccounts } from '../aws-auth/near-account.ts'
import type { Place, Problem } from '../problem/problem.ts'
import { listed } from '../words/list.ts'
import { shortArn } from '../words/short-arn.ts'
import type { DangerPlace } from './danger.ts'
import { type Acceptance, acceptanceOf, type DangerException, namesHolder } from './exception.ts'
import type { AccountDanger, LoginDanger, NameHolder, SharedNameDanger } from './login-danger.ts'
import { endedWords, fixFor, levelOf } from './problem-words.ts'
import { wordsOf } from './rule/catalogue.ts'
import { unusedException } from './unused.ts'
import { placeWords } from './words.ts'

/** The dangers of who somebody is, of one cluster, and what its file says about them. */
export interface LoginReport {
  readonly cluster: string
  /** The account that it is in, where that is known. */
  readonly home: string | undefined
  readonly knownAccounts: readonly string[]
  /** What a plan brings. */
  readonly gained: readonly LoginDanger[]
  /** What is there after the plan, as far as an exception names it. */
  readonly held: readonly LoginDanger[]
  /** For these dangers. */
  readonly exceptions: readonly DangerException[]
  /** `2027-01-31`, in UTC. */
  readonly today: string
  /** The line that declares a principal, by `principalKey`. */
  readonly places: ReadonlyMap<string, Place>
}

/** As problems: what the plan brings and the file does not accept, what is held longer than accepted, idle exceptions. */
export function loginProblems(report: LoginReport): readonly Problem[] {
  const { gained, held, exceptions } = report
  const told = new Set(gained.map(keyOf))
  const cases = [
    ...gained.map((danger) => caseOf(danger, true, report)),
    ...held
      .filter((danger) => !told.has(keyOf(danger)))
      .map((danger) => caseOf(danger, false, report))
      .filter(({ acceptance }) => acceptance.kind === 'ended'),
  ].filter(({ acceptance }) => acceptance.kind !== 'accepted')
  const isUsed = (exception: DangerException): boolean =>
    [...gained, ...held].some(({ rule, holder }) => rule === exception.rule && namesHolder(exception, holder))
  return [
    ...[...Map.groupBy(cases, sameSentence).values()].flatMap((same) => problem(same, report)),
    ...exceptions
      .filter((exception) => !isUsed(exception))
      .map((exception) => unusedException(exception, report)),
  ]
}

interface Case {
  readonly danger: LoginDanger
  readonly isGained: boolean
  readonly acceptance: Acceptance
}

function caseOf(danger: LoginDanger, isGained: boolean, report: LoginReport): Case {
  return { danger, isGained, acceptance: acceptanceOf(danger, danger.holder, report) }
}

function keyOf({ rule, holder }: LoginDanger): string {
  return JSON.stringify([rule, principalKey(holder.subject.name)])
}

/** Equal for principals of one account of which one sentence can speak. */
function sameSentence({ danger, isGained, acceptance }: Case): string {
  const { rule, severity, holder } = danger
  const principal = holder.subject.name
  const own =
    rule === 'shared-username' || isAccount(principal) ? [principal] : [danger.account, danger.where?.kind]
  const ended = acceptance.kind === 'ended' ? acceptance.by.map(({ where }) => where.line) : []
  return JSON.stringify([rule, severity, isGained, own, ended])
}

function problem(cases: readonly Case[], report: LoginReport): Problem[] {
  const [first] = cases
  if (first === undefined) return []
  const { danger, isGained, acceptance } = first
  const { rule, severity } = danger
  const { why, instead } = wordsOf(rule)
  const claim = sentence(cases, first, report)
  const reason = `${why}${endedWords(acceptance)}`
  return [
    {
      code: 'danger',
      severity: levelOf(severity),
      brought: isGained ? 'plan' : 'before',
      where: placeOf(first, report),
      message: `${claim} (${rule}, ${severity}). ${reason}`,
      danger: { rule, claim, why: reason },
      found: danger.rule === 'shared-username' ? danger.username : danger.account,
      fix: fixFor(danger, instead, acceptance),
    },
  ]
}

function placeOf({ danger, acceptance }: Case, { cluster, places }: LoginReport): Place {
  if (acceptance.kind === 'ended' && acceptance.by[0] !== undefined) return acceptance.by[0].where
  return places.get(principalKey(danger.holder.subject.name)) ?? { cluster }
}

function sentence(cases: readonly Case[], { danger, isGained }: Case, report: LoginReport): string {
  if (danger.rule === 'shared-username') return sharedName(danger, isGained, report)
  if (isAccount(danger.holder.subject.name)) return wholeAccount(danger, isGained, report)
  const names = cases.map((one) => shortArn(one.danger.holder.subject.name, report.home))
  const verb = isGained ? 'would gain' : names.length > 1 ? 'have' : 'has'
  const what = accessWords(cases.flatMap((one) => ('where' in one.danger ? [one.danger.where] : [])))
  return `${listed(names)} ${verb} ${what} ${report.cluster}; ${accountWords(danger, report)}`
}

function accessWords(places: readonly (DangerPlace | undefined)[]): string {
  const [first, ...others] = places
  if (first === undefined) return 'a login to'
  if (first.kind === 'cluster') return 'access in the whole cluster of'
  const all = [first, ...others].flatMap((where) => (where?.kind === 'namespaces' ? where.namespaces : []))
  return `access ${placeWords({ kind: 'namespaces', namespaces: [...new Set(all)].toSorted() })} of`
}

function wholeAccount(danger: AccountDanger, isGained: boolean, report: LoginReport): string {
  const { rule, account } = danger
  const can = isGained ? 'would be able to' : 'can'
  const foreign = rule === 'foreign-account' ? `; ${accountWords(danger, report)}` : ''
  return `Every role and user of account ${account} ${can} log in to ${report.cluster}, with its ARN as the username and without groups${foreign}`
}

function accountWords(
  { account }: AccountDanger,
  { home, knownAccounts }: Pick<LoginReport, 'home' | 'knownAccounts'>,
): string {
  const [near] = nearAccounts(account, [...(home === undefined ? [] : [home]), ...knownAccounts])
  const slip = near === undefined ? '' : `, and is one slip away from ${near.account}`
  if (home === undefined) return `account ${account} is not in knownAccounts${slip}`
  return knownAccounts.length === 0
    ? `account ${account} is not the cluster's own (${home})${slip}`
    : `account ${account} is neither the cluster's own (${home}) nor in knownAccounts${slip}`
}

function sharedName(
  { holder: { subject }, username, with: other }: SharedNameDanger,
  isGained: boolean,
  { cluster, home }: LoginReport,
): string {
  return `${shortArn(subject.name, home)} ${isGained ? 'would have' : 'has'} the username "${username}" in ${cluster}, ${holderWords(other, home)}`
}

function holderWords(holder: NameHolder, home: string | undefined): string {
  switch (holder.kind) {
    case 'principals': {
      const names = holder.principals.map((arn) => shortArn(arn, home))
      return `which ${listed(names)} ${names.length > 1 ? 'have' : 'has'} too`
    }
    case 'arn':
      return 'which is the ARN of another principal'
    case 'service-account':
      return 'which is the name of a service account'
    case 'bindings':
      return `to which ${listed(holder.bindings)} ${holder.bindings.length > 1 ? 'grant roles' : 'grants a role'} already, outside this file`
  }
}
