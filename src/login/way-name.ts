import type { Way } from './login.ts'

/** What a way to log in is called in JSON. `unlisted`: nothing that can be read says why it works. */
export type WayName = 'row' | 'access-entry' | 'account' | 'unlisted'

export function wayName({ kind }: Way): WayName {
  return NAMES[kind]
}

const NAMES = {
  row: 'row',
  random: 'row',
  entry: 'access-entry',
  account: 'account',
  hidden: 'unlisted',
} as const satisfies Record<Way['kind'], WayName>
