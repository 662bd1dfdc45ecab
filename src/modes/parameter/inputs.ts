import { ASKED_LEVELS } from '../../inventory/level.ts'
import { anyText, count, type Input, names, oneOf, optional, path, seconds, truth } from './input.ts'
import { type Reading, read, readOneOf, unusable } from './reading.ts'
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
    description:
      'GitHub token for the comment on the pull request, which needs `pull-requests: write`, and for the issue of `mode: drift`, which needs `issues: write`.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions, which the runner fills in
    default: '${{ github.token }}',
    allowed: 'a GitHub token',
  }),
  comment: oneOf(
    ['always', 'changes', 'never'],
    '`always`: each plan of a pull request is in a comment, and what an apply did in a second one. `changes`: a plan with nothing to review makes no new comment; a comment that exists is brought up to date. `never`: no comment. That is allowed only where access.yaml has `review.gate: required`, on the base branch and in the pull request. The summary of a run has its plan in any case.',
  ),
  /** Empty where the workflow passes an empty text: of a gate, that is an error and no digest. */
  confirmDigest: {
    description:
      'The `plan-digest` of an earlier run. The plan is applied only if it still has this digest, without a review in a pull request. For a gate with `environment:`, and for `workflow_dispatch` on the default branch. `none`: apply what merged pull requests showed. An empty value is an error if something would be applied, because it means that a digest is missing.',
    default: 'none',
    allowed: 'none, or the output plan-digest of an earlier run, 64 hex digits',
    read: readDigest,
  },
  clusters: names(
    'Names or globs (`dev-*`) of clusters of the file, separated by commas, spaces or line breaks: the run is for these clusters only, and so are its outputs. An apply with it needs `confirm-digest`, of a plan for the same clusters. Refused on a pull request and in a merge queue: there the plan is always of the whole file. Default: all clusters of the file.',
  ),
  waitForNodes: seconds(
    '60',
    'Seconds, 0 to 3600. How long nodes that were Ready are watched after `mapRoles` of aws-auth was written. If one of them stops being Ready, aws-auth is rolled back and the run fails. A node that lost its access is noticed after 40 to 50 seconds. `0` turns this off.',
  ),
  waitForEntries: seconds(
    '60',
    'Seconds, 0 to 3600. How long an apply waits after access entries gave access, or gave way to rows, and before anything else is taken away: EKS makes entries and their policies effective some seconds later, and does not say when. It waits only where something is taken away, at most twice, and also after an apply that did not come to its end. `0` turns this off.',
  ),
  timeout: seconds(
    '300',
    'Seconds, 0 to 3600. All clusters must be read and planned within this time from the start of the run; a cluster that is not is an error. A program that a kubeconfig names is stopped after the same time. An apply that has begun to write is not interrupted. `0` turns this off.',
  ),
  parallelism: count(
    '20',
    'A whole number, 1 to 1000. At most so many clusters are read, planned and applied at once. Of each of these the run holds all RBAC objects in memory, and an apply waits for the nodes and access entries of each. `1`: one cluster after the other.',
  ),
  repair: truth(
    '`true`: a key of aws-auth that cannot be read is rebuilt from the rows in its text that can be read, from the backup and from the file; the plan says which row is from where. `false`: such a key is an error.',
  ),
  onDrift: oneOf(
    ['fail', 'warn'],
    '`fail`: the run fails if something is not as the file says, or is new in a cluster. `warn`: it only warns. A cluster that cannot be read fails the run in any case.',
  ),
  issue: oneOf(
    ['keep', 'never'],
    '`keep`: one issue about the file is opened if something is found, brought up to date by each run, and closed by the first that finds nothing. `never`: no issue.',
  ),
  restoreMasters: optional(
    {
      description:
        '`system:masters`, typed into the form of this run: rows with this group, and access entries with AmazonEKSClusterAdminPolicy, are also restored if no apply is known to have saved them.',
      allowed: 'system:masters',
    },
    (text) => readOneOf(['system:masters'], text),
  ),
  principal: anyText({
    description:
      'the principal to explain: the ARN of an IAM role (with or without its path), of a session of a role or of a user, or a Kubernetes username or group.',
    default: '',
    allowed: 'the ARN of a role or user, or a Kubernetes username',
  }),
  can: optional(
    {
      description: 'one request, such as `list pods -n shop`, instead of what the EKS console shows.',
      allowed: 'a request such as "list pods -n shop"',
    },
    readWrittenRequest,
  ),
  asOf: {
    ...oneOf(
      ['live', 'plan'],
      '`live`, or `plan` for the cluster as the plan of the file would leave it. Default: `live`.',
    ),
    // A value would be one that is given, and only mode explain takes one.
    default: '',
  },
  power: optional(
    {
      description:
        'the summary has only those with this power or a higher one: `admin`, `way-to-admin`, `write` or `read`. Default: all.',
      allowed: ASKED_LEVELS.join(', '),
    },
    (text) => readOneOf(ASKED_LEVELS, text),
  ),
  unmanaged: truth(
    '`true`: the summary has only what no set owns, without nodes and what Kubernetes and AWS need.',
  ),
} as const satisfies Readonly<Record<string, Input<unknown>>>

export type InputName = keyof typeof INPUTS

function readDigest(text: string): Reading<string | undefined> {
  const digest = text.toLowerCase()
  if (digest === 'none') return read(undefined)
  return digest === '' || /^[0-9a-f]{64}$/.test(digest) ? read(digest) : unusable(digest)
}
