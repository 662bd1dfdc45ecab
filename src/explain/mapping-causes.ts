import { type Desired, declaredPrincipal, isByEntry } from '../access/desired.ts'
import { effectiveRow } from '../aws-auth/lookup.ts'
import type { AwsAuth, Row, RowMeaning } from '../aws-auth/row.ts'
import { sameMeaning } from '../aws-auth/same-meaning.ts'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../live/facts.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { entryOf } from '../login/access-entries.ts'
import { readsAwsAuth } from '../login/authentication-mode.ts'
import { sameEntry } from '../login/mapping/access-entries/same-entry.ts'
import { entryOfPrincipal } from '../login/mapping/access-entries/spell.ts'
import { ownerOf } from '../login/owner/entry-owner.ts'
import { isForInstances, refusesLogin } from '../login/template.ts'
import type { MappingCause } from './cause.ts'
import { isNeverInstance, type Mapping } from './mapping.ts'
import { meantRows } from './near/meant.ts'
import type { Surroundings } from './near/meant-row.ts'
import { droppedRows, unreadKeys } from './near/unread.ts'
import type { NodeRoleFound } from './node-role.ts'
import type { IamPrincipal } from './principal.ts'

/** All that explains how a principal is, or is not, let in; what weighs most comes first. */
export function mappingCauses(about: {
  readonly principal: IamPrincipal
  readonly mapping: Mapping
  readonly awsAuth: AwsAuth
  readonly snapshot: Snapshot
  readonly desired: Desired
  readonly nodeRole: NodeRoleFound | undefined
}): readonly MappingCause[] {
  const { nodeRole, ...others } = about
  return [
    ...(nodeRole === undefined ? [] : [{ kind: 'node-role', ...nodeRole } as const]),
    ...ofDead(about),
    ...ofWay(others),
  ]
}

/** Why nobody logs in as the principal, whatever its way in says. */
function ofDead({
  principal,
  mapping,
}: {
  readonly principal: IamPrincipal
  readonly mapping: Mapping
}): MappingCause[] {
  const { dead, way, overridden } = mapping
  if (dead === undefined) return []
  if (dead.why.kind === 'gone') return [{ kind: 'principal-gone', principal: principal.arn }]
  const arn = way.kind === 'entry' ? way.entry.principalArn : principal.arn
  const beneath = overridden.length === 0 ? [{}] : overridden.map((row) => ({ row }))
  return [
    { kind: 'entry-of-another', principal: arn, dead: dead.why },
    ...(dead.beneath.length > 0
      ? beneath.map((one) => ({ kind: 'row-beneath-dead-entry', ...one }) as const)
      : []),
  ]
}

function ofWay(about: {
  readonly principal: IamPrincipal
  readonly mapping: Mapping
  readonly awsAuth: AwsAuth
  readonly snapshot: Snapshot
  readonly desired: Desired
}): readonly MappingCause[] {
  const { principal, mapping, awsAuth, snapshot, desired } = about
  const { way, overridden } = mapping
  switch (way.kind) {
    case 'named':
      return []
    case 'entry':
      return [
        ...owners(way.entry, snapshot.facts),
        ...(mapping.dead === undefined && way.entry.details !== undefined
          ? declared(principal, way.entry.details, desired)
          : []),
        ...(mapping.dead === undefined
          ? overridden.map((row) => ({ kind: 'row-overridden', row }) as const)
          : []),
      ]
    case 'row':
      return [
        ...(isForInstances(way.row) && principal.sessionName === undefined
          ? [{ kind: 'session-refused', row: way.row } as const]
          : []),
        ...shadows(overridden, way.row),
        ...odditiesOf(awsAuth, [way.row]),
        ...declared(principal, way.row, desired),
      ]
    case 'random':
      return [{ kind: 'random' }, ...odditiesOf(awsAuth, way.rows)]
    case 'account':
    case 'hidden':
      return [...unreadKeys(principal, awsAuth, snapshot), ...misses(principal, about)]
    case 'none': {
      const refused = refusals(principal, awsAuth, snapshot.facts)
      if (refused.length > 0) return refused
      return !readsAwsAuth(snapshot.facts)
        ? [
            { kind: 'mode-api' },
            ...misses(principal, about).filter(isNoRow),
            ...declared(principal, undefined, desired),
          ]
        : [
            ...(way.unsure ? entriesUnknown(snapshot.facts) : []),
            ...byWeight([...unreadKeys(principal, awsAuth, snapshot), ...misses(principal, about)]),
            ...droppedRows(principal, awsAuth),
            ...declared(principal, undefined, desired),
          ]
    }
  }
}

