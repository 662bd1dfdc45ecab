import type { BoundSubject, Inventory, WayIn } from '../../inventory/inventory.ts'
import { LEVELS, type Level } from '../../inventory/level.ts'
import { levelOf } from '../../inventory/powers.ts'
import { counted, thousands } from '../../words/count.ts'
import { code, type Phrase } from '../../words/phrase.ts'

/** `prod (authentication mode API): 14 principals have access: 3 admin, 2 write, 9 read; and 2 roles of nodes` */
export function headPhrase({ cluster, mode, all }: Inventory): Phrase {
  const living = all.filter(hasAccess)
  const people = living.filter(({ isNode }) => !isNode)
  const nodes = living.length - people.length
  const counts = byLevels(people).map(({ level, group }) => `${thousands(group.length)} ${WORDS[level]}`)
  const how = mode === undefined ? '' : ` (authentication mode ${mode})`
  const count = `${counted(people.length, 'principal')} ${people.length === 1 ? 'has' : 'have'} access`
  const each = counts.length === 0 ? '' : `: ${counts.join(', ')}`
  return [
    code(cluster),
    `${how}: ${count}${each}${nodes === 0 ? '' : `; and ${counted(nodes, 'node role')}`}`,
  ]
}

/** What is said of a list that has not all; nothing of one that has. */
export function selectionWords({ ways, all }: Inventory): string | undefined {
  return ways.length === all.length
    ? undefined
    : `${thousands(ways.length)} of ${counted(all.length, 'line')} ${ways.length === 1 ? 'is' : 'are'} listed, as asked for.`
}

/** Those of the same level together, the highest first. */
export function byLevels<T extends WayIn | BoundSubject>(
  all: readonly T[],
): readonly { readonly level: Level; readonly group: readonly T[] }[] {
  const groups = Map.groupBy(all, ({ powers }) => levelOf(powers))
  return LEVELS.flatMap((level) => {
    const group = groups.get(level)
    return group === undefined ? [] : [{ level, group }]
  })
}

/** `Admin`, `A way to admin`: those below it have this power, and no higher one. */
export function levelTitle(level: Level): string {
  return TITLES[level]
}

/** A principal or an account that is there and gets in. */
export function hasAccess({ dead, idle }: WayIn): boolean {
  return dead === undefined && idle === undefined
}

const WORDS: Readonly<Record<Level, string>> = {
  admin: 'admin',
  unknown: 'of unknown power',
  'way-to-admin': 'with a way to admin',
  write: 'write',
  read: 'read',
  part: 'less than read',
  other: 'other permissions',
  login: 'a login without permissions',
}

const TITLES: Readonly<Record<Level, string>> = {
  admin: 'Admin',
  unknown: 'Unknown power, perhaps admin',
  'way-to-admin': 'A way to admin',
  write: 'Write',
  read: 'Read',
  part: 'Less than read',
  other: 'Other permissions',
  login: 'A login without permissions',
}
