import { z } from 'zod'
import { policyDifference } from '../access/policy/schema.ts'
import { CATALOGUE_RULES, type CatalogueId } from '../danger/rule/rules.ts'
import { POWERS } from '../plan/effect/held.ts'
import type { ClusterHead } from '../plan/shown/cluster-head.ts'
import type { Head } from '../plan/shown/head.ts'
import { CATALOG, type ProblemCode } from '../problem/catalog.ts'
import { packedGains, unpackedGains } from './packed-gains.ts'

/** The JSON of the top of a plan's text. */
export function packedHead({ clusters, ...head }: Head): unknown {
  return { ...head, clusters: clusters.map(packedCluster) }
}

function packedCluster({ gains, ...cluster }: ClusterHead): unknown {
  return { ...cluster, gains: packedGains(gains) }
}

const count = z.int().check(z.nonnegative())

const place = z.object({ file: z.string(), line: z.int() })

const errors = {
  errors: z.array(
    z.object({
      code: z.enum(Object.keys(CATALOG) as ProblemCode[]),
      message: z.string(),
      fix: z.string(),
      at: place.optional(),
      object: z.string().optional(),
    }),
  ),
  moreErrors: count,
}

const merging = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('applies'), signed: z.boolean(), uncompared: z.string().optional() }),
  z.object({ kind: z.literal('gate') }),
  z.object({ kind: z.literal('other-branch'), base: z.string(), applied: z.string() }),
  z.object({
    kind: z.literal('other-workflow'),
    workflow: z.string(),
    brought: z.enum(['added', 'changed']),
    applied: z.string(),
  }),
  z.object({ kind: z.literal('unsigned') }),
  z.object({ kind: z.literal('too-long'), grave: count }),
])

const target = z.object({
  cluster: z.string(),
  door: z.enum(['eks', 'context', 'directory']),
  region: z.string().optional(),
  account: z.string().optional(),
  arn: z.string().optional(),
  context: z.string().optional(),
  kubeconfig: z.string().optional(),
  directory: z.string().optional(),
  endpoint: z.string().optional(),
})

const parts = z.array(z.enum(CATALOGUE_RULES.map(({ id }) => id) as CatalogueId[]))

const powers = z.array(z.object({ power: z.enum(POWERS), parts, subjects: count }))

const texts = z.array(z.string())

const by = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('row'),
    groups: texts,
    beneath: z.literal(true).optional(),
    nodes: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal('account') }),
  z.object({ kind: z.literal('entry'), groups: texts.optional() }),
  z.object({ kind: z.literal('policy'), policy: z.string(), scope: z.string() }),
  z.object({ kind: z.literal('binding'), role: z.string(), bindings: texts, holders: texts }),
  z.object({ kind: z.literal('rules'), rules: texts, more: count }),
])

const newcomers = z.object({
  shown: z.array(
    z.object({
      subject: z.string(),
      power: z.enum([...POWERS, 'unknown']),
      parts,
      scopes: texts,
      by,
    }),
  ),
  more: count,
  unknown: z.literal(true).optional(),
})

const cluster = z.object({
  cluster: z.string(),
  target,
  home: z.string().optional(),
  counts: z.object({
    total: count,
    add: count,
    change: count,
    remove: count,
    move: count.default(0),
    adopt: count,
    adoptAndChange: count,
  }),
  adopts: z.object({ rows: count, objects: count, entries: count.optional() }),
  unread: z.literal(true).optional(),
  ...errors,
  gains: unpackedGains,
  losses: z.array(
    z.object({
      power: z.enum(POWERS),
      parts,
      scopes: z.array(z.string()),
      subjects: z.array(z.string()),
      more: count,
      where: z.array(place),
    }),
  ),
  grants: powers,
  takes: powers,
  policy: z.array(policyDifference),
  unmanagedRemoved: count,
  objectsRemoved: count.optional(),
  entriesRemoved: count.optional(),
  returnedAdmins: z.array(z.string()).optional(),
  newcomers: newcomers.optional(),
})

/** The way back of `packedHead`. */
export const unpackedHead = z.object({
  file: z.string(),
  docs: z.string(),
  repository: z.object({ url: z.string(), commit: z.string() }).optional(),
  merging,
  ...errors,
  clusters: z.array(cluster),
  replaces: z.object({ why: z.string(), by: z.array(z.string()) }).optional(),
  repairs: z.literal(true).optional(),
  leavesNodes: z.literal(true).optional(),
  rushesEntries: z.literal(true).optional(),
}) as unknown as z.ZodType<Head>
