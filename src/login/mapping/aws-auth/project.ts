import type { ConfigMap, Snapshot } from '../../../live/snapshot.ts'
import type { MappingStep } from '../mapping.ts'
import type { AwsAuthChange } from './change.ts'
import { awsAuthAfter } from './edits.ts'

/** The snapshot with aws-auth as it will be. */
export function projectAwsAuth({ snapshot, changes, base }: MappingStep<AwsAuthChange>): Snapshot {
  if (base === undefined && changes.length === 0) return snapshot
  const live = snapshot.awsAuth
  const edited = awsAuthAfter(base ?? live?.data, changes)
  const data = edited.ok ? edited.data : base
  return data === undefined ? snapshot : { ...snapshot, awsAuth: withData(live, data) }
}

/** The live ConfigMap, or a new one, with this data. */
export function withData(live: ConfigMap | undefined, data: ConfigMap['data']): ConfigMap {
  return { ...(live ?? NEW_AWS_AUTH), ...(data === undefined ? {} : { data }) }
}

const NEW_AWS_AUTH: ConfigMap = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'aws-auth', namespace: 'kube-system' },
}
