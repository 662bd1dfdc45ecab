import { parseArn, stripRolePath } from '../aws-auth/arn.ts'
import { isAccount, principalKey } from '../aws-auth/arn-key.ts'
import { deadRows, effectiveRow, rowsFor } from '../aws-auth/lookup.ts'
import type { AwsAuth, Row } from '../aws-auth/row.ts'
import { rowKind } from '../aws-auth/row-kind.ts'
import { sameMeaning } from '../aws-auth/same-meaning.ts'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../live/facts.ts'
import type { KubernetesIdentity } from '../rbac/grant.ts'
import { entriesOf } from './access-entries.ts'
import { readsAwsAuth } from './authentication-mode.ts'
import { type Caller, callerOf } from './caller.ts'
import { deadEntry, deadRow } from './dead.ts'
import { homePartition, isElsewhere } from './home-partition.ts'
import { type Login, rowsOf, type Sureness } from './login.ts'
import { filledIdentity, refusesLogin, type TemplateFacts } from './template.ts'

/** What an access entry makes of its principal; policies count for nobody who logs in by another way. */
function entryIdentity(details: EntryDetails, about: TemplateFacts): KubernetesIdentity {
  const { policies } = details
  return { ...filledIdentity(details, about), ...(policies.length === 0 ? {} : { policies }) }
}

/** A state of a cluster: as it is, or as a plan would leave it. */
export interface LoginState {
  readonly awsAuth: AwsAuth
  readonly facts: ClusterFacts | undefined
  /** What is in force, where `awsAuth` is not: it was under this one that the API server said who the caller is. */
  readonly live?: AwsAuth
}

/** Who gets into a cluster, as whom: the one answer for guards, effects, dangers, lint, explain and who-can. */
export interface Logins {
  /**
   * Everybody who is known to get in, by `principalKey`: those of rows in the order of the text, accounts as a whole,
   * those of access entries, and the caller where nothing that can be read lets it in.
   */
  readonly all: ReadonlyMap<string, Login>
  /**
   * How a principal gets in, `undefined` where nothing lets it in. Also of one without a row or an entry of its own:
   * its account may let it in; the id of an account stands for all of its principals. `sessionName` fills in the templates of one session of a role.
   */
  readonly of: (principal: string, sessionName?: string) => Login | undefined
  /** The rows of a principal that give it nothing, because another way counts in their place or nothing reads them. */
  readonly idleRows: (principal: string) => readonly Row[]
  /** How the principal would log in without its access entry; `undefined` where it has none, or nothing is beneath. */
  readonly beneath: (principal: string) => Login | undefined
  readonly caller: Caller | undefined
  /** Who Kubernetes takes the caller for in this state: none where it gets in no more. */
  readonly callerIdentities: () => readonly KubernetesIdentity[]
}

// A plan asks for the same two states in many places.
const known = new WeakMap<AwsAuth, { readonly state: LoginState; readonly logins: Logins }[]>()

/**
 * Who gets in, in one state.
 *
 * Source: the order of mappers in `pkg/server/server.go` of aws-iam-authenticator: an access entry of EKS is asked
 * before aws-auth (https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html), there rows before
 * mapAccounts; the first that knows the identity wins.
 */
export function loginsOf(state: LoginState): Logins {
  const { awsAuth, facts, live = awsAuth } = state
  const earlier = known.get(awsAuth) ?? []
  known.set(awsAuth, earlier)
  const same = earlier.find((one) => one.state.facts === facts && (one.state.live ?? awsAuth) === live)
  if (same !== undefined) return same.logins
  const logins = makeLogins({ awsAuth, facts, live })
  earlier.push({ state, logins })
  return logins
}

