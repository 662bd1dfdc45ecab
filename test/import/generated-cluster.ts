import fc from 'fast-check'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import type { ClusterToImport } from '../../src/import/cluster-found.ts'
import type { Found } from '../../src/import/left-out.ts'
import type { ConfigMap, Snapshot } from '../../src/live/snapshot.ts'
import { objectId, type RbacObject } from '../../src/rbac/object.ts'
import { desiredState } from '../plan/desired.ts'
import { factsOf, known } from '../plan/guard/cluster.ts'
import { awsAuthOf, ledgerOf } from '../plan/live.ts'
import { clusterRole, may } from '../rbac/rbac-objects.ts'
import { accountUnit, entryUnit, rowUnit } from './people.ts'
import { rbacUnit } from './rbac-unit.ts'
import { type Fate, MODES, type Unit } from './unit.ts'

/** A cluster, and what the units that it was built of say about it. */
export interface Generated {
  readonly mode: keyof typeof MODES
  readonly units: readonly Unit[]
  readonly cluster: ClusterToImport
  /** Whom the file must declare, sorted. */
  readonly declared: readonly string[]
  /** What must become of each thing, by `nameOf`. */
  readonly fates: ReadonlyMap<string, Fate>
}

/** Equal for the same thing of a cluster. */
export function nameOf(what: Found): string {
  switch (what.kind) {
    case 'row':
    case 'item':
      return `${what.key} ${what.index}`
    case 'account':
      return `account ${what.account}`
    case 'entry':
    case 'unlisted':
      return `${what.kind} ${what.arn}`
    case 'object':
      return what.id
  }
}

