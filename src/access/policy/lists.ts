import { createHash } from 'node:crypto'
import { arnKey } from '../../aws-auth/arn-key.ts'
import { GUARD_NAMES, GUARD_SETTINGS, isListGuard } from '../guard/settings.ts'
import type { ListDifference, NamedSome, PolicyListKey } from './difference.ts'
import type { Policy } from './policy.ts'

/** The lists that name more or less than they did. */
export function listDifferences(before: Policy, after: Policy): readonly ListDifference[] {
  return [
    ...GUARD_NAMES.filter(isListGuard).flatMap((guard) => {
      const [was, is] = [before.guards[guard], after.guards[guard]]
      const change = { before: was, added: without(is, was), gone: without(was, is) }
      const laxer = GUARD_SETTINGS[guard].laxer(change)
      return differences(
        `guards.${guard}`,
        { ...change, laxer: [...laxer.names, ...laxer.noLongerNames] },
        after,
      )
    }),
    ...differences('knownAccounts', accountChange(before.knownAccounts, after.knownAccounts), after),
  ]
}

/** Of the principals of an account that is known no plan warns. */
function accountChange(before: readonly string[], after: readonly string[]): Changed {
  const added = without(after, before)
  return { added, gone: without(before, after), laxer: added }
}

interface Changed {
  readonly added: readonly string[]
  readonly gone: readonly string[]
  /** Those of both whose coming or going lets more pass. */
  readonly laxer: readonly string[]
}

/** Two ARNs that mean one principal are one. */
function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(arnKey))
  return names.filter((name, index) => !known.has(arnKey(name)) && names.indexOf(name) === index)
}

function differences(
  key: PolicyListKey,
  { added, gone, laxer }: Changed,
  { lineOf }: Policy,
): ListDifference[] {
  const line = lineOf(key.split('.'))
  const of = (
    change: ListDifference['change'],
    names: readonly string[],
    loosens: boolean,
  ): ListDifference[] => {
    const chosen = names.filter((name) => laxer.includes(name) === loosens)
    if (chosen.length === 0) return []
    return [{ kind: 'list', key, change, loosens, ...named(chosen), ...(line === undefined ? {} : { line }) }]
  }
  return [
    ...of('added', added, true),
    ...of('removed', gone, true),
    ...of('added', added, false),
    ...of('removed', gone, false),
  ]
}

/** One more in full is shorter than "and 1 more". */
function named(all: readonly string[]): NamedSome {
  if (all.length <= NAMED + 1) return { names: all, more: 0 }
  return { names: all.slice(0, NAMED), more: all.length - NAMED, all: hashOf(all) }
}

const NAMED = 20

/** 72 bits, in 12 characters; the order of the file does not count. */
function hashOf(names: readonly string[]): string {
  const keys = names.map(arnKey).sort()
  return createHash('sha256').update(JSON.stringify(keys)).digest('base64').slice(0, 12)
}
