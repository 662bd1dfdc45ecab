import fc from 'fast-check'
import type { PolicyDifference } from '../../src/access/policy/difference.ts'
import { DANGER_IDS } from '../../src/danger/rule/catalogue.ts'
import { CATALOGUE_RULES } from '../../src/danger/rule/rules.ts'
import { memoryKey } from '../../src/live/memory.ts'
import { BASES, POWERS } from '../../src/plan/effect/held.ts'
import type { ClusterHead } from '../../src/plan/shown/cluster-head.ts'
import type { Gain } from '../../src/plan/shown/gain.ts'
import type { Head, Merging } from '../../src/plan/shown/head.ts'
import type { NewcomerBy } from '../../src/plan/shown/newcomer.ts'
import type { ShownDrift } from '../../src/plan/shown/shown-drift.ts'
import type { ShownPlan } from '../../src/plan/shown/shown-plan.ts'
import { CATALOG, type ProblemCode } from '../../src/problem/catalog.ts'

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('-->', '<!--', '__proto__', '\ud800', 'a/b', 'principal arn:aws:iam::111122223333:role/x'),
)
const texts = fc.array(anyText, { maxLength: 3 })
const count = fc.nat(3_000)

const place = fc.record({ file: anyText, line: fc.integer({ min: 1, max: 3_000 }) })

const way = fc.record({ role: anyText, group: anyText }, { requiredKeys: ['role'] })

export const anyGain: fc.Arbitrary<Gain> = fc.record({
  subject: anyText,
  rule: fc.constantFrom(...DANGER_IDS, 'masters' as const, 'write' as const),
  level: fc.constantFrom('critical', 'high', 'medium'),
  scope: anyText,
  names: texts,
  told: fc.record(
    { base: fc.constantFrom(...BASES), through: fc.array(way, { maxLength: 3 }), where: place },
    { requiredKeys: ['base', 'through'] },
  ),
})

const error = fc.record(
  {
    code: fc.constantFrom(...(Object.keys(CATALOG) as ProblemCode[])),
    message: anyText,
    fix: anyText,
    at: place,
    object: anyText,
  },
  { requiredKeys: ['code', 'message', 'fix'] },
)

/** Those that a comment can have. */
const merging: fc.Arbitrary<Merging> = fc.oneof(
  fc.record(
    { kind: fc.constant('applies' as const), signed: fc.boolean(), uncompared: anyText },
    { requiredKeys: ['kind', 'signed'] },
  ),
  fc.record({ kind: fc.constantFrom('gate' as const, 'unsigned' as const) }),
  fc.record({ kind: fc.constant('other-branch' as const), base: anyText, applied: anyText }),
  fc.record({
    kind: fc.constant('other-workflow' as const),
    workflow: anyText,
    brought: fc.constantFrom('added' as const, 'changed' as const),
    applied: anyText,
  }),
  fc.record({ kind: fc.constant('too-long' as const), grave: count }),
)

const policy: fc.Arbitrary<PolicyDifference> = fc.oneof(
  fc.record({
    kind: fc.constant('value' as const),
    key: fc.constantFrom('guards.minAdmins', 'unmanaged', 'review.gate'),
    before: anyText,
    after: anyText,
    loosens: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('dropped' as const),
    cluster: anyText,
    loosens: fc.constant(true),
    line: fc.integer({ min: 1, max: 3_000 }),
  }),
)

const parts = fc.subarray(CATALOGUE_RULES.map(({ id }) => id))
const power = fc.record({ power: fc.constantFrom(...POWERS), parts, subjects: count })
const by: fc.Arbitrary<NewcomerBy> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('row' as const),
      groups: texts,
      beneath: fc.constant(true as const),
      nodes: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'groups'] },
  ),
  fc.record({ kind: fc.constant('account' as const) }),
  fc.record({ kind: fc.constant('entry' as const), groups: texts }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('policy' as const), policy: anyText, scope: anyText }),
  fc.record({ kind: fc.constant('binding' as const), role: anyText, bindings: texts, holders: texts }),
  fc.record({ kind: fc.constant('rules' as const), rules: texts, more: count }),
)
const newcomer = fc.record({
  subject: anyText,
  power: fc.constantFrom(...POWERS, 'unknown' as const),
  parts,
  scopes: texts,
  by,
})
const optional = { requiredKeys: ['cluster', 'door'] } as { requiredKeys: ['cluster', 'door'] }

