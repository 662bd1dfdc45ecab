import { fieldManagers } from './field-managers.ts'
import { MANAGED_BY } from './managed-by.ts'
import type { MarkedObject } from './marked-object.ts'
import { type OwnerReference, ownersOf } from './owner-references.ts'
import type { ToolName } from './tool.ts'

const ARGO_WRITES = /^argocd-(application-)?controller$/

/** By what an object shows that a tool has it, made it or wrote it. */
export interface Mark {
  readonly tool: ToolName
  /** The name that the mark has of release, application or object; empty where it has none; `undefined`: no mark. */
  readonly of: (shown: Shown) => string | undefined
}

/** Where marks are looked for, taken out of an object once for all of them. */
export interface Shown extends Pick<MarkedObject, 'kind' | 'metadata'> {
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  readonly owners: readonly OwnerReference[]
  /** `fieldManagers` */
  readonly managers: readonly string[]
}

export function shownBy(object: MarkedObject): Shown {
  const { kind, metadata } = object
  const { labels = {}, annotations = {} } = metadata
  return {
    kind,
    metadata,
    labels,
    annotations,
    owners: ownersOf(object),
    managers: fieldManagers(object),
  }
}

/**
 * The marks of tools that look after what has them, in the order in which they count: those that put back what they
 * have come before those that rendered it for them. Who wrote fields is such a mark for tools that leave no other one.
 *
 * Sources: `util/argo/resource_tracking.go` and `common/common.go` (ArgoCDSSAManager) of Argo CD, and
 * https://argo-cd.readthedocs.io/en/release-2.9/user-guide/resource_tracking/ (until 3.0 the default is the label of the
 * app, which many charts set too: it counts where Argo CD wrote the object);
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#inventory, and the same of helm-controller;
 * https://fluxoperator.dev/docs/crd/resourceset/ (the labels of ResourceSet and FluxInstance);
 * `pkg/controller/operators/olm/` and `OwnerKey` in `pkg/lib/ownerutil/util.go` of operator-lifecycle-manager;
 * `internal/operator-controller/labels/labels.go` of operator-controller (OLM 1);
 * `pkg/action/validate.go` of Helm; https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_eks.KubernetesManifestProps.html#prune;
 * https://www.pulumi.com/registry/packages/kubernetes/how-to-guides/managing-resources-with-server-side-apply/;
 * `pkg/apis/eksctl.io/v1alpha5/types.go` of eksctl; `pkg/meta/meta.go` of crossplane-runtime, and
 * `internal/controller/rbac/` of Crossplane (`rbac.crossplane.io/system`; `…/aggregate-to-…` anybody writes who gives
 * something to Crossplane: https://docs.crossplane.io/latest/composition/compositions/#grant-access-to-composed-resources);
 * `kubernetes/provider.go` of terraform-provider-kubernetes, whose client names itself HashiCorp, and Terraform where it
 * applies on the server's side, also when OpenTofu runs it.
 */
