import { fieldManagers } from './field-managers.ts'
import type { MarkedObject } from './marked-object.ts'
import { ownersOf } from './owner-references.ts'
import type { ToolName } from './tool.ts'

/** By what an object shows that a tool has it. */
export interface Mark {
  readonly tool: ToolName
  /** The name that the mark has of release, application or object; empty where it has none; `undefined`: no mark. */
  readonly of: (object: MarkedObject) => string | undefined
}

const MANAGED_BY = 'app.kubernetes.io/managed-by'

/**
 * The marks that are known, in the order in which they count.
 *
 * Sources: `pkg/cmd/util/…/resource_tracking.go` of Argo CD, and
 * https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/;
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#inventory, and the same of helm-controller;
 * `pkg/controller/operators/olm/` and `OwnerKey` in `pkg/lib/ownerutil/util.go` of operator-lifecycle-manager;
 * `pkg/action/validate.go` of Helm; https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_eks.KubernetesManifestProps.html#prune;
 * https://www.pulumi.com/registry/packages/kubernetes/how-to-guides/managing-resources-with-server-side-apply/;
 * `buildMetadata` in https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/;
 * `pkg/apis/eksctl.io/v1alpha5/types.go` of eksctl; `pkg/meta/meta.go` of crossplane-runtime, and
 * `internal/controller/rbac/` of Crossplane; `kubernetes/provider.go` of terraform-provider-kubernetes, whose client
 * names itself HashiCorp, and Terraform where it applies on the server's side.
 */
export const MARKS: readonly Mark[] = [
  { tool: 'Argo CD', of: trackedByArgo },
  label('Flux', ({ labels }) => namespaced(labels, 'helm.toolkit.fluxcd.io')),
  label('Flux', ({ labels }) => namespaced(labels, 'kustomize.toolkit.fluxcd.io')),
  label('Argo CD', ({ labels }) => labels['argocd.argoproj.io/instance']),
  label('OLM', ({ labels }) => labels['olm.owner']),
  label('OLM', ({ labels }) => anyKey(labels, /^operators\.coreos\.com\//)),
  owner('OLM', /^operators\.coreos\.com\//),
  label('Crossplane', ({ labels }) => labels['crossplane.io/composite']),
  label('Crossplane', ({ labels }) => anyKey(labels, /^rbac\.crossplane\.io\//)),
  owner('Crossplane', /(^|\.)crossplane\.io\//),
  owner('ACK', /(^|\.)services\.k8s\.aws\//),
  label('Helm', ({ annotations }) => releaseOf(annotations)),
  label('CDK', ({ labels }) => anyKey(labels, /^aws\.cdk\.eks\/prune-/)),
  label('Pulumi', ({ annotations }) => anyKey(annotations, /^pulumi\.com\//)),
  managedBy('Helm', /^Helm$/),
  managedBy('Terraform', /^(terraform|opentofu)$/i),
  managedBy('Pulumi', /^pulumi$/i),
  managedBy('eksctl', /^eksctl$/i),
  label('eksctl', ({ labels }) => anyKey(labels, /^alpha\.eksctl\.io\//)),
  managedBy('Kustomize', /^kustomize(-v[\d.]+)?$/i),
  label('Kustomize', ({ annotations }) =>
    anyKey(annotations, /^(alpha\.)?config\.kubernetes\.io\/(origin|transformations)$/),
  ),
  { tool: 'controller', of: (object) => ownersOf(object).find(({ controller }) => controller)?.name },
  writtenBy('Argo CD', /^argocd-(application-)?controller$/),
  writtenBy('Flux', /^(kustomize|helm)-controller$/),
  writtenBy('Terraform', /^(HashiCorp|Terraform|OpenTofu)$/),
  writtenBy('Pulumi', /^pulumi-kubernetes(-[0-9a-f]+)?$/),
  writtenBy('Helm', /^helm$/),
  writtenBy('Crossplane', /^(provider-kubernetes|crossplane|rbac\.crossplane\.io)(\/|$)/),
  writtenBy('eksctl', /^eksctl$/),
]

type Marks = Readonly<Record<'labels' | 'annotations', Readonly<Record<string, string>>>>

function label(tool: ToolName, find: (marks: Marks) => string | undefined): Mark {
  const of = ({ metadata: { labels = {}, annotations = {} } }: MarkedObject): string | undefined =>
    find({ labels, annotations })
  return { tool, of }
}

function managedBy(tool: ToolName, value: RegExp): Mark {
  return label(tool, ({ labels }) => (value.test(labels[MANAGED_BY] ?? '') ? '' : undefined))
}

function owner(tool: ToolName, apiVersion: RegExp): Mark {
  return { tool, of: (object) => ownersOf(object).find((one) => apiVersion.test(one.apiVersion))?.name }
}

/** Who wrote something of the object says less than a mark: others may have changed it since. */
function writtenBy(tool: ToolName, manager: RegExp): Mark {
  return { tool, of: (object) => (fieldManagers(object).some((name) => manager.test(name)) ? '' : undefined) }
}

function anyKey(marks: Readonly<Record<string, string>>, key: RegExp): '' | undefined {
  return Object.keys(marks).some((one) => key.test(one)) ? '' : undefined
}

/** `flux-system/infra` of the labels `…/name` and `…/namespace`. */
function namespaced(labels: Readonly<Record<string, string>>, domain: string): string | undefined {
  const { [`${domain}/name`]: name, [`${domain}/namespace`]: namespace } = labels
  if (name === undefined) return undefined
  return namespace === undefined ? name : `${namespace}/${name}`
}

function releaseOf(annotations: Readonly<Record<string, string>>): string | undefined {
  const { 'meta.helm.sh/release-name': name, 'meta.helm.sh/release-namespace': namespace } = annotations
  if (name === undefined) return undefined
  return namespace === undefined ? name : `${namespace}/${name}`
}

/** `APP:GROUP/KIND:NAMESPACE/NAME`. A copy of an object of Argo CD has the id too, of that other object. */
function trackedByArgo({ kind, metadata }: MarkedObject): string | undefined {
  const id = metadata.annotations?.['argocd.argoproj.io/tracking-id'] ?? ''
  const [, app, ofKind, namespace, name] = /^([^:]+):[^:/]*\/([^:/]+):([^:/]*)\/(.+)$/.exec(id) ?? []
  if (app === undefined || ofKind !== kind || name !== metadata.name) return undefined
  // For an object without a namespace it is that of the application.
  return metadata.namespace === undefined || metadata.namespace === namespace ? app : undefined
}
