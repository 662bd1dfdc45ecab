import type { AwsState } from './aws-state.ts'
import { refusedByIam } from './iam-answer.ts'
import type { Answer } from './server.ts'
import { element, elements, xmlAnswer } from './xml.ts'

/** AssumeRole, with credentials for an hour. A role that is not there is refused like one that may not be assumed. */
export function assumeRole({ roles }: AwsState, form: URLSearchParams, now = Date.now()): Answer {
  const arn = form.get('RoleArn') ?? ''
  if (roles?.some(({ Arn }) => Arn === arn) === false) {
    const message = `User: arn:aws:iam::111122223333:user/me is not authorized to perform: sts:AssumeRole on resource: ${arn}`
    return refusedByIam({ status: 403, type: 'AccessDenied', message })
  }
  const credentials = elements({
    AccessKeyId: 'ASIAIOSFODNN7EXAMPLE',
    SecretAccessKey: 'of-the-session',
    SessionToken: 'session',
    Expiration: new Date(now + 3_600_000).toISOString(),
  })
  const result = element('AssumeRoleResult', element('Credentials', ...credentials))
  return xmlAnswer(
    200,
    `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</AssumeRoleResponse>`,
  )
}

/** GetCallerIdentity: nobody is refused by a policy. */
export function callerIdentity({ caller = 'arn:aws:iam::111122223333:user/me' }: AwsState): Answer {
  const [, , , , account = ''] = caller.split(':')
  const result = elements({ Arn: caller, UserId: 'AIDAEXAMPLE', Account: account })
  return xmlAnswer(
    200,
    `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${element('GetCallerIdentityResult', ...result)}</GetCallerIdentityResponse>`,
  )
}
