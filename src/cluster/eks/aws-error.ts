import type { EksCluster } from '../../access/desired.ts'
import { ClusterError, type ClusterErrorKind } from '../door.ts'
import { withoutCredentials } from '../kube/redact.ts'

interface Reading {
  readonly kind: ClusterErrorKind
  readonly message: string
  readonly fix: string
}

/** An error of the AWS SDK in our words. The SDK has already made its retries. */
export function awsError(cause: unknown, entry: EksCluster): ClusterError {
  const { kind, message, fix } = readingOf(cause, entry)
  const status = (cause as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata
    ?.httpStatusCode
  return new ClusterError(
    {
      kind,
      fix,
      cluster: entry.name,
      operation: 'eks:DescribeCluster',
      ...(status === undefined ? {} : { status }),
    },
    message,
    { cause },
  )
}

function readingOf(cause: unknown, entry: EksCluster): Reading {
  const { name = '', message = '', code = '' } = cause as Partial<Error> & { readonly code?: string }
  const said = withoutCredentials(message)
  switch (name) {
    case 'ResourceNotFoundException':
      return {
        kind: 'misconfigured',
        message: `There is no EKS cluster ${entry.name} in ${entry.region} in the account of these credentials.`,
        fix: 'Correct `name` or `region` in access.yaml, or use credentials of the right account.',
      }
    case 'AccessDeniedException':
    case 'AccessDenied':
      return {
        kind: 'forbidden',
        message: said,
        fix:
          entry.assumeRole === undefined
            ? 'Allow eks:DescribeCluster on this cluster to the role or user that runs this.'
            : `Allow eks:DescribeCluster to ${entry.assumeRole}, and sts:AssumeRole on it to the role or user that runs this.`,
      }
    // What a refused signature says repeats the request, so it is not shown.
    case 'UnrecognizedClientException':
    case 'InvalidClientTokenId':
    case 'InvalidSignatureException':
    case 'SignatureDoesNotMatch':
    case 'IncompleteSignature':
    case 'ExpiredToken':
    case 'ExpiredTokenException':
    case 'RequestExpired':
      return {
        kind: 'unauthorized',
        message: `AWS does not accept the credentials (${name}).`,
        fix: 'Get new credentials; in a workflow, by aws-actions/configure-aws-credentials in a step before this one.',
      }
    case 'CredentialsProviderError':
    case 'TokenProviderError':
      return {
        kind: 'unauthorized',
        message: `There are no AWS credentials: ${said}`,
        fix: 'In a workflow, add a step with aws-actions/configure-aws-credentials before this one; in a terminal, sign in with the AWS CLI.',
      }
    case 'ThrottlingException':
    case 'Throttling':
    case 'TooManyRequestsException':
    case 'RequestLimitExceeded':
      return {
        kind: 'throttled',
        message: 'EKS gets too many requests from this account.',
        fix: 'Run again in some minutes.',
      }
    case 'ServiceUnavailableException':
    case 'ServerException':
    case 'InternalFailure':
      return {
        kind: 'unavailable',
        message: `EKS cannot answer now: ${said}`,
        fix: 'Run again in some minutes.',
      }
    case 'TimeoutError':
      return unreachable(entry, 'does not answer')
    default:
      return /^E[A-Z_]+$/.test(code)
        ? unreachable(entry, `cannot be reached (${code})`)
        : {
            kind: 'unexpected',
            message: said || 'EKS gave no reason.',
            fix: 'Run again; if it stays, report it.',
          }
  }
}

function unreachable({ region }: EksCluster, what: string): Reading {
  return {
    kind: 'unreachable',
    message: `EKS in ${region} ${what}.`,
    fix: 'Check `region` in access.yaml, and that the network, its proxy or its VPC endpoint lets this machine reach EKS.',
  }
}
