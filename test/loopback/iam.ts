import type { AwsRefusal, AwsState } from './aws-state.ts'
import type { Answer } from './server.ts'
import { element, elements, xmlAnswer } from './xml.ts'

/** What IAM answers by its query protocol, as far as this program asks it. */
export function answerByIam(state: AwsState, form: URLSearchParams): Answer {
  switch (form.get('Action')) {
    case 'GetRole':
      return getRole(state, form)
    case 'SimulatePrincipalPolicy':
      return simulatePrincipalPolicy(state, form)
    default:
      return getInstanceProfile(state, form)
  }
}

function getInstanceProfile(state: AwsState, form: URLSearchParams): Answer {
  const name = form.get('InstanceProfileName') ?? ''
  const profile = (state.instanceProfiles ?? []).find((one) => one.InstanceProfileName === name)
  if (profile === undefined)
    return refusedByIam({ status: 404, type: 'NoSuchEntity', message: `Instance Profile ${name} not found.` })
  const roles = profile.Roles.map(({ RoleName = '', Arn = '' }) =>
    element('member', ...elements({ RoleName, Arn })),
  )
  const found = element(
    'InstanceProfile',
    ...elements({ InstanceProfileName: name, Arn: profile.Arn ?? '' }),
    element('Roles', ...roles),
  )
  return answered('GetInstanceProfile', found)
}

function getRole(state: AwsState, form: URLSearchParams): Answer {
  const name = form.get('RoleName') ?? ''
  const role = (state.roles ?? []).find(({ RoleName }) => RoleName === name)
  if (role === undefined) return notFound(`The role with name ${name} cannot be found.`)
  return answered('GetRole', element('Role', ...elements({ RoleName: name, Arn: role.Arn ?? '' })))
}

/** Two results in a page, whatever is asked for, so that there are always pages. */
const RESULTS = 2

function simulatePrincipalPolicy(state: AwsState, form: URLSearchParams): Answer {
  const arn = form.get('PolicySourceArn') ?? ''
  const known = state.simulated?.[arn]
  if (known === undefined) return notFound(`The principal ${arn} cannot be found.`)
  const actions = [...form]
    .filter(([name]) => name.startsWith('ActionNames.member.'))
    .map(([, value]) => value)
  const from = Number(form.get('Marker') ?? 0)
  const results = actions.slice(from, from + RESULTS).map((action) => {
    const {
      decision,
      policies = [],
      heldBackBy,
      missingContext = [],
    } = known[action] ?? { decision: 'allowed' }
    const statements = policies.map((id) => element('member', ...elements({ SourcePolicyId: id })))
    return element(
      'member',
      ...elements({ EvalActionName: action, EvalDecision: decision }),
      element('EvalResourceName', form.get('ResourceArns.member.1') ?? '*'),
      element('MatchedStatements', ...statements),
      element('MissingContextValues', ...missingContext.map((key) => element('member', key))),
      ...(heldBackBy === 'organization'
        ? [element('OrganizationsDecisionDetail', ...elements({ AllowedByOrganizations: 'false' }))]
        : []),
      ...(heldBackBy === 'boundary'
        ? [
            element(
              'PermissionsBoundaryDecisionDetail',
              ...elements({ AllowedByPermissionsBoundary: 'false' }),
            ),
          ]
        : []),
    )
  })
  const next = from + RESULTS
  const isTruncated = next < actions.length
  return answered(
    'SimulatePrincipalPolicy',
    element('EvaluationResults', ...results),
    ...elements({ IsTruncated: String(isTruncated), ...(isTruncated ? { Marker: String(next) } : {}) }),
  )
}

function answered(action: string, ...children: readonly string[]): Answer {
  const result = element(`${action}Result`, ...children)
  return xmlAnswer(
    200,
    `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${result}</${action}Response>`,
  )
}

function notFound(message: string): Answer {
  return refusedByIam({ status: 404, type: 'NoSuchEntity', message })
}

export function refusedByIam({ status, type, message }: AwsRefusal): Answer {
  const error = element('Error', ...elements({ Type: 'Sender', Code: type, Message: message }))
  return xmlAnswer(
    status,
    `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${error}${element(
      'RequestId',
      'request',
    )}</ErrorResponse>`,
  )
}