/** The way that knows the principal and refuses its login: nothing behind it is asked. */
function refusals(
  principal: IamPrincipal,
  awsAuth: AwsAuth,
  facts: ClusterFacts | undefined,
): MappingCause[] {
  const { arn, sessionName } = principal
  const refuses = (identity: RowMeaning): boolean =>
    refusesLogin(identity, { arn, sessionName }) || isNeverInstance(principal, identity)
  const entry = entryOf(facts, arn)
  if (entry?.details !== undefined)
    return refuses(entry.details) ? [{ kind: 'session-refused' }, ...owners(entry, facts)] : []
  const found = effectiveRow(awsAuth, arn)
  return found.kind === 'row' && readsAwsAuth(facts) && refuses(found.row)
    ? [{ kind: 'session-refused', row: found.row }]
    : []
}

function owners(entry: AccessEntry, facts: ClusterFacts | undefined): MappingCause[] {
  const owner = ownerOf(entry, { facts })
  // That a role is of hybrid nodes is known by nothing but its entry, and `node-role` says it.
  const isTold = owner.kind === 'nodes' && owner.type === 'HYBRID_LINUX'
  return owner.kind === 'unmanaged' || isTold ? [] : [{ kind: 'entry-owner', owner }]
}

/** A broken key in whose text the principal does not stand explains less than a row that was meant for it. */
function byWeight(causes: readonly MappingCause[]): readonly MappingCause[] {
  const isAside = (cause: MappingCause): boolean => cause.kind === 'broken-key' && !cause.named
  return [...causes.filter((cause) => !isAside(cause)), ...causes.filter(isAside)]
}

function shadows(rows: readonly Row[], by: Row): MappingCause[] {
  return rows.filter((row) => !sameMeaning(row, by)).map((row) => ({ kind: 'shadowed', row, by }))
}

function odditiesOf({ oddities }: AwsAuth, rows: readonly Row[]): MappingCause[] {
  return oddities
    .filter(
      ({ key, index, kind }) =>
        kind !== 'second-document' && rows.some((row) => row.key === key && row.index === index),
    )
    .map((oddity) => ({ kind: 'odd-row', oddity }))
}

/** The file says otherwise than the live row or entry: most likely it was not applied yet. */
function declared(
  { arn }: IamPrincipal,
  live: Row | EntryDetails | undefined,
  desired: Desired,
): MappingCause[] {
  const wanted = declaredPrincipal(desired, arn)
  if (wanted === undefined) return []
  const meaning = entryOfPrincipal(wanted)
  // What the file says for a row is no part of an entry.
  if (live !== undefined && 'policies' in live && !isByEntry(wanted)) return []
  const isSame = live !== undefined && sameEntry({ policies: [], ...live }, meaning)
  return isSame ? [] : [{ kind: 'declared', where: wanted.where }]
}

function entriesUnknown(facts: ClusterFacts | undefined): MappingCause[] {
  const entries = facts?.accessEntries
  if (entries?.kind !== 'unknown') return []
  return [{ kind: 'entries-unknown', action: entries.action, message: entries.message }]
}

function misses(principal: IamPrincipal, about: Surroundings): MappingCause[] {
  return meantRows(principal, about).map((meant) => ({ kind: 'near-row', meant }))
}

/** Where aws-auth is not read, only what is none of its rows says something. */
function isNoRow(cause: MappingCause): boolean {
  return cause.kind === 'near-row' && cause.meant.place === undefined
}
