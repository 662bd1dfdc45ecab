import { parseArn } from '../../../aws-auth/arn.ts'
import type { AccessEntry } from '../../../live/facts.ts'
import { policyName } from '../../../rbac/access-policy/policy-arn.ts'
import type { HeldPolicy, Scope } from '../../../rbac/grant.ts'
import {
  nameOf,
  type Path,
  type Reading,
  readList,
  readText,
  readTexts,
  report,
  reportMissing,
} from '../../../rbac/read/reading.ts'
import { ANNOTATION } from '../../aws-manifest.ts'
import type { FolderCluster } from './cluster.ts'
import { fieldsOf, neededText, reportText, textsByKey } from './fields.ts'
import { isMarked, type ReadManifest } from './manifest.ts'
import { checkIsOf } from './of-cluster.ts'
import { neededArn } from './principal-arn.ts'
import { readTime } from './time.ts'

const KEYS = [
  'principalARN',
  'clusterName',
  'clusterRef',
  'type',
  'username',
  'kubernetesGroups',
  'accessPolicies',
  'tags',
] as const

/** An access entry of the cluster of a folder; `undefined` where it has no principal. */
export function readAccessEntry(manifest: ReadManifest, cluster: FolderCluster): AccessEntry | undefined {
  const spec = specOf(manifest)
  checkIsOf(cluster, manifest, spec)
  return entryIn(manifest, spec)
}

/** An access entry, whatever cluster it names. */
export function readEntry(manifest: ReadManifest): AccessEntry | undefined {
  return entryIn(manifest, specOf(manifest))
}

type Spec = { readonly [key in (typeof KEYS)[number]]?: unknown }

function specOf({ reading, spec }: ReadManifest): Spec {
  return fieldsOf(reading, ['spec'], { value: spec, keys: KEYS })
}

/** With what EKS fills in where it is left out. */
function entryIn(manifest: ReadManifest, spec: Spec): AccessEntry | undefined {
  const { reading, status } = manifest
  const at = ['spec', 'principalARN']
  const principalArn = neededArn(reading, at, { value: spec.principalARN, kind: 'principal' })
  const type = readType(reading, spec.type)
  const username = readText(reading, ['spec', 'username'], spec.username)
  const groups = readTexts(reading, ['spec', 'kubernetesGroups'], spec.kubernetesGroups)
  const policies = readPolicies(reading, spec.accessPolicies)
  const tags = textsByKey(reading, ['spec', 'tags'], spec.tags)
  const times = fieldsOf(reading, ['status'], { value: status, keys: ['createdAt', 'modifiedAt'] })
  const createdAt = readTime(reading, ['status', 'createdAt'], times.createdAt)
  const modifiedAt = readTime(reading, ['status', 'modifiedAt'], times.modifiedAt)
  const isUnread = isMarked(manifest, ANNOTATION.unread)
  if (principalArn === undefined) return undefined
  if (isUnread) return { principalArn }
  return {
    principalArn,
    details: {
      type,
      username: username || usernameOf(type, principalArn),
      groups: groups ?? groupsOf(type),
      policies,
      ...(createdAt === undefined ? {} : { createdAt }),
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
      ...(Object.keys(tags).length === 0 ? {} : { tags }),
    },
  }
}

/** EKS may have types that are newer than this program, all in one spelling. */
function readType(reading: Reading, value: unknown): string {
  const path = ['spec', 'type']
  const type = readText(reading, path, value) ?? 'STANDARD'
  if (/^[A-Z][A-Z\d_]*$/.test(type)) return type
  reportText(reading, path, {
    found: type,
    allowed: 'STANDARD, EC2_LINUX, EC2_WINDOWS, FARGATE_LINUX, EC2, HYBRID_LINUX, HYPERPOD_LINUX',
    fix: 'Write one of them, or remove the key: STANDARD is the default.',
  })
  return type
}

/**
 * The username that EKS gives where none is written.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html. Of nodes of Auto Mode (EC2)
 * nothing is written there; they are EC2 instances.
 */
function usernameOf(type: string, principalArn: string): string {
  if (type.startsWith('EC2')) return 'system:node:{{EC2PrivateDNSName}}'
  if (type !== 'STANDARD') return 'system:node:{{SessionName}}'
  const parsed = parseArn(principalArn)
  return parsed.kind === 'role' || parsed.kind === 'service-linked-role'
    ? `arn:${parsed.partition}:sts::${parsed.account}:assumed-role/${parsed.name}/{{SessionName}}`
    : principalArn
}

/** Groups of entries of nodes are EKS's own; the node authorizer knows a node by this one. */
function groupsOf(type: string): readonly string[] {
  return type === 'STANDARD' ? [] : ['system:nodes']
}

function readPolicies(reading: Reading, value: unknown): readonly HeldPolicy[] {
  const path = ['spec', 'accessPolicies']
  const seen = new Set<string>()
  return readList(reading, path, value).flatMap((item, index) => {
    const at = [...path, index]
    const fields = fieldsOf(reading, at, { value: item, keys: ['policyARN', 'accessScope'] })
    const arn = neededText(reading, [...at, 'policyARN'], {
      value: fields.policyARN,
      allowed: POLICY,
      fix: 'Add the ARN of the access policy.',
    })
    const scopes = readScopes(reading, [...at, 'accessScope'], fields.accessScope)
    if (arn === undefined) return []
    const policy = policyName(arn)
    if (policy === arn)
      reportText(reading, [...at, 'policyARN'], {
        found: arn,
        allowed: POLICY,
        fix: 'Copy it from `aws eks list-access-policies`: it is not an IAM policy.',
      })
    if (seen.has(policy)) {
      report(reading, at, {
        code: 'wrong-type',
        message: `${nameOf(reading, at)} is ${policy} again.`,
        found: policy,
        allowed: 'each access policy once',
        fix: 'Remove one of the two, or write all namespaces in one scope.',
      })
    }
    seen.add(policy)
    return [{ policy, scopes }]
  })
}

const POLICY = 'the ARN of an access policy: arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy'

function readScopes(reading: Reading, path: Path, value: unknown): readonly Scope[] {
  const fields = fieldsOf(reading, path, { value, keys: ['type', 'namespaces'] })
  const namespaces = readTexts(reading, [...path, 'namespaces'], fields.namespaces) ?? []
  const type = neededText(reading, [...path, 'type'], {
    value: fields.type,
    allowed: 'cluster, namespace',
    fix: 'Write type: cluster, or type: namespace with its namespaces.',
  })
  switch (type) {
    case undefined:
      return []
    case 'cluster':
      if (namespaces.length > 0)
        report(reading, [...path, 'namespaces'], {
          code: 'wrong-type',
          message: `${nameOf(reading, path)} has namespaces, which type cluster does not take.`,
          allowed: 'namespaces with type namespace only',
          fix: 'Write type: namespace, or remove the namespaces.',
        })
      return [{ kind: 'cluster' }]
    case 'namespace':
      if (namespaces.length === 0 && !isOfWrongType(fields.namespaces))
        reportMissing(reading, path, {
          key: 'namespaces',
          allowed: 'at least one namespace, or a pattern such as shop-*',
          fix: 'Add the namespaces, or write type: cluster.',
        })
      return namespaces.map((namespace) => ({ kind: 'namespace', namespace }))
    default:
      reportText(reading, [...path, 'type'], {
        found: type,
        allowed: 'cluster, namespace',
        fix: 'Write type: cluster, or type: namespace with its namespaces.',
      })
      return []
  }
}

/** It is reported already, and must not be called missing as well. */
function isOfWrongType(list: unknown): boolean {
  return list !== undefined && !Array.isArray(list)
}
