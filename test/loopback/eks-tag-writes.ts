import type { AccessEntry, TagResourceResponse, UntagResourceResponse } from '@aws-sdk/client-eks'
import type { AwsState } from './aws-state.ts'
import { fieldsOf } from './eks-body.ts'
import { arnOfEntry, wholeEntry } from './eks-entries.ts'
import { checkStandard, checkTags } from './eks-entry-rules.ts'
import { recordNow, recordSeen, storeRecord } from './eks-entry-store.ts'
import { badRequest, tagTargetNotFound } from './eks-refused.ts'
import { type EksAbout, type EksRoute, type EksWorld, inCluster } from './eks-route.ts'

/** Tags of access entries; other things have none here. */
export const TAG_WRITES: readonly EksRoute[] = [
  {
    action: 'eks:TagResource',
    method: 'POST',
    path: /^\/tags\/([^/]+)$/,
    partsOf,
    answer: (world, about): TagResourceResponse => {
      const { tags = {} } = fieldsOf(about.body, { tags: 'tags' }) as Pick<AccessEntry, 'tags'>
      checkTags(tags, badRequest)
      change(world, about, (old) => ({ ...old, ...tags }))
      return {}
    },
  },
  {
    action: 'eks:UntagResource',
    method: 'DELETE',
    path: /^\/tags\/([^/]+)$/,
    partsOf,
    answer: (world, about): UntagResourceResponse => {
      const keys = about.query.getAll('tagKeys')
      if (keys.length === 0) throw badRequest('tagKeys is required.')
      change(world, about, (old) =>
        Object.fromEntries(Object.entries(old).filter(([key]) => !keys.includes(key))),
      )
      return {}
    },
  },
]

/** `arn:aws:eks:REGION:ACCOUNT:access-entry/CLUSTER/role/ACCOUNT/NAME/UUID` */
function partsOf([arn = '']: readonly string[]): readonly string[] {
  const [kind, cluster = ''] = (arn.split(':')[5] ?? '').split('/')
  return [kind === 'access-entry' ? cluster : '', arn]
}

/** The principal of the entry with this ARN. */
export function principalOfEntry(state: AwsState, cluster: string, entryArn: string): string | undefined {
  return inCluster(state.accessEntries, cluster).find(({ principalArn = '', accessEntryArn }) => {
    return (accessEntryArn ?? arnOfEntry(state, cluster, principalArn)) === entryArn
  })?.principalArn
}

function change(
  world: EksWorld,
  { cluster, name: arn }: EksAbout,
  tagsAfter: (tags: Readonly<Record<string, string>>) => Record<string, string>,
): void {
  const principalArn = principalOfEntry(world.state, cluster, arn)
  const record = principalArn === undefined ? undefined : recordSeen(world, cluster, principalArn)
  if (principalArn === undefined || record === undefined)
    throw tagTargetNotFound(`The resource ${arn} could not be found.`)
  checkStandard(record.entry.type, badRequest)
  const live = recordNow(world.state, cluster, principalArn) ?? record
  const entry = wholeEntry(world.state, live.entry)
  const tags = tagsAfter(entry.tags ?? {})
  checkTags(tags, badRequest)
  storeRecord(world, cluster, principalArn, { ...live, entry: { ...entry, tags } })
}
