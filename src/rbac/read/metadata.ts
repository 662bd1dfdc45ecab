import { ANNOTATION_KEY, LABEL_KEY, LABEL_VALUE, NAMESPACE, RBAC_NAME } from '../name-syntax.ts'
import type { ObjectMeta, RbacKind } from '../object.ts'
import {
  type Fields,
  nameOf,
  quoted,
  type Reading,
  readFields,
  readText,
  readTextMap,
  report,
  reportMissing,
} from './reading.ts'

const PATH = ['metadata']

/** What the API server fills in. `kubectl get -o yaml` prints it, and in a manifest it means nothing. */
const FILLED_IN = [
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'selfLink',
  'managedFields',
] as const

/** What an object may have and a manifest here may not: it would be sent once and never compared again. */
const NOT_MANAGED = ['generateName', 'finalizers', 'ownerReferences'] as const

const KNOWN = ['name', 'namespace', 'labels', 'annotations', ...FILLED_IN, ...NOT_MANAGED] as const

type MetadataFields = Fields<(typeof KNOWN)[number]>

/** ValidateAnnotationsSize of apimachinery/pkg/api/validation/objectmeta.go: bytes of all keys and values. */
const ANNOTATIONS_LIMIT = 256 * 1024

/** Name, namespace, labels and annotations; a part with a problem is read as if it were right, or left out. */
export function readMetadata(
  reading: Reading,
  { value, kind }: { readonly value: unknown; readonly kind: RbacKind },
): ObjectMeta {
  const fields = readFields(reading, PATH, { value, known: KNOWN }) ?? {}
  for (const key of NOT_MANAGED) reportNotManaged(reading, fields, key)
  const namespace = readNamespace(reading, fields, kind)
  const labels = readLabels(reading, fields)
  const annotations = readAnnotations(reading, fields)
  return {
    name: readName(reading, fields),
    ...(namespace === undefined ? {} : { namespace }),
    ...(labels === undefined ? {} : { labels }),
    ...(annotations === undefined ? {} : { annotations }),
  }
}

function reportNotManaged(reading: Reading, fields: MetadataFields, key: (typeof NOT_MANAGED)[number]): void {
  const value = fields[key]
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return
  report(reading, [...PATH, key], {
    code: 'metadata-not-managed',
    message: `${nameOf(reading, [...PATH, key])} cannot be declared.`,
    allowed: 'name, namespace, labels, annotations',
    fix:
      key === 'generateName' ? 'Write a name: a plan must know which object it is for.' : 'Remove the key.',
  })
}

function readName(reading: Reading, fields: MetadataFields): string {
  const path = [...PATH, 'name']
  const name = readText(reading, path, fields.name)
  if (fields.name === undefined) {
    reportMissing(reading, PATH, { key: 'name', allowed: RBAC_NAME.allowed, fix: 'Add a name.' })
  } else if (name !== undefined && !RBAC_NAME.accepts(name)) {
    report(reading, path, {
      code: 'invalid-object-name',
      message: `${quoted(name)} cannot be the name of an RBAC object.`,
      found: name,
      allowed: RBAC_NAME.allowed,
      fix: 'Use another name.',
    })
  } else if (name !== undefined && hasTemplate(name)) {
    report(reading, path, {
      code: 'invalid-object-name',
      message: `${quoted(name)} has a template in it, which nothing fills in.`,
      found: name,
      allowed: 'the name that the object has in the cluster',
      fix: 'Render the template first, for example with helm template NAME CHART > rbac.yaml.',
    })
  }
  return name ?? ''
}

/**
 * The API server takes braces in a name; an action of Helm nobody means.
 *
 * Source: https://helm.sh/docs/chart_template_guide/builtin_objects
 */
function hasTemplate(name: string): boolean {
  return /\{\{-? *(?:\.|include\b|template\b)[^}]*\}\}/.test(name)
}