const cluster: fc.Arbitrary<ClusterHead> = fc.record(
  {
    cluster: anyText,
    target: fc.record(
      {
        cluster: anyText,
        door: fc.constantFrom('eks' as const, 'context' as const, 'directory' as const),
        region: anyText,
        account: anyText,
        arn: anyText,
        context: anyText,
        kubeconfig: anyText,
        directory: anyText,
        endpoint: anyText,
      },
      optional,
    ),
    home: anyText,
    counts: fc.record({
      total: count,
      add: count,
      change: count,
      remove: count,
      move: count,
      adopt: count,
      adoptAndChange: count,
    }),
    adopts: fc.record({ rows: count, objects: count, entries: count }, { requiredKeys: ['rows', 'objects'] }),
    unread: fc.constant(true as const),
    errors: fc.array(error, { maxLength: 3 }),
    moreErrors: count,
    gains: fc.array(anyGain, { maxLength: 6 }),
    losses: fc.array(
      fc.record({
        power: fc.constantFrom(...POWERS),
        parts,
        scopes: texts,
        subjects: texts,
        more: count,
        where: fc.array(place, { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
    grants: fc.array(power, { maxLength: 4 }),
    takes: fc.array(power, { maxLength: 4 }),
    policy: fc.array(policy, { maxLength: 3 }),
    unmanagedRemoved: count,
    objectsRemoved: count,
    entriesRemoved: count,
    returnedAdmins: texts,
    newcomers: fc.record(
      { shown: fc.array(newcomer, { maxLength: 3 }), more: count, unknown: fc.constant(true as const) },
      { requiredKeys: ['shown', 'more'] },
    ),
  },
  {
    requiredKeys: [
      'cluster',
      'target',
      'counts',
      'adopts',
      'errors',
      'moreErrors',
      'gains',
      'losses',
      'grants',
      'takes',
      'policy',
      'unmanagedRemoved',
    ],
  },
)

/** The top of any comment. */
export const anyHead: fc.Arbitrary<Head> = fc.record(
  {
    file: anyText,
    docs: fc.constantFrom('https://example.com/eks-access', 'x'),
    repository: fc.record({
      url: fc.constantFrom('https://github.com/your-org/cluster-access', 'x'),
      commit: anyText,
    }),
    merging,
    errors: fc.array(error, { maxLength: 3 }),
    moreErrors: count,
    clusters: fc.array(cluster, { maxLength: 3 }),
    replaces: fc.record({ why: anyText, by: texts }),
    repairs: fc.constant(true as const),
    leavesNodes: fc.constant(true as const),
  },
  { requiredKeys: ['file', 'docs', 'merging', 'errors', 'moreErrors', 'clusters'] },
)

const maybe = fc.option(anyText)
export const anyDrift: fc.Arbitrary<ShownDrift> = fc.oneof(
  fc.record({ kind: fc.constant('digest' as const), digest: anyText }),
  fc.uniqueArray(fc.nat(), { maxLength: 9 }).map((some) => ({
    kind: 'keys' as const,
    keys: some.map((one) => memoryKey(one)).toSorted(),
  })),
)

export const anyShown: fc.Arbitrary<ShownPlan> = fc.oneof(
  fc.record({
    kind: fc.constant('atoms' as const),
    digest: anyText,
    atoms: fc.array(fc.record({ subject: anyText, fact: anyText, before: maybe, after: maybe }), {
      maxLength: 5,
    }),
  }),
  fc.record({
    kind: fc.constant('hashes' as const),
    digest: anyText,
    hashes: fc.array(fc.stringMatching(/^[A-Za-z0-9+/]{12}$/), { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('digest' as const), digest: anyText }),
)
