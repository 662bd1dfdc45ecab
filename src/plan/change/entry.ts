import { principalKey } from '../../aws-auth/arn-key.ts'
import { withoutBridge } from '../../login/mapping/access-entries/bridge.ts'
import type { EntryChange, EntryMeaning } from '../../login/mapping/access-entries/change.ts'
import { scopeKey } from '../../rbac/scope-key.ts'
import type { Facts } from './facts.ts'
import type { ChangeKind } from './kind.ts'

/** Of an access entry with its policies. */
export const ENTRY: ChangeKind<EntryChange, 'access-entries'> = {
  store: 'access-entries',
  principal: ({ arn }) => arn,
  identities: ({ before, over, after }) => ({ before: before ?? over, after }),
  subject: ({ arn }) => `entry/${principalKey(arn)}`,
  facts: (change) => {
    const { action, before, after, adopted } = change
    const isAnew = action === 'replace'
    return {
      before:
        before && factsOf(withoutBridge(before), { isManaged: !adopted, ...(isAnew && { of: 'deleted' }) }),
      after: after && factsOf(after, { isManaged: action !== 'release', ...(isAnew && { of: 'live' }) }),
    }
  },
  remainders: (change) => {
    const { action, arn, after, before: _, over: __, move: ___, replaces: ____, bridge, ...rest } = change
    const release = {
      kind: 'ownership',
      action: 'release',
      principal: arn,
      mapping: 'access-entries',
    } as const
    switch (action) {
      case 'add':
        return bridge === undefined || after === undefined
          ? []
          : [{ ...rest, action: 'change', arn, before: { ...bridge, policies: [] }, after }]
      case 'replace':
        return after === undefined ? [] : [{ ...rest, action: 'add', arn, after, adopted: false }]
      case 'remove':
        return bridge === undefined || change.before === undefined
          ? [release]
          : [{ ...rest, action, arn, before: { ...change.before, groups: bridge.groups } }, release]
      case 'release':
        return [release]
      case 'change':
        return []
    }
  },
  counted: ({ action, move, adopted, before, after }) => {
    if (move !== undefined) return 'move'
    if (action === 'release') return 'none'
    if (action === 'replace') return 'change'
    if (action !== 'change' || !adopted) return action
    return isSame(before, after) ? 'adopt' : 'adopt-and-change'
  },
}

function isSame(before: EntryMeaning | undefined, after: EntryMeaning | undefined): boolean {
  const [was, is] = [before, after].map((one) =>
    one === undefined ? '' : JSON.stringify([...factsOf(one, { isManaged: true })].toSorted()),
  )
  return was === is
}

function factsOf(
  { username, groups, policies }: EntryMeaning,
  { isManaged, of }: { readonly isManaged: boolean; readonly of?: string },
): Facts {
  return new Map([
    ['exists', 'entry'],
    ...(isManaged ? [['managed', 'yes'] as const] : []),
    ...(of === undefined ? [] : [['principal', of] as const]),
    ['username', username],
    ...groups.map((group): [string, string] => [`group/${group}`, 'yes']),
    ...policies.flatMap(({ policy, scopes }) =>
      scopes.map((scope): [string, string] => [`policy/${policy}/${scopeKey(scope)}`, 'yes']),
    ),
  ])
}
