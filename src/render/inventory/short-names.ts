import type { Inventory } from '../../inventory/inventory.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { leftOutOf } from '../../words/short-arn.ts'

/** What the names of principals are short for; nothing where none is short. */
export function shortNames({ ways, home }: Pick<Inventory, 'ways' | 'home'>): readonly Phrase[] {
  const [front] = ways.map(({ principal }) => leftOutOf(principal, home)).filter((one) => one !== '')
  if (front === undefined) return []
  const [role, user] = [code('role/x'), code('user/x')]
  return [[role, ' and ', user, ' are short for ', code(`${front}role/x`), ' and ', code('…:user/x'), '.']]
}
