import { createHash } from 'node:crypto'
import { ACK_VERSION, EKS_GROUP } from '../aws-manifest.ts'
import type { JsonObject } from '../json.ts'

/** A manifest and where it is in a folder. */
export interface FactFile {
  readonly path: string
  readonly manifest: JsonObject
}

/** A manifest of the controller for EKS. */
export function eksFile(
  kind: 'Cluster' | 'AccessEntry' | 'Nodegroup' | 'FargateProfile' | 'Capability',
  name: string,
  spec: JsonObject,
  more: { readonly annotations?: JsonObject; readonly status?: JsonObject } = {},
): FactFile {
  return ackFile({ folder: `eks/${FOLDERS[kind]}`, apiVersion: `${EKS_GROUP}/${ACK_VERSION}`, kind }, name, {
    spec,
    ...more,
  })
}

const FOLDERS = {
  Cluster: 'clusters',
  AccessEntry: 'accessentries',
  Nodegroup: 'nodegroups',
  FargateProfile: 'fargateprofiles',
  Capability: 'capabilities',
} as const

/** A manifest of a controller; `called` becomes its name. */
export function ackFile(
  {
    folder,
    apiVersion,
    kind,
  }: { readonly folder: string; readonly apiVersion: string; readonly kind: string },
  called: string,
  content: { readonly spec: JsonObject; readonly annotations?: JsonObject; readonly status?: JsonObject },
): FactFile {
  const { spec, annotations = {}, status } = content
  const name = manifestName(called)
  const metadata = { name, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) }
  const manifest = { apiVersion, kind, metadata, spec, ...(status === undefined ? {} : { status }) }
  return { path: `${folder}/${name}.yaml`, manifest }
}

/** A name that Kubernetes accepts, always the same for the same text and for no other. */
function manifestName(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '')
  // A text that ends like a hash could be the name of another one.
  if (slug === text && !/-[0-9a-f]{10}$/.test(text)) return slug
  return [slug, createHash('sha256').update(text).digest('hex').slice(0, 10)]
    .filter((part) => part !== '')
    .join('-')
}

/** Less than the 253 of a name in Kubernetes, so that a hash fits. */
const LONGEST = 200
