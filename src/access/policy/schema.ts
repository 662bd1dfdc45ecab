import * as z from 'zod/mini'
import { DANGER_IDS } from '../../danger/rule/catalogue.ts'
import { GUARD_NAMES, isListGuard } from '../guard/settings.ts'
import { REVIEW_NAMES } from '../review/settings.ts'
import { type PolicyDifference, type PolicyListKey, type PolicyValueKey, TARGET_FACTS } from './difference.ts'

export const VALUE_KEYS: readonly PolicyValueKey[] = [
  ...GUARD_NAMES.flatMap((name): PolicyValueKey[] => (isListGuard(name) ? [] : [`guards.${name}`])),
  ...REVIEW_NAMES.map((name): PolicyValueKey => `review.${name}`),
  'unmanaged',
  'name',
  'moved-from',
]

export const LIST_KEYS: readonly PolicyListKey[] = [
  ...GUARD_NAMES.flatMap((name): PolicyListKey[] => (isListGuard(name) ? [`guards.${name}`] : [])),
  'knownAccounts',
]

const about = { loosens: z.boolean(), line: z.exactOptional(z.int().check(z.positive())) }
const value = z.union([z.boolean(), z.number(), z.string()])
const side = z.nullable(z.string())

/** A difference as JSON; nothing else passes. */
export const policyDifference: z.ZodMiniType<PolicyDifference> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    key: z.enum(VALUE_KEYS),
    before: value,
    after: value,
    ...about,
  }),
  z.strictObject({
    kind: z.literal('list'),
    key: z.enum(LIST_KEYS),
    change: z.enum(['added', 'removed']),
    names: z.array(z.string()),
    more: z.int().check(z.nonnegative()),
    all: z.exactOptional(z.string()),
    ...about,
  }),
  z.strictObject({
    kind: z.literal('exception'),
    rule: z.enum(DANGER_IDS),
    subject: z.string(),
    before: side,
    after: side,
    reason: z.exactOptional(z.string()),
    ...about,
  }),
  z.strictObject({
    kind: z.literal('target'),
    cluster: z.string(),
    facts: z.array(z.strictObject({ fact: z.enum(TARGET_FACTS), before: side, after: side })),
    ...about,
  }),
  z.strictObject({ kind: z.enum(['dropped', 'added']), cluster: z.string(), ...about }),
  z.strictObject({ kind: z.literal('not-compared'), ...about }),
  z.strictObject({ kind: z.literal('base'), base: z.enum(['part', 'none']), ...about }),
])
