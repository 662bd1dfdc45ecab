import type {
  AccessEntry,
  CreateAccessEntryResponse,
  DeleteAccessEntryResponse,
  UpdateAccessEntryResponse,
} from '@aws-sdk/client-eks'
import { fieldsOf, neededText } from './eks-body.ts'
import { arnOfEntry, checkMode, entrySeen, wholeEntry } from './eks-entries.ts'
import {
  checkGroups,
  checkPrincipal,
  checkServiceLinked,
  checkStandard,
  checkTags,
  checkType,
  checkUsername,
  defaultUsername,
} from './eks-entry-rules.ts'
import { recordNow, storeRecord } from './eks-entry-store.ts'
import { invalidParameter, limitExceeded, resourceInUse } from './eks-refused.ts'
import { type EksAbout, type EksRoute, type EksWorld, inCluster } from './eks-route.ts'

/** https://docs.aws.amazon.com/general/latest/gr/eks.html */
const MOST_ENTRIES = 3000

/** Making, changing and deleting access entries. */
export const ENTRY_WRITES: readonly EksRoute[] = [
  {
    action: 'eks:CreateAccessEntry',
    method: 'POST',
    path: /^\/clusters\/([^/]+)\/access-entries$/,
    answer: (world, about): CreateAccessEntryResponse => once(world, about, () => create(world, about)),
  },
  {
    action: 'eks:UpdateAccessEntry',
    method: 'POST',
    path: /^\/clusters\/([^/]+)\/access-entries\/([^/]+)$/,
    answer: (world, about): UpdateAccessEntryResponse => once(world, about, () => update(world, about)),
  },
  {
    action: 'eks:DeleteAccessEntry',
    method: 'DELETE',
    path: /^\/clusters\/([^/]+)\/access-entries\/([^/]+)$/,
    answer: (world, { cluster, name }): DeleteAccessEntryResponse => {
      entrySeen(world, cluster, name)
      checkServiceLinked(name)
      storeRecord(world, cluster, name, undefined)
      return {}
    },
  },
]

/** The same request with the same token is one request. */
function once<T extends object>(world: EksWorld, { body, path }: EksAbout, answer: () => T): T {
  const { clientRequestToken: token } = fieldsOf(body, FIELDS)
  if (typeof token !== 'string') return answer()
  const key = `${path} ${token}`
  const earlier = world.answered.get(key)
  if (earlier === undefined) {
    const given = answer()
    world.answered.set(key, { body, answer: given })
    return given
  }
  if (earlier.body !== body)
    throw invalidParameter('The specified clientRequestToken was used for another request.')
  return earlier.answer as T
}

const FIELDS = {
  principalArn: 'text',
  kubernetesGroups: 'texts',
  username: 'text',
  type: 'text',
  tags: 'tags',
  clientRequestToken: 'text',
} as const

function create(world: EksWorld, { cluster, body }: EksAbout): CreateAccessEntryResponse {
  const { state } = world
  checkMode(state, cluster)
  const fields = fieldsOf(body, FIELDS)
  const principalArn = neededText(fields, 'principalArn')
  const { type = 'STANDARD', username, kubernetesGroups, tags = {} } = fields as Partial<AccessEntry>
  checkPrincipal(principalArn, state)
  checkType(type, principalArn, state)
  if (type !== 'STANDARD' && (username !== undefined || kubernetesGroups !== undefined))
    throw invalidParameter(`An access entry of type ${type} takes neither a username nor groups.`)
  checkGroups(kubernetesGroups ?? [])
  if (username) checkUsername(username)
  checkTags(tags)
  if (recordNow(state, cluster, principalArn) !== undefined)
    throw resourceInUse('The specified access entry resource is already in use on this cluster.')
  if (inCluster(state.accessEntries, cluster).length >= MOST_ENTRIES)
    throw limitExceeded(`You cannot create more than ${MOST_ENTRIES} access entries on this cluster.`)
  const now = world.now()
  const entry = {
    clusterName: cluster,
    principalArn,
    accessEntryArn: arnOfEntry(state, cluster, principalArn),
    type,
    username: username || defaultUsername(type, principalArn),
    kubernetesGroups: kubernetesGroups ?? [],
    tags,
    createdAt: now,
    modifiedAt: now,
  }
  storeRecord(world, cluster, principalArn, { entry, policies: [] })
  return { accessEntry: entry }
}

/** What an update leaves out is reset: so much is not said to be kept. */
function update(world: EksWorld, { cluster, name, body }: EksAbout): UpdateAccessEntryResponse {
  const record = entrySeen(world, cluster, name)
  const { principalArn: _, type: __, tags: ___, ...kinds } = FIELDS
  const { username, kubernetesGroups } = fieldsOf(body, kinds) as Partial<AccessEntry>
  checkServiceLinked(name)
  checkStandard(record.entry.type)
  checkGroups(kubernetesGroups ?? [])
  if (username) checkUsername(username)
  const live = recordNow(world.state, cluster, name) ?? record
  const entry = {
    ...wholeEntry(world.state, live.entry),
    username: username || defaultUsername('STANDARD', name),
    kubernetesGroups: kubernetesGroups ?? [],
    modifiedAt: world.now(),
  }
  storeRecord(world, cluster, name, { ...live, entry })
  return { accessEntry: entry }
}
