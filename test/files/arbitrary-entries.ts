import fc from 'fast-check'
import type { NoEntry, ReplacedEntries, ReplacedEntry } from '../../src/live/replaced-entries.ts'
import type { HeldPolicy } from '../../src/rbac/grant.ts'

const arn = fc.constantFrom(
  'arn:aws:iam::111122223333:role/dev',
  'arn:aws:iam::111122223333:role/teams/ops',
  'arn:aws:iam::444455556666:role/ci',
  'arn:aws:iam::111122223333:user/alice',
)

const group = fc.constantFrom('devs', 'viewers', 'yes', '012', 'a: b', '# none', 'ä', '- x', '"', 'null')

const username = fc.constantFrom(
  'dev',
  'ci:{{SessionName}}',
  'true',
  '1e3',
  'x: y',
  'ü',
  ':{{SessionNameRaw}}',
)

/** A row can have usernames that EKS refuses for an entry. */
const ofRow = fc.oneof(username, fc.constant('{{SessionNameRaw}}'))

const namespaces = fc.uniqueArray(fc.constantFrom('shop', 'shop-*', 'kube-system', '123'), {
  minLength: 1,
  maxLength: 3,
})

const policy: fc.Arbitrary<HeldPolicy> = fc.record({
  policy: fc.constantFrom('AmazonEKSViewPolicy', 'AmazonEKSEditPolicy', 'AmazonEKSAdminPolicy'),
  scopes: fc.oneof(
    fc.constant([{ kind: 'cluster' } as const]),
    namespaces.map((names) => names.map((namespace) => ({ kind: 'namespace', namespace }) as const)),
  ),
})

const groups = fc.uniqueArray(group, { maxLength: 3 })

const entry: fc.Arbitrary<ReplacedEntry> = fc
  .record({
    username,
    groups,
    policies: fc.uniqueArray(policy, { maxLength: 3, selector: (one) => one.policy }),
    tags: fc.option(fc.constant({ 'eks-access/set': 'default', team: 'yes' }), { nil: undefined }),
  })
  .map(({ tags, ...rest }) => (tags === undefined ? rest : { ...rest, tags }))

const none: fc.Arbitrary<NoEntry> = fc.option(fc.record({ over: fc.record({ username: ofRow, groups }) }), {
  nil: null,
})

/** Access entries as an apply may have found them. */
export const someEntries: fc.Arbitrary<ReplacedEntries> = fc
  .uniqueArray(fc.tuple(arn, fc.oneof({ weight: 3, arbitrary: entry }, { weight: 2, arbitrary: none })), {
    maxLength: 4,
    selector: ([one]) => one,
  })
  .map((all) => Object.fromEntries(all))
