import type { HeldPolicy, Scope } from '../rbac/grant.ts'

/** Access entries as they were before an apply, by ARN; `null`: there was none. */
export type ReplacedEntries = Readonly<Record<string, ReplacedEntry | null>>

/** What an access entry of type STANDARD was. */
export interface ReplacedEntry {
  readonly username: string
  readonly groups: readonly string[]
  readonly policies: readonly HeldPolicy[]
  readonly tags?: Readonly<Record<string, string>>
}

/** What a ledger says; `undefined` where it is damaged. */
export function readReplaced(text: string): ReplacedEntries | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value)) return undefined
    const isSound = Object.values(value).every((one) => one === null || isEntry(one))
    return isSound ? (value as ReplacedEntries) : undefined
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is ReplacedEntry {
  if (!isRecord(value)) return false
  const { username, groups, policies, tags = {} } = value
  return (
    typeof username === 'string' &&
    isListOf(groups, (one) => typeof one === 'string') &&
    isListOf(policies, isPolicy) &&
    isRecord(tags) &&
    Object.values(tags).every((one) => typeof one === 'string')
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

function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
