import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Desired } from '../../src/access/desired.ts'
import { writesIn } from '../../src/apply/order/write.ts'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import type { AccessEntry, AuthenticationMode, ClusterFacts } from '../../src/live/facts.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { SET_TAG } from '../../src/login/mapping/access-entries/tag.ts'
import { awsOwnerOf } from '../../src/login/owner/entry-owner.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { OWNED, OWNED_FACTS, PEOPLE } from '../login/owner/cluster.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from '../plan/desired.ts'
import { entry, ledgerWith, mappedTo, withPolicies } from '../plan/entries.ts'
import { known, ROLE } from '../plan/guard/cluster.ts'
import { awsAuthOf, NODE_ROW, row } from '../plan/live.ts'
import { held } from '../rbac/held-policy.ts'
import { rounds } from '../rounds.ts'
import { stagesOf } from './entries-model.ts'

const tagged = (set: string) => ({ tags: { [SET_TAG]: set } })

/** Entries of people: of another set, of another tool, of nobody, of us, and some that only look like ours. */
const OF_PEOPLE: readonly AccessEntry[] = [
  entry('theirs', tagged('theirs')),
  entry('theirs-in-our-ledger', tagged('theirs')),
  entry('terraform', { tags: { 'terraform-aws-modules': 'eks' } }),
  entry('untagged', { groups: ['a'] }),
  entry('tagged-as-ours', tagged('default')),
  entry('in-our-ledger'),
  entry('team/ours', { ...tagged('default'), groups: ['a'] }),
  entry('ours-too', { ...tagged('default'), policies: [held('AmazonEKSViewPolicy')] }),
  { principalArn: `${ROLE}not-looked-at` },
]
const OURS = ['team/ours', 'ours-too']
const LEDGER = ['theirs-in-our-ledger', 'in-our-ledger', ...OURS, 'gone'].map((name) => ROLE + name)
const ALL = [
  ...(OWNED_FACTS.accessEntries.kind === 'known' ? OWNED_FACTS.accessEntries.value : []),
  ...OF_PEOPLE,
]
const NAMES = [
  ...Object.values(OWNED),
  ...Object.values(PEOPLE),
  ...OF_PEOPLE.map(({ principalArn }) => principalArn),
  `${ROLE}new`,
]

interface Case {
  readonly desired: Desired
  readonly snapshot: Snapshot & { readonly facts: ClusterFacts }
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    mode: fc.constantFrom<AuthenticationMode>('API_AND_CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'),
    mapping: fc.constantFrom(undefined, 'aws-auth', 'access-entries'),
    use: fc.tuple(
      ...NAMES.map(() => fc.constantFrom('no', 'no', 'declared', 'with policies', 'removed', 'given up')),
    ),
    rows: fc.subarray([...NAMES]),
    unmanaged: fc.constantFrom('keep', 'tidy', 'remove'),
    capabilities: fc.boolean(),
  })
  .map(({ mode, mapping, use, rows, unmanaged, capabilities }) => {
    const named = (...uses: readonly string[]) => NAMES.filter((_, index) => uses.includes(use[index] ?? ''))
    const principals = named('declared', 'with policies').map((arn) => {
      const made = { ...declaredRole('x', ['b']), arn }
      return use[NAMES.indexOf(arn)] === 'declared' ? made : withPolicies(made, held('AmazonEKSViewPolicy'))
    })
    const { capabilities: some, ...others } = OWNED_FACTS
    return {
      desired: desiredState({
        cluster: mapping === undefined ? { door: 'eks', name: 'prod', region: 'x' } : mappedTo(mapping),
        principals,
        unmanaged,
        removed: named('removed', 'given up').map((arn) => ({
          kind: 'principal',
          arn,
          destroy: use[NAMES.indexOf(arn)] === 'removed',
          where: { file: 'access.yaml', line: 9 },
        })),
      }),
      snapshot: {
        ...snapshotOf(
          [
            awsAuthOf({
              mapRoles: NODE_ROW + rows.map((arn) => row(arn.replace(/.*\//, ''), ['b'], 'x')).join(''),
            }),
            ledgerWith(LEDGER),
          ],
          'default',
        ),
        facts: {
          ...others,
          ...(capabilities && some !== undefined ? { capabilities: some } : {}),
          authenticationMode: mode,
          accessEntries: known(ALL),
        },
      },
    }
  })

/** Keys of the entries that a plan writes, with what it does to them. */
function written({ desired, snapshot }: Case): ReadonlyMap<string, readonly string[]> {
  const steps = writesIn(stagesOf(desired, snapshot, makePlan(desired, snapshot))).flatMap((write) =>
    'step' in write ? [write.step] : [],
  )
  return new Map(
    [...Map.groupBy(steps, ({ principalArn }) => principalKey(principalArn))].map(([key, own]) => [
      key,
      own.map(({ verb }) => verb),
    ]),
  )
}

const keys = (arns: readonly string[]): ReadonlySet<string> => new Set(arns.map(principalKey))
const ours = keys(OURS.map((name) => ROLE + name))

test('no plan touches an entry that is not declared, not ours and not named by removed; none of AWS or of another set', () => {
  fc.assert(
    fc.property(cases, (about) => {
      const { desired, snapshot } = about
      const declared = keys(desired.principals.map(({ arn }) => arn))
      const removed = keys(
        desired.removed.flatMap((one) => (one.kind === 'principal' && one.destroy ? [one.arn] : [])),
      )
      for (const [key, verbs] of written(about)) {
        const what = `${key}: ${verbs.join()}`
        expect([what, declared.has(key) || removed.has(key) || ours.has(key)]).toEqual([what, true])
        const live = ALL.find(({ principalArn }) => principalKey(principalArn) === key)
        if (live === undefined) continue
        expect([what, awsOwnerOf(live, snapshot)]).toEqual([what, undefined])
        expect([what, live.details?.tags?.[SET_TAG] ?? 'default']).toEqual([what, 'default'])
        expect([what, live.details === undefined]).toEqual([what, false])
        // What is not ours and declared may be changed, and is never deleted.
        if (verbs.includes('delete')) expect([what, removed.has(key) || ours.has(key)]).toEqual([what, true])
      }
    }),
    { numRuns: rounds(200) },
  )
})

test('the plans adopt, change, give up and remove entries, of ours and of others', () => {
  const done = fc.sample(cases, { numRuns: 500, seed: 1 }).flatMap((about) => [...written(about)])
  const verbs = (arn: string) => new Set(done.flatMap(([key, own]) => (key === principalKey(arn) ? own : [])))
  expect(verbs(`${ROLE}team/ours`)).toEqual(new Set(['update', 'associate', 'delete', 'untag']))
  expect(verbs(`${ROLE}untagged`)).toEqual(new Set(['tag', 'update', 'associate', 'delete']))
  expect(verbs(`${ROLE}new`)).toEqual(new Set(['create', 'associate']))
  for (const arn of [...Object.values(OWNED), `${ROLE}theirs`, `${ROLE}not-looked-at`])
    expect([arn, ...verbs(arn)]).toEqual([arn])
})
