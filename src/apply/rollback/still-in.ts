import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import type { ConfigMap } from '../../live/snapshot.ts'
import type { Login } from '../../login/login.ts'
import { loginsOf } from '../../login/logins.ts'
import { isForInstances } from '../../login/template.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { listed } from '../../words/list.ts'
import type { AwsAuthWrites } from '../send/written-aws-auth.ts'

const NAMED = 2

/** Who gets into a cluster although the identity that applies is shut out, for a person who looks for help. */
export function stillInWords(writes: AwsAuthWrites | undefined, facts: ClusterFacts | undefined): string {
  const { all, caller } = loginsOf({
    awsAuth: decoded(writes?.after),
    live: decoded(writes?.before),
    facts,
  })
  const others = [...all.values()].filter(
    ({ key, isNode, dead }) => key !== caller?.key && !isNode && dead === undefined,
  )
  const admins = others.filter(({ way, identities }) => isRow(way) && identities.every(isMaster))
  const entries = others.filter(({ way }) => way.kind === 'entry')
  return [
    ...named('a cluster admin in aws-auth', admins),
    ...named('a principal with an access entry', entries),
    'the role or user that created the cluster, which is an admin that aws-auth does not show, unless the cluster was created without that',
  ].join('; or ')
}

function decoded(configMap: ConfigMap | undefined): ReturnType<typeof decodeAwsAuth> {
  return decodeAwsAuth(configMap?.data)
}

function isRow(way: Login['way']): boolean {
  return way.kind === 'row' || way.kind === 'random'
}

function isMaster(identity: KubernetesIdentity): boolean {
  return identity.groups.includes('system:masters') && !isForInstances(identity)
}

function named(what: string, logins: readonly Login[]): string[] {
  if (logins.length === 0) return []
  const names = logins.map(({ principal }) => principal)
  return [`${what} (${listed(names, NAMED)})`]
}
