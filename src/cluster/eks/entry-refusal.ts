import { capitalized, sentence } from '../../words/sentence.ts'
import type { AwsCall, Reading } from './aws-call.ts'

/** A refusal as EKS says it: the name of the SDK's error, and its message without credentials. */
interface Refusal {
  readonly name: string
  readonly said: string
  readonly call: AwsCall
}

/** A refusal that calls about access entries meet; `undefined` for any other. EKS tells most of them apart by text only. */
export function entryRefusal(refusal: Refusal): Reading | undefined {
  const { name, said, call } = refusal
  const known = REFUSALS.find((one) => one.name === name && one.text.test(said))
  if (known !== undefined) return known.reading(refusal)
  if (call.write === undefined) return undefined
  if (/AccessDenied/.test(name)) return denied(refusal)
  return INVALID.includes(name) ? { kind: 'invalid', message: sentence(said), fix: CORRECT } : undefined
}

/** Whether EKS does not know the principal: it does not exist, its path is missing, or IAM has not told EKS of it yet. */
export function isUnknownPrincipal(cause: unknown): boolean {
  return UNKNOWN_PRINCIPAL.test((cause as Partial<Error> | undefined)?.message ?? '')
}

/** Whether EKS asks to wait for something that was just made. */
export function isTooEarly(cause: unknown): boolean {
  return (cause as Partial<Error> | undefined)?.name === PROPAGATION
}

/** EKS has this error; which calls meet it is not documented. */
const PROPAGATION = 'ResourcePropagationDelayException'
const UNKNOWN_PRINCIPAL = /principalArn is invalid: invalid principal/i
const INVALID = ['InvalidParameterException', 'InvalidRequestException', 'BadRequestException']
const CORRECT = 'Correct this principal in access.yaml.'

interface Known {
  readonly name: string
  readonly text: RegExp
  readonly reading: (refusal: Refusal) => Reading
}

/** Sources of the texts: issues of terraform-aws-eks 2915, 2968, 2969, 3024, 3048, of terraform-provider-aws 36447. */
const REFUSALS: readonly Known[] = [
  {
    name: 'InvalidRequestException',
    text: /authentication mode must be set to one of/i,
    reading: ({ call: { entry } }) => ({
      kind: 'misconfigured',
      message: `The cluster ${entry.name} has no access entries: its authentication mode is CONFIG_MAP.`,
      fix: 'Change the authentication mode of the cluster to API_AND_CONFIG_MAP. It cannot be changed back.',
    }),
  },
  {
    name: 'InvalidParameterException',
    text: /Unsupported authentication mode update/i,
    reading: ({ said }) => ({
      kind: 'invalid',
      message: sentence(said),
      fix: 'The mode changes one step at a time and never back: CONFIG_MAP, API_AND_CONFIG_MAP, API.',
    }),
  },
  {
    name: 'ResourceInUseException',
    text: /access entry/i,
    reading: ({ call }) => ({
      kind: 'exists',
      message: `${capitalized(entryOf(call))} exists already: it was created after the plan was made.`,
      fix: 'Plan again. The plan shows the entry, and whose it is.',
    }),
  },
  {
    name: PROPAGATION,
    text: /^/,
    reading: ({ said }) => ({
      kind: 'unavailable',
      message: sentence(`EKS cannot do this yet: ${said}`),
      fix: 'Run it again in some minutes.',
    }),
  },
  {
    name: 'ResourceLimitExceededException',
    text: /./,
    reading: ({ call: { entry } }) => ({
      kind: 'invalid',
      message: `The cluster ${entry.name} has as many access entries as EKS allows: 3,000.`,
      fix: 'AWS does not raise this limit. Remove entries that nobody uses, such as those of deleted roles: `eks-access list` shows them.',
    }),
  },
  {
    name: 'InvalidParameterException',
    text: /group name .* is invalid|cannot start with system:/i,
    reading: ({ said }) => ({
      kind: 'invalid',
      message: sentence(said),
      fix: 'Use a group of another name, and bind it to what the principal needs. In place of system:masters use the access policy AmazonEKSClusterAdminPolicy.',
    }),
  },
  {
    name: 'InvalidParameterException',
    text: /username must not begin with/i,
    reading: ({ said }) => ({
      kind: 'invalid',
      message: sentence(said),
      fix: 'Use a username that does not begin with system:, eks:, aws:, amazon: or iam:.',
    }),
  },
  ...INVALID.map((name) => ({
    name,
    text: /type of "STANDARD"/i,
    reading: ({ call }: Refusal): Reading => ({
      kind: 'invalid',
      message: `${capitalized(entryOf(call))} is not of type STANDARD, so EKS does not let it be changed.`,
      fix: 'Remove this principal from access.yaml: the entry belongs to nodes or to EKS.',
    }),
  })),
  {
    name: 'InvalidParameterException',
    text: UNKNOWN_PRINCIPAL,
    reading: ({ call }) => ({
      kind: 'invalid',
      message: `EKS does not know the principal ${principalOf(call)}.`,
      fix: 'Either the role or user does not exist, or its ARN lacks its path: `aws iam get-role` shows the whole ARN. An ARN in an access entry has the path, one in aws-auth has not.',
    }),
  },
  {
    name: 'InvalidParameterException',
    text: /Service Linked Role/i,
    reading: ({ call }) => ({
      kind: 'invalid',
      message: `${principalOf(call)} is a service-linked role. Only the AWS service that owns it may create or change its access entry.`,
      fix: 'Remove this principal from access.yaml. AWS Batch and EMR create the entry themselves.',
    }),
  },
]

function denied({ said, call }: Refusal): Reading {
  const who = call.entry.assumeRole ?? 'the role or user that runs this'
  return {
    kind: 'forbidden',
    message: sentence(said),
    fix: /explicit deny/i.test(said)
      ? `A policy denies this on purpose. If it is right, let a person with more rights do it by hand; else change the policy of ${who}.`
      : `Allow ${call.action} for ${who}, as docs/least-privilege.md says for the role that applies. If it is allowed for entries with the tag of the set only, this entry does not have that tag.`,
  }
}

function entryOf(call: AwsCall): string {
  return `the access entry of ${principalOf(call)}`
}

function principalOf({ write }: AwsCall): string {
  return write?.principalArn ?? 'the principal'
}
