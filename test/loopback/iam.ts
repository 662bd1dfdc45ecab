import type { AwsState } from './aws-state.ts'
import { answeredByIam, noSuchEntity, refusedByIam } from './iam-answer.ts'
import { getRole, getUser } from './iam-principals.ts'
import { simulatePrincipalPolicy } from './iam-simulation.ts'
import type { Answer } from './server.ts'
import { element, elements } from './xml.ts'

/** What IAM answers by its query protocol, as far as this program asks it. */
export function answerByIam(state: AwsState, form: URLSearchParams): Answer {
  const action = form.get('Action') ?? ''
  switch (action) {
    case 'GetRole':
      return getRole(state, form.get('RoleName') ?? '')
    case 'GetUser':
      return getUser(state, form.get('UserName') ?? '')
    case 'GetInstanceProfile':
      return getInstanceProfile(state, form.get('InstanceProfileName') ?? '')
    case 'SimulatePrincipalPolicy':
      return simulatePrincipalPolicy(state, form)
    default:
      return refusedByIam({ status: 400, type: 'InvalidAction', message: `There is no ${action}.` })
  }
}

function getInstanceProfile(state: AwsState, name: string): Answer {
  const profile = (state.instanceProfiles ?? []).find((one) => one.InstanceProfileName === name)
  if (profile === undefined) return noSuchEntity(`Instance Profile ${name} not found.`)
  const roles = profile.Roles.map(({ RoleName = '', Arn = '' }) =>
    element('member', ...elements({ RoleName, Arn })),
  )
  const found = element(
    'InstanceProfile',
    ...elements({ InstanceProfileName: name, Arn: profile.Arn ?? '' }),
    element('Roles', ...roles),
  )
  return answeredByIam('GetInstanceProfile', found)
}
