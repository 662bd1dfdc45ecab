import type { LiveNode } from '../../../live/facts.ts'
import { ANNOTATION } from '../../aws-manifest.ts'
import type { JsonObject } from '../../json.ts'
import { nodeOf } from '../../live-node.ts'
import type { ReadManifest } from './manifest.ts'
import { readArn } from './principal-arn.ts'

/** A Node object, and the role of its instance where an annotation has it. */
export interface FolderNode {
  readonly node: LiveNode
  readonly role: string | undefined
}

export function readNode({ reading, annotations }: ReadManifest, object: JsonObject): FolderNode {
  const path = ['metadata', 'annotations', ANNOTATION.nodeRole]
  const role = readArn(reading, path, { value: annotations[ANNOTATION.nodeRole], kind: 'role' })
  return { node: nodeOf(object), role }
}

/** By name of the node. */
export function rolesOfNodes(nodes: readonly FolderNode[]): ReadonlyMap<string, string> {
  return new Map(nodes.flatMap(({ node, role }) => (role === undefined ? [] : [[node.name, role] as const])))
}