/**
 * The API server gives an object of the whole cluster no namespace, whatever it names.
 *
 * Source: EnsureObjectNamespaceMatchesRequestNamespace in apiserver/pkg/registry/rest/meta.go
 */
function readNamespace(reading: Reading, fields: MetadataFields, kind: RbacKind): string | undefined {
  const path = [...PATH, 'namespace']
  const written = readText(reading, path, fields.namespace)
  const namespaced = kind === 'Role' || kind === 'RoleBinding'
  const isMissing = namespaced && (fields.namespace === undefined || written === '')
  if (isMissing && reading.namespace === undefined) {
    reportMissing(reading, PATH, {
      key: 'namespace',
      allowed: NAMESPACE.allowed,
      fix: `Add the namespace of this ${kind}; or write namespace at the entry of rbac.manifests, for manifests that are applied with kubectl apply -n. For the whole cluster, use a Cluster${kind}.`,
    })
  }
  const namespace = isMissing ? reading.namespace : written
  // To the API server an empty namespace is none.
  if (!namespace) return undefined
  if (!namespaced) {
    report(reading, path, {
      code: 'namespace-not-allowed',
      // Of a role nothing depends on it: a binding says where its rules count.
      severity: kind === 'ClusterRoleBinding' ? 'warning' : 'notice',
      message: `${nameOf(reading, path)} is ${quoted(namespace)}, which the API server ignores: a ${kind} is for the whole cluster.`,
      found: namespace,
      allowed: 'no namespace',
      fix: `Remove the key, or use a ${kind.replace('Cluster', '')} to grant in this namespace only.`,
    })
    return undefined
  }
  if (!NAMESPACE.accepts(namespace)) {
    report(reading, path, {
      code: 'invalid-namespace',
      message: `${quoted(namespace)} cannot be the name of a namespace.`,
      found: namespace,
      allowed: NAMESPACE.allowed,
      fix: 'Write the name of a namespace of the cluster.',
    })
  }
  return namespace
}

function readLabels(reading: Reading, fields: MetadataFields): ObjectMeta['labels'] {
  const path = [...PATH, 'labels']
  const labels = readTextMap(reading, path, fields.labels)
  for (const [key, value] of Object.entries(labels ?? {})) {
    const fault = LABEL_KEY.accepts(key)
      ? { what: 'value', text: value, syntax: LABEL_VALUE }
      : { what: 'key', text: key, syntax: LABEL_KEY }
    if (fault.syntax.accepts(fault.text)) continue
    report(reading, [...path, key], {
      code: 'invalid-label',
      message: `${quoted(fault.text)} cannot be the ${fault.what} of a label.`,
      found: fault.text,
      allowed: fault.syntax.allowed,
      fix: `Use another ${fault.what}, or remove the label.`,
    })
  }
  return labels
}

function readAnnotations(reading: Reading, fields: MetadataFields): ObjectMeta['annotations'] {
  const path = [...PATH, 'annotations']
  const annotations = readTextMap(reading, path, fields.annotations)
  for (const key of Object.keys(annotations ?? {})) {
    if (ANNOTATION_KEY.accepts(key)) continue
    report(reading, [...path, key], {
      code: 'invalid-annotation',
      message: `${quoted(key)} cannot be the key of an annotation.`,
      found: key,
      allowed: ANNOTATION_KEY.allowed,
      fix: 'Use another key, or remove the annotation.',
    })
  }
  const size = new TextEncoder().encode(
    Object.entries(annotations ?? {})
      .flat()
      .join(''),
  ).length
  if (size > ANNOTATIONS_LIMIT) {
    report(reading, path, {
      code: 'invalid-annotation',
      message: `${nameOf(reading, path)} take ${size} bytes.`,
      found: `${size} bytes`,
      allowed: `at most ${ANNOTATIONS_LIMIT} bytes for all keys and values together`,
      fix: 'Shorten them, or remove some.',
    })
  }
  return annotations
}