export const KEEPERS: readonly Mark[] = [
  { tool: 'Argo CD', of: trackedByArgo },
  label('Flux', ({ labels }) => namespaced(labels, 'helm.toolkit.fluxcd.io')),
  label('Flux', ({ labels }) => namespaced(labels, 'kustomize.toolkit.fluxcd.io')),
  label('Flux', ({ labels }) => namespaced(labels, 'resourceset.fluxcd.controlplane.io')),
  label('Flux', ({ labels }) => namespaced(labels, 'fluxcd.controlplane.io')),
  label('Argo CD', ({ labels }) => labels['argocd.argoproj.io/instance']),
  { tool: 'Argo CD', of: labelledByArgo },
  label('OLM', ({ labels }) => labels['olm.owner']),
  label('OLM', ({ labels }) => labels['olm.operatorframework.io/owner-name']),
  label('OLM', ({ labels }) => anyKey(labels, /^operators\.coreos\.com\//)),
  owner('OLM', /^operators\.coreos\.com\//),
  label('Crossplane', ({ labels }) => labels['crossplane.io/composite']),
  label('Crossplane', ({ labels }) => labels['rbac.crossplane.io/system']),
  owner('Crossplane', /(^|\.)crossplane\.io\//),
  owner('ACK', /(^|\.)services\.k8s\.aws\//),
  label('Helm', ({ annotations }) => releaseOf(annotations)),
  label('CDK', ({ labels }) => anyKey(labels, /^aws\.cdk\.eks\/prune-/)),
  label('Pulumi', ({ annotations }) => anyKey(annotations, /^pulumi\.com\//)),
  managedBy('Terraform', /^terraform$/i),
  managedBy('OpenTofu', /^opentofu$/i),
  managedBy('Pulumi', /^pulumi$/i),
  managedBy('eksctl', /^eksctl$/i),
  label('eksctl', ({ labels }) => anyKey(labels, /^alpha\.eksctl\.io\//)),
  { tool: 'controller', of: ({ owners }) => owners.find(({ controller }) => controller)?.name },
  writtenBy('Terraform', /^(HashiCorp|Terraform|OpenTofu)$/),
  writtenBy('Pulumi', /^pulumi-kubernetes(-[0-9a-f]+)?$/),
  writtenBy('Crossplane', /^(provider-kubernetes|crossplane|rbac\.crossplane\.io)(\/|$)/),
]

/**
 * The marks of tools that rendered an object or wrote something of it, and may have no more to do with it: a tool that
 * renders acts only when somebody applies its output, and the other ones leave a mark above on what they have.
 *
 * Sources: `pkg/action/validate.go` of Helm (what has no annotation of a release is of none); `buildMetadata` in
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/
 */
export const MAKERS: readonly Mark[] = [
  managedBy('Helm', /^Helm$/),
  managedBy('Kustomize', /^kustomize(-v[\d.]+)?$/i),
  label('Kustomize', ({ annotations }) =>
    anyKey(annotations, /^(alpha\.)?config\.kubernetes\.io\/(origin|transformations)$/),
  ),
  writtenBy('Argo CD', ARGO_WRITES),
  writtenBy('Flux', /^((kustomize|helm)-controller|flux-operator)$/),
  writtenBy('Helm', /^helm$/),
  writtenBy('eksctl', /^eksctl$/),
]

function label(
  tool: ToolName,
  of: (marks: Pick<Shown, 'labels' | 'annotations'>) => string | undefined,
): Mark {
  return { tool, of }
}

function managedBy(tool: ToolName, value: RegExp): Mark {
  return label(tool, ({ labels }) => (value.test(labels[MANAGED_BY] ?? '') ? '' : undefined))
}

function owner(tool: ToolName, apiVersion: RegExp): Mark {
  return { tool, of: ({ owners }) => owners.find((one) => apiVersion.test(one.apiVersion))?.name }
}

/** Who wrote something of the object says less than a mark: others may have changed it since. */
function writtenBy(tool: ToolName, manager: RegExp): Mark {
  return { tool, of: ({ managers }) => (managers.some((name) => manager.test(name)) ? '' : undefined) }
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
function trackedByArgo({ kind, metadata, annotations }: Shown): string | undefined {
  const id = annotations['argocd.argoproj.io/tracking-id'] ?? ''
  const [, app, ofKind, namespace, name] = /^([^:]+):[^:/]*\/([^:/]+):([^:/]*)\/(.+)$/.exec(id) ?? []
  if (app === undefined || ofKind !== kind || name !== metadata.name) return undefined
  // For an object without a namespace it is that of the application.
  return metadata.namespace === undefined || metadata.namespace === namespace ? app : undefined
}

/** The label of the app is Argo CD's where Argo CD wrote the object. */
function labelledByArgo({ managers, labels }: Shown): string | undefined {
  if (!managers.some((name) => ARGO_WRITES.test(name))) return undefined
  return labels['app.kubernetes.io/instance']
}
