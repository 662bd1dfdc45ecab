import type { AwsState } from './aws-state.ts'
import { answeredByIam, noSuchEntity } from './iam-answer.ts'
import type { Answer } from './server.ts'
import { element, elements } from './xml.ts'

/** Two results in a page, whatever is asked for, so that there are always pages. */
const RESULTS = 2

/** SimulatePrincipalPolicy, by what the state says of each action. */
export function simulatePrincipalPolicy(state: AwsState, form: URLSearchParams): Answer {
  const arn = form.get('PolicySourceArn') ?? ''
  const known = state.simulated?.[arn]
  if (known === undefined) return noSuchEntity(`The principal ${arn} cannot be found.`)
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
  return answeredByIam(
    'SimulatePrincipalPolicy',
    element('EvaluationResults', ...results),
    ...elements({ IsTruncated: String(isTruncated), ...(isTruncated ? { Marker: String(next) } : {}) }),
  )
}