function makeLogins({ awsAuth, facts, live }: Required<LoginState>): Logins {
  const isRead = readsAwsAuth(facts)
  const caller = callerOf(live, facts)
  const entries = entriesOf(facts)
  const home = homePartition({ facts, awsAuth: live })
  const isSettled = facts?.accessEntries.kind === 'known'
  const accounts = new Set(isRead ? awsAuth.accounts.filter(isAccount) : [])
  /** The API server shows that the entry is not asked: its role was deleted and made again. */
  const isPassedOver = (key: string): boolean =>
    caller?.key === key && (caller.way.kind === 'row' || caller.way.kind === 'account')
  /** Whoever asks is there, whatever IAM says. */
  const isCaller = (key: string): boolean => caller?.key === key
  let all: ReadonlyMap<string, Login> | undefined

  const of = (principal: string, sessionName?: string): Login | undefined => {
    if (isAccount(principal))
      return accounts.has(principal) ? byAccount(principal, principal, principal) : undefined
    const key = principalKey(principal)
    const entry = entries.get(key)
    if (entry !== undefined && !isPassedOver(key)) return byEntry(key, entry, sessionName)
    if (caller?.key === key && caller.way.kind === 'hidden') return byCaller(key, caller)
    return isRead ? byAwsAuth(key, principal, sessionName) : undefined
  }
  return {
    get all() {
      all ??= everybody()
      return all
    },
    of,
    idleRows: (principal) => {
      const rows = rowsFor(awsAuth, stripRolePath(principal))
      const counting = rowsOf(of(principal)?.way)
      return rows.filter((row) => !counting.includes(row))
    },
    beneath: (principal) => {
      const key = principalKey(principal)
      return isRead && entries.has(key) && !isPassedOver(key) ? byAwsAuth(key, principal) : undefined
    },
    caller,
    callerIdentities: () => (caller === undefined ? [] : identitiesOf(caller)),
  }

  function everybody(): ReadonlyMap<string, Login> {
    const dead = isRead ? deadRows(awsAuth) : undefined
    const rows = dead === undefined ? [] : awsAuth.rows.filter((row) => !dead.has(row))
    const found = new Map<string, Login>()
    const add = (principal: string): void => {
      const login = of(principal)
      if (login !== undefined && !found.has(login.key)) found.set(login.key, login)
    }
    for (const { arn } of rows) {
      const login = of(arn)
      // One that an entry lets in has its place among the entries.
      if (login !== undefined && rowsOf(login.way).length > 0 && !found.has(login.key))
        found.set(login.key, login)
    }
    for (const account of accounts) add(account)
    for (const { principalArn } of entries.values()) add(principalArn)
    if (caller?.way.kind === 'hidden' && caller.identity.canonicalArn !== undefined)
      add(caller.identity.canonicalArn)
    return found
  }

  function byEntry(key: string, entry: AccessEntry, sessionName: string | undefined): Login | undefined {
    const { principalArn: principal, details } = entry
    const about = { arn: stripRolePath(principal), sessionName }
    if (details !== undefined && refusesLogin(details, about)) return undefined
    const own = details === undefined ? [] : [entryIdentity(details, about)]
    const isNode = details !== undefined && details.type !== 'STANDARD'
    const way = { kind: 'entry', entry } as const
    const dead = isCaller(key) ? undefined : deadEntry(facts, entry)
    if (dead === undefined) return { key, principal, way, identities: own, sureness: 'sure', isNode }
    const beneath = isRead ? (byAwsAuth(key, principal, sessionName)?.identities ?? []) : []
    const sureness = beneath.length === 0 ? 'sure' : 'unless-dead'
    return { key, principal, way, identities: [...own, ...beneath], sureness, dead, isNode }
  }

  function byCaller(key: string, { identity }: Caller): Login {
    const principal = identity.canonicalArn ?? identity.username
    const { username, groups } = identity
    return {
      key,
      principal,
      way: { kind: 'hidden' },
      identities: [{ username, groups }],
      sureness: 'inferred',
      isNode: false,
    }
  }

  function byAwsAuth(key: string, principal: string, sessionName?: string): Login | undefined {
    if (isElsewhere(home, key)) return undefined
    const dead = isCaller(key) ? undefined : deadRow(facts, key)
    const gone = dead === undefined ? {} : { dead }
    const found = effectiveRow(awsAuth, stripRolePath(principal))
    if (found.kind !== 'none') {
      const rows = rowsOf(found)
      const [first] = rows
      if (first === undefined) throw new Error('a row that is found is there')
      if (rows.every((row) => refusesLogin(row, { arn: row.arn, sessionName }))) return undefined
      return {
        key,
        principal: first.arn,
        way: found,
        identities: rows.map((row) => filledIdentity(row, { arn: first.arn, sessionName })),
        sureness: found.kind === 'random' ? 'one-of-several' : asFarAsKnown(),
        isNode: rows.every((row) => rowKind(row) === 'node row'),
        ...gone,
      }
    }
    const parsed = parseArn(key)
    return 'account' in parsed && accounts.has(parsed.account)
      ? { ...byAccount(key, principal, parsed.account), ...gone }
      : undefined
  }

  /** The username is the ARN; of an account it stands for all of them, and no binding is meant for them all. */
  function byAccount(key: string, principal: string, account: string): Login {
    return {
      key,
      principal,
      way: { kind: 'account', account },
      identities: [{ username: stripRolePath(principal), groups: [] }],
      sureness: asFarAsKnown(),
      isNode: false,
    }
  }

  function asFarAsKnown(): Sureness {
    return isSettled ? 'sure' : 'unless-entry'
  }

  /** Where the row that let it in means the same as before, the caller is exactly who the API server says. */
  function identitiesOf({ identity, way }: Caller): readonly KubernetesIdentity[] {
    const { canonicalArn, sessionName } = identity
    if (canonicalArn === undefined || (way.kind !== 'row' && way.kind !== 'account')) return [identity]
    const login = of(canonicalArn, sessionName)
    const rows = rowsOf(login?.way)
    return (login?.identities ?? []).map((one, index) => {
      const row = rows[index]
      return way.kind === 'row' && row !== undefined && sameMeaning(row, way.row) ? identity : one
    })
  }
}