const BUILT_IN: readonly RbacObject[] = ['view', 'cluster-admin'].map((name) => {
  const made = clusterRole(name, [name === 'view' ? may('get,list', 'pods') : may('*', '*')])
  return {
    ...made,
    metadata: { ...made.metadata, labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults' } },
  }
})

/** Clusters in each mode, with principals, objects and oddities of every kind. */
export const generatedCluster: fc.Arbitrary<Generated> = fc
  .tuple(
    fc.constantFrom<keyof typeof MODES>('none', 'CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'),
    fc.nat(5),
    fc.nat(5),
  )
  .chain(([mode, rows, entries]) =>
    fc.record({
      mode: fc.constant(mode),
      // Whoever asks created the cluster, and nothing that can be read lets them in.
      isCreator: fc.boolean(),
      people: fc.tuple(
        accountUnit,
        ...names('r', rows).map(rowUnit),
        ...(MODES[mode].entries ? names('e', entries).map(entryUnit) : []),
      ),
    }),
  )
  .chain(({ mode, isCreator, people }) => {
    const owners = people.map((unit) => ({
      group: groupOf(unit),
      isReached: declaredOf(unit, mode).length > 0,
    }))
    const bound = [...owners.filter(({ group }) => group !== ''), { group: 'nobody', isReached: false }]
    const objects = fc
      .array(fc.constantFrom(...bound), { maxLength: 5 })
      .chain((chosen) => fc.tuple(...chosen.map((one, index) => rbacUnit({ ...one, name: nameFor(index) }))))
    return objects.map((rbac) => generated({ mode, isCreator, units: [...people, ...rbac] }))
  })

/** Kubernetes takes nearly any name of a role or a binding, and YAML does not. */
function nameFor(index: number): string {
  return index % 2 === 0 ? `b${index}` : `b${index}: ü #"x`
}

function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`)
}

/** The group that its principal alone has. */
function groupOf(unit: Unit): string {
  const text = JSON.stringify([unit.rows, unit.entries])
  return /g-[a-z]\d+/.exec(text)?.[0] ?? ''
}

function declaredOf(unit: Unit, mode: keyof typeof MODES): readonly string[] {
  return (MODES[mode].rows ? unit.declared : unit.declaredUnread) ?? []
}

const CREATOR = 'arn:aws:iam::111122223333:role/creator'

interface Parts {
  readonly mode: keyof typeof MODES
  readonly isCreator: boolean
  readonly units: readonly Unit[]
}

function generated({ mode, isCreator, units }: Parts): Generated {
  const isRead = MODES[mode].rows
  const fates = new Map<string, Fate>()
  for (const key of ['mapRoles', 'mapUsers'] as const)
    rowsOf(units, key).forEach((row, index) => {
      fates.set(`${key} ${index}`, isRead ? row.fate : (row.unreadFate ?? 'not-read'))
    })
  units
    .flatMap((unit) => unit.accounts ?? [])
    .forEach(({ text, fate }, index) => {
      const account = /\d{12}/.exec(text)?.[0]
      if (account === undefined) fates.set(`mapAccounts ${index}`, fate)
      else fates.set(`account ${account}`, isRead ? fate : 'not-read')
    })
  for (const { entry, fate, unreadFate = fate } of units.flatMap((unit) => unit.entries ?? []))
    fates.set(`entry ${entry.principalArn}`, isRead ? fate : unreadFate)
  for (const { object, fate } of units.flatMap((unit) => unit.objects ?? []))
    fates.set(objectId(object), fate)
  if (isCreator) fates.set(`unlisted ${CREATOR}`, 'unlisted')
  for (const object of BUILT_IN) fates.set(objectId(object), 'untouchable')
  return {
    mode,
    units,
    cluster: { desired: desiredIn(mode), snapshot: snapshotOf({ mode, isCreator, units }) },
    declared: units.flatMap((unit) => declaredOf(unit, mode)).toSorted(),
    fates,
  }
}

function desiredIn(mode: keyof typeof MODES): ClusterToImport['desired'] {
  const cluster =
    mode === 'none'
      ? ({ door: 'directory', name: 'prod', directory: 'cluster' } as const)
      : ({ door: 'eks', name: 'prod', region: 'eu-central-1' } as const)
  return desiredState({ cluster, guards: DEFAULT_GUARDS })
}

function rowsOf(units: readonly Unit[], key: 'mapRoles' | 'mapUsers') {
  return units.flatMap((unit) => unit.rows ?? []).filter((row) => row.key === key)
}

/** The cluster that these units are in. */
export function snapshotOf({ mode, isCreator, units }: Parts): Snapshot {
  const text = (key: 'mapRoles' | 'mapUsers'): string =>
    rowsOf(units, key)
      .map((row) => row.text)
      .join('')
  const objects = [...BUILT_IN, ...units.flatMap((unit) => (unit.objects ?? []).map(({ object }) => object))]
  const records = units.flatMap((unit) => unit.records ?? [])
  const others = units.flatMap((unit) => unit.ofOtherSet ?? [])
  const iamPrincipals = new Map(records.map(([arn, record]) => [principalKey(arn), known(record)]))
  const { authenticationMode: _, ...placeless } = factsOf({
    iamPrincipals,
    accessEntries: { kind: 'not-asked' },
  })
  const identity = {
    username: 'kubernetes-admin',
    groups: ['system:masters', 'system:authenticated'],
    canonicalArn: CREATOR,
  }
  const caller = isCreator ? { identity } : {}
  const entries = units.flatMap((unit) => (unit.entries ?? []).map(({ entry }) => entry))
  return {
    awsAuth: awsAuthOf({
      mapRoles: text('mapRoles'),
      mapUsers: text('mapUsers'),
      mapAccounts: units.flatMap((unit) => (unit.accounts ?? []).map((one) => one.text)).join(''),
    }),
    ledger: undefined,
    otherLedgers: known(others.length === 0 ? [] : [otherLedger(others)]),
    roles: ofKind(objects, 'Role'),
    clusterRoles: ofKind(objects, 'ClusterRole'),
    roleBindings: ofKind(objects, 'RoleBinding'),
    clusterRoleBindings: ofKind(objects, 'ClusterRoleBinding'),
    facts:
      mode === 'none'
        ? { ...placeless, ...caller }
        : factsOf({
            authenticationMode: mode,
            arn: 'arn:aws:eks:eu-central-1:111122223333:cluster/prod',
            iamPrincipals,
            accessEntries: known(entries),
            ...caller,
          }),
  }
}

function otherLedger(principals: readonly string[]): ConfigMap {
  const ledger = ledgerOf(principals, 'others')
  return { ...ledger, metadata: { ...ledger.metadata, labels: { 'eks-access/set': 'others' } } }
}

function ofKind<K extends RbacObject['kind']>(
  objects: readonly RbacObject[],
  kind: K,
): Extract<RbacObject, { kind: K }>[] {
  return objects.filter((object): object is Extract<RbacObject, { kind: K }> => object.kind === kind)
}
