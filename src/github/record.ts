import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { GuardComparison } from '../access/guard/comparison.ts'
import { LIST_GUARDS, VALUE_GUARDS } from '../access/guard/loosened.ts'
import { canonicalJson } from '../plan/change/canonical-json.ts'
import type { Plan } from '../plan/plan.ts'
import type { ShownPlan } from '../plan/shown-plan.ts'

/**
 * What a comment showed to reviewers. It is no authority: everybody who may write to the repository can forge it. It
 * only gives an apply a reason to refuse.
 */
export interface ReviewRecord {
  /** Head commit of the pull request that was planned. */
  readonly head: string
  /** `<run id>.<attempt>` of the run that planned. */
  readonly run: string
  /** ISO time at which this set of digests first stood in the comment. */
  readonly since: string
  /** `textHash` of the plan as people saw it. */
  readonly plan: string
  /** `textHash` of the visible text now; another than `plan` after an apply wrote what became of it. */
  readonly body: string
  /** `stateHash` of all that the text was made of. */
  readonly state: string
  /** The version of this program that planned. */
  readonly version: string
  /** What the text says about guards: nobody can find it out again once the pull request is merged. */
  readonly guards?: GuardComparison | undefined
  readonly clusters: readonly ShownCluster[]
}

export interface ShownCluster {
  readonly cluster: string
  readonly shown: ShownPlan
}

/** How long the hidden block may be, in characters. */
export const RECORD_LIMIT = 24_000

/** More is not read: a few thousand characters can inflate to gigabytes. */
export const INFLATED_LIMIT = 4_000_000

/**
 * The hidden last block of a comment: JSON, deflated, in base64. That alphabet has no `-` and no `>`, so no name in
 * it can end the HTML comment. The caller sees to it that it fits RECORD_LIMIT (`fitShown`).
 */
export function writeRecord(record: ReviewRecord): string {
  const { clusters, ...rest } = record
  return recordBlock({ v: 1, ...rest, clusters: clusters.map(packed) })
}

/** How long the block of a record with these clusters becomes, at most. Infinite where nobody could read it. */
export function recordLength(clusters: readonly ShownCluster[]): number {
  const json = JSON.stringify(clusters.map(packed))
  if (Buffer.byteLength(json) + ROOM_FOR_REST > INFLATED_LIMIT) return Number.POSITIVE_INFINITY
  return Math.ceil((deflateRawSync(json, { level: 9 }).length + ROOM_FOR_REST) / 3) * 4 + FRAME.length
}

/** How much longer a record becomes, at most, that remembers these guards. */
export function guardsLength(guards: GuardComparison | undefined): number {
  return guards === undefined ? 0 : Math.ceil((Buffer.byteLength(JSON.stringify({ guards })) / 3) * 4)
}

/** The last block of a comment's body; `undefined` where there is none that this version reads. */
export function readRecord(block: string): ReviewRecord | undefined {
  const data = /^<!-- eks-access:record ([A-Za-z0-9+/]+={0,2}) -->$/.exec(block)?.[1]
  if (data === undefined || block.length > RECORD_LIMIT) return undefined
  const result = recordSchema.safeParse(inflated(data))
  if (!result.success) return undefined
  const { v: _, ...record } = result.data
  return record
}

/** SHA-256, hex, of a visible text, whatever line ends GitHub's editor stored and white space at its end. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n').trimEnd()).digest('hex')
}

/**
 * SHA-256, hex, of all that a plan's visible text is made of beside its head and run: the plans, and in `context` what
 * else the renderer was told. Equal states have equal texts.
 */
export function stateHash(plans: readonly Plan[], context: unknown): string {
  return createHash('sha256').update(canonicalJson({ plans, context })).digest('hex')
}

const FRAME = '<!-- eks-access:record  -->'

// The fields of a record beside its clusters, which are of nearly constant length, and their share of the format.
const ROOM_FOR_REST = 700

function recordBlock(content: object): string {
  const data = deflateRawSync(JSON.stringify(content), { level: 9 }).toString('base64')
  return `<!-- eks-access:record ${data} -->`
}

function inflated(data: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(data, 'base64'), { maxOutputLength: INFLATED_LIMIT })
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

type Packed =
  | [cluster: string, digest: string]
  | [cluster: string, digest: string, kind: 'atoms', atoms: PackedAtom[]]
  | [cluster: string, digest: string, kind: 'hashes', hashes: string[]]

type PackedAtom = [subject: string, fact: string, before: string | null, after: string | null]

function packed({ cluster, shown }: ShownCluster): Packed {
  const { digest } = shown
  switch (shown.kind) {
    case 'atoms':
      return [
        cluster,
        digest,
        'atoms',
        shown.atoms.map(({ subject, fact, before, after }): PackedAtom => [subject, fact, before, after]),
      ]
    case 'hashes':
      return [cluster, digest, 'hashes', [...shown.hashes]]
    case 'digest':
      return [cluster, digest]
  }
}

const packedAtom = z
  .tuple([z.string(), z.string(), z.string().nullable(), z.string().nullable()])
  .transform(([subject, fact, before, after]) => ({ subject, fact, before, after }))

const packedCluster = z.union([
  z
    .tuple([z.string(), z.string()])
    .transform(([cluster, digest]): ShownCluster => ({ cluster, shown: { kind: 'digest', digest } })),
  z
    .tuple([z.string(), z.string(), z.literal('atoms'), z.array(packedAtom)])
    .transform(
      ([cluster, digest, kind, atoms]): ShownCluster => ({ cluster, shown: { kind, digest, atoms } }),
    ),
  z
    .tuple([z.string(), z.string(), z.literal('hashes'), z.array(z.string())])
    .transform(
      ([cluster, digest, kind, hashes]): ShownCluster => ({ cluster, shown: { kind, digest, hashes } }),
    ),
])

const namedArns = { arns: z.array(z.string()), more: z.int().check(z.nonnegative()) }
const guardValue = z.union([z.boolean(), z.number(), z.literal('not set')])
const loosening = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), guard: z.enum(VALUE_GUARDS), from: guardValue, to: guardValue }),
  z.object({ kind: z.enum(['names', 'no-longer-names']), guard: z.enum(LIST_GUARDS), ...namedArns }),
  z.object({
    kind: z.literal('known-accounts'),
    accounts: z.array(z.string()),
    more: z.int().check(z.nonnegative()),
  }),
])

const guardComparison = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('compared'),
    with: z.enum(['file', 'part', 'defaults']),
    loosened: z.array(loosening),
  }),
  z.object({ kind: z.literal('unknown') }),
])

const recordSchema = z.object({
  v: z.literal(1),
  head: z.string(),
  run: z.string(),
  since: z.iso.datetime(),
  plan: z.string(),
  body: z.string(),
  state: z.string(),
  version: z.string(),
  // Older records have none.
  guards: guardComparison.optional(),
  clusters: z.array(packedCluster),
})
