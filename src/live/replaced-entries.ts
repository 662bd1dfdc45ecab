import type { RowMeaning } from '../aws-auth/row.ts'
import type { HeldPolicy, Scope } from '../rbac/grant.ts'

/** Access entries as they were before an apply, by ARN. */
export type ReplacedEntries = Readonly<Record<string, ReplacedEntry | NoEntry>>

/** What an access entry of type STANDARD was. */
export interface ReplacedEntry {
  readonly username: string
  readonly groups: readonly string[]
  readonly policies: readonly HeldPolicy[]
  readonly tags?: Readonly<Record<string, string>>
}

/** There was none, and the principal had this row; `null`: it had none. */
export type NoEntry = { readonly over: RowMeaning } | null

export function wasThere(one: ReplacedEntry | NoEntry): one is ReplacedEntry {
  return one !== null && !('over' in one)
}

/** What a ledger says; `undefined` where it is damaged. */
export function readReplaced(text: string): ReplacedEntries | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value)) return undefined
    const isSound = Object.values(value).every((one) => one === null || isNoEntry(one) || isEntry(one))
    return isSound ? (value as ReplacedEntries) : undefined
  } catch {
    return undefined
  }
}

function isNoEntry(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).join() === 'over' && isRowMeaning(value['over'])
}

/** The username and the groups of a row, and nothing else. */
export function isRowMeaning(value: unknown): value is RowMeaning {
  return (
    isRecord(value) &&
    Object.keys(value).toSorted().join() === 'groups,username' &&
    typeof value['username'] === 'string' &&
    isListOf(value['groups'], isText)
  )
}

function isEntry(value: unknown): value is ReplacedEntry {
  if (!isRecord(value) || Object.hasOwn(value, 'over')) return false
  const { username, groups, policies, tags = {} } = value
  return (
    typeof username === 'string' &&
    isListOf(groups, isText) &&
    isListOf(policies, isPolicy) &&
    isRecord(tags) &&
    Object.values(tags).every(isText)
  )
}

function isPolicy(value: unknown): value is HeldPolicy {
  return isRecord(value) && typeof value['policy'] === 'string' && isListOf(value['scopes'], isScope)
}

function isScope(value: unknown): value is Scope {
  if (!isRecord(value)) return false
  return (
    value['kind'] === 'cluster' || (value['kind'] === 'namespace' && typeof value['namespace'] === 'string')
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
