import type { Tool, ToolName } from './tool.ts'

/**
 * The tool whose tags an access entry has. Terraform, OpenTofu and Pulumi have no tags of their own; CDK writes stacks.
 *
 * Sources: `pkg/apis/eksctl.io/v1alpha5/types.go` of eksctl (what it makes is in a stack too, so it is looked for
 * first); https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html;
 * https://aws-controllers-k8s.github.io/community/docs/user-docs/tags/; `GetExternalTags` in `pkg/resource/resource.go`
 * of crossplane-runtime.
 */
export function toolOfTags(tags: Readonly<Record<string, string>> = {}): Tool | undefined {
  const found = new Map(Object.entries(tags))
  const mark = MARKS.find(({ has }) => [...found.keys()].some((key) => has.test(key)))
  if (mark === undefined) return undefined
  const { tool, nameTag = '' } = mark
  const name = found.get(nameTag) ?? ''
  return name === '' ? { tool } : { tool, name }
}

const STACK = 'aws:cloudformation:stack-name'

const MARKS: readonly {
  readonly tool: ToolName
  /** Tags that nothing else writes. */
  readonly has: RegExp
  readonly nameTag?: string
}[] = [
  { tool: 'eksctl', has: /^(alpha\.eksctl\.io|eksctl\.cluster\.k8s\.io)\//, nameTag: STACK },
  { tool: 'CloudFormation', has: /^aws:cloudformation:stack-name$/, nameTag: STACK },
  { tool: 'ACK', has: /^services\.k8s\.aws\/controller-version$/ },
  { tool: 'Crossplane', has: /^crossplane-(kind|name|providerconfig)$/, nameTag: 'crossplane-name' },
]
