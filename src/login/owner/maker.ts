/** A tool that made an access entry, as its tags say. It undoes what is changed by hand. */
export interface Maker {
  readonly tool: 'eksctl' | 'CloudFormation' | 'ACK' | 'Crossplane'
  /** The stack, or the object in Kubernetes, where a tag has its name. */
  readonly name?: string
}

/**
 * The tool whose tags the entry has. Terraform, OpenTofu and Pulumi have no tags of their own; CDK writes stacks.
 *
 * Sources: `pkg/apis/eksctl.io/v1alpha5/types.go` of eksctl (what it makes is in a stack too, so it is looked for
 * first); https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html;
 * https://aws-controllers-k8s.github.io/community/docs/user-docs/tags/; `GetExternalTags` in `pkg/resource/resource.go`
 * of crossplane-runtime.
 */
export function makerOf(tags: Readonly<Record<string, string>> = {}): Maker | undefined {
  const found = new Map(Object.entries(tags))
  const maker = TOOLS.find(({ has }) => [...found.keys()].some((key) => has.test(key)))
  if (maker === undefined) return undefined
  const { tool, nameTag = '' } = maker
  const name = found.get(nameTag) ?? ''
  return name === '' ? { tool } : { tool, name }
}

const STACK = 'aws:cloudformation:stack-name'

const TOOLS: readonly {
  readonly tool: Maker['tool']
  /** Tags that nothing else writes. */
  readonly has: RegExp
  readonly nameTag?: string
}[] = [
  { tool: 'eksctl', has: /^(alpha\.eksctl\.io|eksctl\.cluster\.k8s\.io)\//, nameTag: STACK },
  { tool: 'CloudFormation', has: /^aws:cloudformation:stack-name$/, nameTag: STACK },
  { tool: 'ACK', has: /^services\.k8s\.aws\/controller-version$/ },
  { tool: 'Crossplane', has: /^crossplane-(kind|name|providerconfig)$/, nameTag: 'crossplane-name' },
]
