import type { IamAnswer, IamDecision, NotChecked } from '../../explain/iam.ts'
import { code, codes, type Phrase } from '../../words/phrase.ts'

/** What IAM says of the console's actions; the first line says it in short. */
export function iamWords(answer: IamAnswer, missing: readonly IamDecision[]): readonly Phrase[] {
  if (answer.kind === 'not-checked') return [['not checked: ', ...notChecked(answer.why)]]
  const denied = answer.decisions.filter(({ decision }) => decision !== 'allowed')
  if (denied.length === 0)
    return [['allows everything that the console needs'], ...conditions(answer.decisions)]
  const shown = missing.length > 0 ? missing : denied
  const head: Phrase =
    missing.length > 0
      ? ['does not allow what the console needs']
      : ['allows what the console needs for Kubernetes objects; some of its pages are empty']
  return [head, ...shown.map(decisionWords), ...conditions(answer.decisions)]
}

function notChecked(why: NotChecked): Phrase {
  switch (why.kind) {
    case 'no-part':
      return ['a request to the API server needs no permission in IAM']
    case 'offline':
      return ['a directory or kubeconfig has no information about AWS']
    case 'no-role-or-user':
      return ['only roles and users have policies']
    case 'other-account':
      return ['the principal is in another account, ', code(why.account)]
    case 'not-permitted':
      return ['this identity is not allowed to call ', code(why.action)]
    case 'no-such-principal':
      return ['there is no such principal in IAM of this account']
    case 'failed':
      return [code(why.action), ' failed: ', code(why.message)]
  }
}

function decisionWords({ action, decision, policies, heldBackBy }: IamDecision): Phrase {
  const by: Phrase = policies.length === 0 ? [] : [' (', ...codes(policies, 3), ')']
  if (heldBackBy === 'organization') return [code(action), ' is not allowed by a policy of the organization']
  if (heldBackBy === 'boundary') return [code(action), ' is not allowed by the permissions boundary']
  return decision === 'denied-explicitly'
    ? [code(action), ' is denied by a policy', ...by]
    : [code(action), ' is not allowed by any policy']
}

/** The simulation knows no source address and no tags of a session. */
function conditions(decisions: readonly IamDecision[]): Phrase[] {
  const keys = [...new Set(decisions.flatMap(({ missingContext }) => missingContext))]
  if (keys.length === 0) return []
  return [['policies have conditions that are not known here: ', ...codes(keys, 4)]]
}
