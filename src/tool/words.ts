import { code, type Phrase } from '../words/phrase.ts'
import type { Tool, ToolName } from './tool.ts'

/** `eksctl, in the CloudFormation stack x`; `Helm, release shop/x`; `Argo CD, application x` */
export function toolWords({ tool, name }: Tool): Phrase {
  if (name === undefined) return [tool === 'controller' ? 'a controller' : tool]
  switch (tool) {
    case 'CloudFormation':
      return ['the CloudFormation stack ', code(name)]
    case 'eksctl':
      return ['eksctl, in the CloudFormation stack ', code(name)]
    case 'controller':
      return ['the controller of ', code(name)]
    case 'ACK':
    case 'Crossplane':
      return [`${tool}, as `, code(name)]
    default:
      return [`${tool}, ${NAMED[tool] ?? 'as'} `, code(name)]
  }
}

/** `Helm`, as the subject of a sentence about something of the tool that was named before. */
export function toolName({ tool }: Tool): string {
  return tool === 'controller' ? 'its controller' : tool
}

const NAMED: Readonly<Partial<Record<ToolName, string>>> = {
  Helm: 'release',
  'Argo CD': 'application',
  Flux: 'as',
  OLM: 'of',
}

/**
 * What the tool does to an object of its own that somebody else changed or deleted, as the rest of a sentence that
 * begins with the tool: `undoes it with the next upgrade of the release`.
 *
 * Sources: https://helm.sh/docs/faq/changes_since_helm2 (three-way merge: what the chart says wins);
 * https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/ (only with selfHeal it is soon);
 * https://fluxcd.io/flux/components/kustomize/kustomizations/ (drift is corrected at each interval);
 * https://developer.hashicorp.com/terraform/tutorials/state/resource-drift;
 * https://www.pulumi.com/docs/iac/cli/commands/pulumi_refresh/ (an `up` compares with its state, not with the cluster);
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_eks-readme.html (manifests are applied with
 * `kubectl apply --prune` when they change); https://olm.operatorframework.io/docs/concepts/;
 * https://aws-controllers-k8s.github.io/community/docs/user-docs/drift-recovery/;
 * https://docs.crossplane.io/latest/managed-resources/managed-resources/
 */
export const UNDOES: Readonly<Record<ToolName, string>> = {
  Helm: 'undoes it with the next upgrade of the release',
  'Argo CD': 'undoes it with the next sync, with selfHeal within seconds',
  Flux: 'undoes it within minutes',
  Terraform: 'undoes it with the next apply',
  OpenTofu: 'undoes it with the next apply',
  Pulumi: 'undoes it with the next update that refreshes or changes it',
  CDK: 'undoes it with the next deployment that changes the manifest',
  CloudFormation: 'undoes it with the next update of the stack that changes it',
  eksctl: 'undoes it with the next command that makes or deletes the same',
  OLM: 'undoes it within minutes',
  Kustomize: 'does nothing by itself: whoever applies its output undoes it',
  ACK: 'undoes it within hours',
  Crossplane: 'undoes it within minutes',
  controller: 'may undo it at any time, and deletes it with its owner',
}

/** The same of a tool as it is found: one that only made something leaves it alone. */
export function undoesWords({ tool, name }: Tool): string {
  return name === undefined && KEEPS_BY_NAME.has(tool)
    ? 'leaves alone what it only rendered or wrote: whoever still applies that undoes it'
    : UNDOES[tool]
}

/** Their marks on what they look after name a release, an application or the like. */
const KEEPS_BY_NAME: ReadonlySet<ToolName> = new Set(['Helm', 'Argo CD', 'Flux'])
