import type { LiveNode, NodeOs } from '../live/facts.ts'
import { isJsonObject, type Json, type JsonObject } from './json.ts'

/** What guards need of a Node object, whatever else it has or lacks. */
export function nodeOf(object: JsonObject): LiveNode {
  const metadata = objectAt(object, 'metadata')
  const labels = objectAt(metadata, 'labels')
  const spec = objectAt(object, 'spec')
  const nodeGroup = textAt(labels, 'eks.amazonaws.com/nodegroup')
  const computeType = textAt(labels, 'eks.amazonaws.com/compute-type')
  const fargateProfile = textAt(labels, 'eks.amazonaws.com/fargate-profile')
  const instanceId = instanceIdOf(textAt(spec, 'providerID') ?? '')
  return {
    name: textAt(metadata, 'name') ?? '',
    ready: isReady(objectAt(object, 'status')),
    leaving: isLeaving(metadata, spec),
    os: osOf(labels),
    ...(nodeGroup === undefined ? {} : { nodeGroup }),
    ...(fargateProfile === undefined ? {} : { fargateProfile }),
    ...(computeType === 'auto' || computeType === 'hybrid' ? { computeType } : {}),
    ...(instanceId === undefined ? {} : { instanceId }),
  }
}

/** `Unknown` is what the control plane says of a node that it no longer hears from. */
function isReady(status: JsonObject): boolean {
  return objectsAt(status, 'conditions').some(({ type, status: is }) => type === 'Ready' && is === 'True')
}

function isLeaving(metadata: JsonObject, spec: JsonObject): boolean {
  return (
    spec['unschedulable'] === true ||
    metadata['deletionTimestamp'] !== undefined ||
    objectsAt(spec, 'taints').some(({ key }) => LEAVING_TAINTS.includes(key))
  )
}

/**
 * Sources: `taints.ToBeDeletedTaint` in `cluster-autoscaler/utils/taints` of kubernetes/autoscaler;
 * `DisruptedTaintKey` in `pkg/apis/v1/taints.go` of kubernetes-sigs/karpenter, and its name before v1.
 */
const LEAVING_TAINTS: readonly (Json | undefined)[] = [
  'ToBeDeletedByClusterAutoscaler',
  'karpenter.sh/disrupted',
  'karpenter.sh/disruption',
]

function osOf(labels: JsonObject): NodeOs {
  return labels['kubernetes.io/os'] === 'windows' ? 'windows' : 'linux'
}

/**
 * `aws:///ap-northeast-1a/i-0123456789abcdef0`, or without the zone. Fargate and hybrid nodes have other forms.
 *
 * Source: `KubernetesInstanceID` in `pkg/providers/v1/instances.go` of kubernetes/cloud-provider-aws
 */
function instanceIdOf(providerId: string): string | undefined {
  return /^aws:\/\/\/[^/]*\/(i-[0-9a-f]+)$/.exec(providerId)?.[1]
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  return isJsonObject(value) ? value : {}
}

function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  const value = object[key]
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}

function textAt(object: JsonObject, key: string): string | undefined {
  const value = object[key]
  return typeof value === 'string' ? value : undefined
}
