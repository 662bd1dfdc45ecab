import type { ClusterFacts, LiveNode } from '../../live/facts.ts'
import { ANNOTATION } from '../aws-manifest.ts'
import { fileName } from '../object-path.ts'
import type { FactFile } from './ack-file.ts'

/** A Node object, with the role of its instance where that is known and no node group says it. */
export function nodeFile(node: LiveNode, instanceRoles: ClusterFacts['instanceRoles']): FactFile {
  const { name, ready, leaving, os, nodeGroup, fargateProfile, computeType, instanceId } = node
  const role = instanceRoles.kind === 'known' ? instanceRoles.value.get(name) : undefined
  const labels = {
    'kubernetes.io/os': os,
    ...(nodeGroup === undefined ? {} : { 'eks.amazonaws.com/nodegroup': nodeGroup }),
    ...(fargateProfile === undefined ? {} : { 'eks.amazonaws.com/fargate-profile': fargateProfile }),
    ...(computeType === undefined ? {} : { 'eks.amazonaws.com/compute-type': computeType }),
  }
  const spec = {
    ...(instanceId === undefined ? {} : { providerID: `aws:////${instanceId}` }),
    ...(leaving ? { unschedulable: true } : {}),
  }
  const annotations = role === undefined ? {} : { annotations: { [ANNOTATION.nodeRole]: role } }
  return {
    path: `nodes/${fileName(name)}.yaml`,
    manifest: {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name, labels, ...annotations },
      ...(Object.keys(spec).length === 0 ? {} : { spec }),
      status: { conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] },
    },
  }
}
