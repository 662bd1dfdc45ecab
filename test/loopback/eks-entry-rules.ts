import { homeOf } from './aws-home.ts'
import type { AwsState } from './aws-state.ts'
import { type EksRefused, invalidParameter, invalidRequest } from './eks-refused.ts'

// What EKS refuses of an access entry. Texts that are in quotes elsewhere in this project are those of EKS, as users
// reported them; for the other rules only the kind of error is known, and the text is ours.
// https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html

const TYPES = [
  'STANDARD',
  'EC2_LINUX',
  'EC2_WINDOWS',
  'FARGATE_LINUX',
  'EC2',
  'HYBRID_LINUX',
  'HYPERPOD_LINUX',
]

/** @throws EksRefused */
export function checkType(type: string, principalArn: string, state: AwsState): void {
  if (!TYPES.includes(type)) throw invalidParameter(`The specified type ${type} is invalid.`)
  if (type === 'STANDARD') return
  const [, , , , account = '', resource = ''] = principalArn.split(':')
  if (!resource.startsWith('role/') || account !== homeOf(state).account)
    throw invalidParameter(`An access entry of type ${type} is for a role of the account of the cluster.`)
}

/**
 * IAM must know the principal by exactly this ARN, with its path. Of another account nothing can be known here.
 *
 * @throws EksRefused
 */
export function checkPrincipal(principalArn: string, state: AwsState): void {
  checkServiceLinked(principalArn)
  const [, account, kind] =
    /^arn:aws[a-z-]*:iam::(\d{12}):(role|user)\/[\w+=,.@/-]+$/.exec(principalArn) ?? []
  if (kind === undefined) throw unknownPrincipal()
  if (account !== homeOf(state).account) return
  const known: readonly { readonly Arn?: string | undefined }[] | undefined =
    kind === 'role' ? state.roles : state.users
  if (known?.some(({ Arn }) => Arn === principalArn) === false) throw unknownPrincipal()
}

export const unknownPrincipal = (): EksRefused =>
  invalidParameter('The specified principalArn is invalid: invalid principal')

/** @throws EksRefused */
export function checkServiceLinked(principalArn: string): void {
  if (/:role\/aws-service-role\//.test(principalArn))
    throw invalidParameter(
      'The caller is not allowed to modify access entries with a principalArn value of a Service Linked Role',
    )
}

/** @throws EksRefused */
export function checkGroups(groups: readonly string[]): void {
  const reserved = groups.find((group) => group.startsWith('system:'))
  if (reserved !== undefined)
    throw invalidParameter(`The kubernetes group name ${reserved} is invalid, it cannot start with system:`)
  if (groups.includes('')) throw invalidParameter('A kubernetes group name is empty.')
}

/** @throws EksRefused */
export function checkUsername(username: string): void {
  const reserved = ['system:', 'eks:', 'aws:', 'amazon:', 'iam:'].find((one) => username.startsWith(one))
  if (reserved !== undefined) throw invalidParameter(`The username must not begin with ${reserved}`)
  const template = /\{\{SessionName(?:Raw)?\}\}/.exec(username)
  if (template !== null && !username.slice(0, template.index).includes(':'))
    throw invalidParameter('The username must contain a colon before {{SessionName}}.')
}

/** @throws EksRefused */
export function checkTags(
  tags: Readonly<Record<string, string>>,
  refused: (message: string) => EksRefused = invalidParameter,
): void {
  const entries = Object.entries(tags)
  if (entries.length > 50) throw refused('There can be at most 50 tags.')
  for (const [key, value] of entries) {
    if (key === '' || key.length > 128) throw refused('The key of a tag has 1 to 128 characters.')
    if (value.length > 256) throw refused('The value of a tag has at most 256 characters.')
    if (/^aws:/i.test(key)) throw refused('The key of a tag cannot start with aws:.')
  }
}

/** @throws EksRefused */
export function checkStandard(
  type: string | undefined,
  refused: (message: string) => EksRefused = invalidParameter,
): void {
  if (type !== 'STANDARD')
    throw refused('This operation can only be performed on Access Entries with a type of "STANDARD".')
}

/** Policies that only the service-linked role of EKS has. https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html */
const OF_EKS_ALONE = [
  'AmazonEKSPodIdentityPolicy',
  'AmazonEKSBlockStoragePolicy',
  'AmazonEKSBlockStorageClusterPolicy',
  'AmazonEKSComputePolicy',
  'AmazonEKSComputeClusterPolicy',
  'AmazonEKSHybridPolicy',
  'AmazonEKSClusterInsightsPolicy',
]

/** @throws EksRefused */
export function checkPolicy(
  policy: { readonly arn: string; readonly isClusterWide: boolean },
  type: string | undefined,
): void {
  const name = policy.arn.split('/').at(-1) ?? ''
  if (OF_EKS_ALONE.includes(name))
    throw invalidRequest(`The policy ${name} can only be associated by Amazon EKS.`)
  const isAutoNode = type === 'EC2' && name === 'AmazonEKSAutoNodePolicy' && policy.isClusterWide
  if (type !== 'STANDARD' && !isAutoNode)
    throw invalidRequest(`An access entry of type ${type} cannot have the access policy ${name}.`)
}

/** What EKS fills in. A role's path is removed. */
export function defaultUsername(type: string, principalArn: string): string {
  if (type === 'FARGATE_LINUX' || type === 'HYBRID_LINUX') return 'system:node:{{SessionName}}'
  if (type !== 'STANDARD') return 'system:node:{{EC2PrivateDNSName}}'
  const [, partition = '', , , account = '', resource = ''] = principalArn.split(':')
  if (!resource.startsWith('role/')) return principalArn
  const name = resource.split('/').at(-1)
  return `arn:${partition}:sts::${account}:assumed-role/${name}/{{SessionName}}`
}
