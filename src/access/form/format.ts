import type { ProblemCode } from '../../problem/catalog.ts'

/** What the text of one kind of value must look like, and how to say so to a person. */
export interface Format {
  readonly code: ProblemCode
  readonly pattern: RegExp
  readonly what: string
  readonly allowed: string
  readonly fix: string
}

/** Every pattern is valid in ECMAScript's `u` mode, which is how JSON Schema reads it. */
export const FORMATS = {
  set: {
    code: 'invalid-set-name',
    // `eks-access-<name>` names a ConfigMap, and the name is a label value.
    pattern: /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/u,
    what: 'a valid name of a set',
    allowed: '1 to 40 lower-case letters, digits and "-", with a letter or digit at both ends',
    fix: 'Use another name: it becomes part of the name of a ConfigMap and the value of a label.',
  },
  movedFrom: {
    code: 'invalid-moved-from',
    pattern: /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+(?:\/(?!\.{1,2}(?:\/|$))[^/\p{Cc}]+)+$/u,
    what: 'the path of an access file in a repository',
    allowed: 'OWNER/REPO/PATH, such as octocat/hello-world/access.yaml',
    fix: 'Copy it from the message of the refused plan: owner and name of the repository, then the path of the file in it.',
  },
  cluster: {
    code: 'invalid-cluster-name',
    // As CreateCluster takes it: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
    pattern: /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/u,
    what: 'a valid name of a cluster',
    allowed: '1 to 100 letters, digits, "-" and "_", beginning with a letter or digit',
    fix: 'Use the name that the cluster has in EKS, or one of these characters.',
  },
  selector: {
    code: 'invalid-cluster-selector',
    pattern: /^[0-9A-Za-z_*?-]+$/u,
    what: 'a name or glob of clusters',
    allowed: 'the name of a cluster, in which "*" matches any characters and "?" matches one',
    fix: 'Write one name or glob per entry of the list.',
  },
  glob: {
    code: 'invalid-manifest-glob',
    // No braces, brackets or `@(…)`: what they stand for can be more than any machine can list. No `..` behind a wildcard.
    pattern: /^(?![^*?]*[*?][\s\S]*\/\.\.(?:\/|$))(?![\s\S]*[@!+?*]\()[^{}[\]\\]+$/u,
    what: 'a path or glob of manifests',
    allowed:
      'a path, in which "*" matches any characters of a name, "?" matches one and "**" matches any folders',
    fix: 'Write one path or glob per entry of the list, without braces, brackets and backslashes.',
  },
  region: {
    code: 'invalid-region',
    pattern: /^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$/u,
    what: 'the code of an AWS region',
    allowed: 'the code of a region, such as ap-northeast-1',
    fix: "Write the region's code, not its name.",
  },
  account: {
    code: 'invalid-account-id',
    pattern: /^[0-9]{12}$/u,
    what: 'an account id',
    allowed: '12 digits in quotes, such as "111122223333"',
    fix: 'Write the twelve digits in quotes, without spaces and dashes.',
  },
  assumedRole: {
    code: 'invalid-role-arn',
    pattern: /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/u,
    what: 'the ARN of a role to assume',
    allowed: 'the ARN of an IAM role with its path, such as arn:aws:iam::111122223333:role/deployer',
    fix: 'Copy the ARN of the role from IAM.',
  },
  namespace: {
    code: 'invalid-namespace',
    pattern: /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/u,
    what: 'a valid name of a namespace',
    allowed: '1 to 63 lower-case letters, digits and "-", with a letter or digit at both ends',
    fix: 'Write the name of one namespace. For the whole cluster, leave "namespaces" out.',
  },
  namespacePattern: {
    code: 'invalid-namespace-pattern',
    // EKS documents a "*" at the end alone: https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html
    pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9]|[a-z0-9-]{0,62}\*)?$/u,
    what: 'a name or a pattern of namespaces',
    allowed: 'the name of a namespace, or how names begin with "*" at the end, such as "shop-*"',
    fix: 'Write names, or patterns whose only "*" is their last character. For the whole cluster, leave "namespaces" out.',
  },
  accessPolicy: {
    code: 'invalid-access-policy',
    pattern: /^[A-Za-z][A-Za-z0-9]*$/u,
    what: 'the name of an access policy',
    allowed: 'the name of an access policy of EKS, such as AmazonEKSViewPolicy',
    fix: 'Write the name of the policy, which has letters and digits only.',
  },
  roleName: {
    code: 'invalid-role-name',
    // ValidatePathSegmentName: k8s.io/apimachinery/pkg/api/validation/path/name.go
    pattern: /^(?!\.{1,2}$)[^/%\p{Cc}\s]+$/u,
    what: 'a valid name of a Role or ClusterRole',
    allowed: 'a name without "/", "%" and white space, and not "." or ".."',
    fix: "Write the role's own name, without its kind or namespace.",
  },
  objectName: {
    code: 'invalid-object-name',
    // ValidatePathSegmentName: k8s.io/apimachinery/pkg/api/validation/path/name.go
    pattern: /^(?!\.{1,2}$)[^/%]+$/u,
    what: 'a valid name of an RBAC object',
    allowed: 'a name without "/" and "%", and not "." or ".."',
    fix: 'Write the name alone: the kind and the namespace have keys of their own.',
  },
  subject: {
    code: 'invalid-subject-name',
    pattern: /^[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/u,
    what: 'a valid name of a user or group',
    allowed: 'text without control characters, and without white space at its start or end',
    fix: 'Remove white space and control characters.',
  },
  date: {
    code: 'invalid-date',
    pattern:
      /^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$/u,
    what: 'a day',
    allowed: 'a day of the calendar, such as 2027-01-31',
    fix: 'Write the day as YYYY-MM-DD.',
  },
  reason: {
    code: 'empty-value',
    pattern: /\S/u,
    what: 'a reason',
    allowed: 'a sentence that later readers understand',
    fix: 'Write why it is accepted.',
  },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS
