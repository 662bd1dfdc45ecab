import { routeSentence } from '../../trace/proxy-route.ts'
import { sentence } from '../../words/sentence.ts'
import { ClusterError } from '../door.ts'
import { withoutCredentials } from '../kube/redact.ts'
import { proxyFailure } from '../proxy-failure.ts'
import type { AwsCall, Reading } from './aws-call.ts'
import { entryRefusal } from './entry-refusal.ts'
import { isLost } from './lost-answers.ts'
import { failedWay } from './told-handler.ts'
import type { UnknownProfile } from './unknown-profile.ts'

/** An error of the AWS SDK in our words. The SDK has already made its retries. */
export function awsError(cause: unknown, call: AwsCall): ClusterError {
  const { kind, message, fix } = readingOf(cause, call)
  const status = (cause as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata
    ?.httpStatusCode
  return new ClusterError(
    {
      kind,
      fix,
      cluster: call.entry.name,
      operation: call.write?.operation ?? call.action,
      unsure: call.write !== undefined && isLost(cause),
      ...(status === undefined ? {} : { status }),
    },
    message,
    { cause },
  )
}

function readingOf(cause: unknown, call: AwsCall): Reading {
  const { entry, action } = call
  const service = serviceOf(action)
  const { name = '', message = '', code = '' } = cause as Partial<Error> & { readonly code?: string }
  // EC2 adds a thousand characters that only `aws sts decode-authorization-message` can read.
  const said = withoutCredentials(message.replace(/ ?Encoded authorization failure message: .*/s, ''))
  const ofEntry = entryRefusal({ name, said, call })
  if (ofEntry !== undefined) return ofEntry
  switch (name) {
    case 'ResourceNotFoundException':
    case 'NotFoundException':
    case 'NoSuchEntity':
    case 'NoSuchEntityException':
      if (action !== 'eks:DescribeCluster') return { kind: 'not-found', message: said, fix: 'Run it again.' }
      return {
        kind: 'misconfigured',
        message: `There is no EKS cluster ${entry.name} in ${entry.region} in the account of these credentials.`,
        fix: 'Correct the name or the region of this cluster, or use credentials of the right account.',
      }
    case 'AccessDeniedException':
    case 'AccessDenied':
    case 'UnauthorizedOperation':
      return {
        kind: 'forbidden',
        message: said,
        fix:
          entry.assumeRole === undefined
            ? `Allow ${action} on this cluster for the role or user that runs this.`
            : `Allow ${action} for ${entry.assumeRole}, and sts:AssumeRole on it for the role or user that runs this.`,
      }
    // What a refused signature says repeats the request, so it is not shown.
    case 'UnrecognizedClientException':
    case 'InvalidClientTokenId':
    case 'InvalidSignatureException':
    case 'SignatureDoesNotMatch':
    case 'IncompleteSignature':
    case 'AuthFailure':
    case 'ExpiredToken':
    case 'ExpiredTokenException':
    case 'RequestExpired':
      return {
        kind: 'unauthorized',
        message: `AWS does not accept the credentials (${name}).`,
        fix: 'Get new credentials. In a workflow, use aws-actions/configure-aws-credentials in a step before this one.',
      }
    case 'CredentialsProviderError':
    case 'TokenProviderError':
      if (call.unknownProfile !== undefined) return noSuchProfile(call.unknownProfile)
      return {
        kind: 'unauthorized',
        message: sentence(`There are no AWS credentials: ${said}`),
        fix: 'In a workflow, add a step with aws-actions/configure-aws-credentials before this one. In a terminal, sign in with the AWS CLI.',
      }
    case 'ThrottlingException':
    case 'Throttling':
    case 'TooManyRequestsException':
    case 'RequestLimitExceeded':
      return {
        kind: 'throttled',
        message: `${service} gets too many requests from this account.`,
        fix: 'Run it again in some minutes.',
      }
    case 'ServiceUnavailableException':
    case 'ServerException':
    case 'InternalFailure':
      return {
        kind: 'unavailable',
        message: sentence(`${service} cannot answer now: ${said}`),
        fix: 'Run it again in some minutes.',
      }
    case 'TimeoutError':
      return unreachable(cause, call, 'does not answer')
    default:
      return /^E[A-Z_]+$/.test(code)
        ? unreachable(cause, call, `cannot be reached (${code})`)
        : {
            kind: 'unexpected',
            message: said || `${service} gave no reason.`,
            fix: 'Run it again. If it fails again, report it.',
          }
  }
}

function noSuchProfile({ profile, profiles }: UnknownProfile): Reading {
  const there = profiles.length === 0 ? 'There is none.' : `There are: ${profiles.join(', ')}.`
  return {
    kind: 'unauthorized',
    message: `The AWS configuration has no profile ${JSON.stringify(profile)}. ${there}`,
    fix: 'Set AWS_PROFILE to one of them, or unset it if credentials are given in another way.',
  }
}

function unreachable(cause: unknown, { entry: { region }, action }: AwsCall, what: string): Reading {
  const way = failedWay(cause)
  const failure = way && proxyFailure(cause, way.route, way.target)
  if (failure !== undefined) return failure
  const service = serviceOf(action)
  return {
    kind: 'unreachable',
    message: [`${service} in ${region} ${what}.`, way && routeSentence(way.route)].join(' ').trim(),
    fix: `Check the region of this cluster, and whether this machine can reach ${service} through the network, its proxy or its VPC endpoint.`,
  }
}

/** `EKS` of `eks:ListNodegroups`. */
function serviceOf(action: string): string {
  return (action.split(':')[0] ?? '').toUpperCase()
}
