/** A tool that made something of a cluster, or looks after it: an access entry, an object of RBAC, aws-auth. */
export interface Tool {
  readonly tool: ToolName
  /** The release, application, stack or object of the tool that has it, where a mark says which. */
  readonly name?: string
}

export type ToolName = (typeof TOOL_NAMES)[number]

export const TOOL_NAMES = [
  'Helm',
  'Argo CD',
  'Flux',
  /** Or OpenTofu, which runs the same providers. */
  'Terraform',
  'OpenTofu',
  'Pulumi',
  'CDK',
  'CloudFormation',
  'eksctl',
  'OLM',
  'Kustomize',
  'ACK',
  'Crossplane',
  /** Some other object of the cluster, whose controller made it. */
  'controller',
] as const
