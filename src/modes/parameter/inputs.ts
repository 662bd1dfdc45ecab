import { anyText, type Input, names, oneOf, optional, path, seconds, truth } from './input.ts'
import { type Reading, read, unusable } from './reading.ts'
import { readWrittenRequest } from './request.ts'

/** Every input of the action beside `mode`, in the order of action.yml, which is made from it. */
export const INPUTS = {
  file: path({
    description: 'Path of the access file, relative to the workspace.',
    default: 'access.yaml',
    allowed: 'a path inside the workspace, such as access.yaml or infra/access.yaml',
  }),
  /** A secret: it goes to the GitHub client and nowhere else. */
  token: anyText({
    description: 'GitHub token for the comment on the pull request. It needs `pull-requests: write`.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions, which the runner fills in
    default: '${{ github.token }}',
    allowed: 'a GitHub token',
  }),
  confirmDigest: optional(
    {
      description:
        'The `plan-digest` of an earlier run. The plan is applied only if it still has this digest; no pull request is asked for. For a gate by `environment:`, and for `workflow_dispatch` on the default branch.',
      allowed: 'the output plan-digest of an earlier run, 64 hex digits',
    },
    readDigest,
  ),
  unreviewed: oneOf(
    ['refuse', 'allow'],
    'What to do on a push with changes that no merged pull request showed: `refuse` them, or `allow` them.',
  ),
  requireApprovalAfterPlan: truth(
    '`true`: a pull request counts only when somebody approved it after its plan appeared in the comment, at the commit that was planned.',
  ),
  waitForNodes: seconds(
    '60',
    'Seconds, 0 to 3600. After `mapRoles` of aws-auth was written, the nodes that were Ready are watched so long; when one drops, the previous aws-auth is put back and the run fails. A node that lost its access is noticed after 40 to 50 seconds. `0` turns it off.',
  ),
  repair: truth(
    '`true`: a key of aws-auth that cannot be read is rebuilt, from the rows in its text that can be read, from the backup and from the file; the plan says which is which. `false`: such a key stops the plan.',
  ),
  restoreFrom: path({
    description:
      'a backup file in the workspace to go back to. Without it each cluster goes back to what the last apply found there, which its ledger holds.',
    default: '',
    allowed: 'a path inside the workspace',
  }),
  restoreClusters: names(
    'names of the clusters to take back, with commas or spaces between. Default: all of the file, or those that `restore-from` names.',
  ),
  principal: anyText({
    description:
      "whom to explain. The ARN of an IAM role (with or without its path), of a role's session or of a user; or a Kubernetes username or group.",
    default: '',
    allowed: 'the ARN of a role or user, or a Kubernetes username',
  }),
  can: optional(
    {
      description: 'one request, such as `list pods -n shop`, in place of what the EKS console shows.',
      allowed: 'a request like "list pods -n shop"',
    },
    readWrittenRequest,
  ),
  asOf: {
    ...oneOf(
      ['live', 'plan'],
      '`live`, or `plan` for what the plan of the file would make of it. Default: `live`.',
    ),
    // A value would be one that is given, and only mode explain takes one.
    default: '',
  },
} as const satisfies Readonly<Record<string, Input<unknown>>>

export type InputName = keyof typeof INPUTS

function readDigest(text: string): Reading<string> {
  const digest = text.toLowerCase()
  return /^[0-9a-f]{64}$/.test(digest) ? read(digest) : unusable(digest)
}
