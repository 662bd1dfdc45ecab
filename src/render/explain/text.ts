import type { Explanation, Layer } from '../../explain/explanation.ts'
import type { DeadPrincipal } from '../../explain/mapping.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { iamWords } from './iam-words.ts'
import { limitWords } from './limit-words.ts'
import { isRefused, mappingWords } from './mapping-words.ts'
import { remedies } from './mend-words.ts'
import { heldWords, rbacWords } from './rbac-words.ts'
import type { Remedy } from './remedy.ts'
import { MARK, principalPhrase, requestPhrase } from './words.ts'

/** An explanation as sentences, for any way to show it. */
export interface ExplainedText {
  readonly cluster: string
  readonly headline: Phrase
  readonly mark: string
  readonly layers: readonly LayerText[]
  /** A question to whoever may have mistyped the principal; empty where it is known. */
  readonly near: Phrase
  readonly held: readonly Phrase[]
  readonly remedies: readonly Remedy[]
  readonly limits: readonly Phrase[]
}

export interface LayerText {
  readonly name: string
  readonly mark: string
  /** It in short, then what explains it. */
  readonly lines: readonly Phrase[]
}

/** @param file as the person named it */
export function explainedText(explanation: Explanation, file: string): ExplainedText {
  const { iam, mapping, rbac, answer } = explanation
  return {
    cluster: explanation.cluster,
    headline: headline(explanation),
    mark: MARK[answer.verdict],
    layers: [
      ...(explanation.wanted === undefined && explanation.principal.kind === 'iam'
        ? [
            {
              name: NAME.iam,
              mark: MARK[iam.verdict],
              lines: iamWords(iam.answer, explanation.missingActions),
            },
          ]
        : []),
      { name: NAME.mapping, mark: MARK[mapping.verdict], lines: mappingWords(explanation) },
      { name: NAME.rbac, mark: MARK[rbac.verdict], lines: rbacWords(explanation) },
    ],
    near: nearPhrase(explanation),
    held: heldWords(explanation),
    remedies: remedies(explanation, file),
    limits: explanation.limits.map(limitWords),
  }
}

const NAME: Readonly<Record<Layer, string>> = { iam: 'IAM', mapping: 'mapping', rbac: 'RBAC' }

function nearPhrase({ near, answer, mapping }: Explanation): Phrase {
  const hasAccess = answer.verdict === 'yes' || answer.verdict === 'part'
  // A row that is nearly of it is told with more than its name.
  const isTold = mapping.causes.some(({ kind }) => kind === 'near-row')
  return near === undefined || hasAccess || isTold ? [] : ['Did you mean ', code(near), '?']
}

/** One sentence: who, what, where, and what stands in the way. */
function headline(explanation: Explanation): Phrase {
  const { principal, cluster, answer, wanted, asOf } = explanation
  const when: Phrase = asOf === 'plan' ? ['After the plan, '] : []
  const who = principalPhrase(principal)
  if (wanted !== undefined) {
    const place: Phrase = ['namespace' in wanted ? ' of ' : ' in ', code(cluster)]
    const request = requestPhrase(wanted)
    switch (answer.verdict) {
      case 'yes':
        return [...when, ...who, ' may ', ...request, ...place]
      case 'part':
        return [...when, 'some logins of ', ...who, ' may ', ...request, ...place]
      case 'no':
        return [...when, ...who, ' may not ', ...request, ...place, ...because(explanation)]
      case 'unknown':
        return [
          ...when,
          'it is not known whether ',
          ...who,
          ' may ',
          ...request,
          ...place,
          ...because(explanation),
        ]
    }
  }
  switch (answer.verdict) {
    case 'yes':
      return [...when, ...who, ' sees the Kubernetes objects of ', code(cluster)]
    case 'part':
      return [...when, ...who, ' sees some of the Kubernetes objects of ', code(cluster)]
    case 'no':
      return [
        ...when,
        ...who,
        ' has no access to the Kubernetes objects of ',
        code(cluster),
        ...because(explanation),
      ]
    case 'unknown':
      return [
        ...when,
        'it is not known whether ',
        ...who,
        ' has access to the Kubernetes objects of ',
        code(cluster),
        ...because(explanation),
      ]
  }
}

function because(explanation: Explanation): Phrase {
  const { answer, mapping, rbac, wanted } = explanation
  const { stoppedBy } = answer
  if (stoppedBy === undefined) return []
  switch (stoppedBy) {
    case 'iam': {
      // Whoever mends IAM alone would have to ask again.
      const more: Phrase =
        mapping.verdict === 'no'
          ? [', and no row or access entry maps it']
          : rbac.verdict === 'no'
            ? [', and RBAC grants none of that']
            : []
      return [': IAM does not allow what the console needs', ...more]
    }
    case 'mapping':
      if (mapping.found.dead !== undefined) return deadReason(mapping.found.dead)
      if (mapping.verdict === 'unknown') return [': access entries are not known']
      return [
        isRefused(explanation) ? ': the authenticator rejects the login' : ': no row or access entry maps it',
      ]
    case 'rbac':
      return [
        answer.verdict === 'unknown'
          ? ': what its access entry grants is not known'
          : wanted === undefined
            ? hasPolicies(explanation)
              ? ': RBAC and its access policies grant none of that'
              : ': RBAC grants none of that'
            : rbac.causes.some(({ kind }) => kind === 'no-username')
              ? ': it has no username'
              : hasPolicies(explanation)
                ? ': neither RBAC nor its access policies allow it'
                : ': RBAC does not allow it',
      ]
  }
}

function deadReason({ why, beneath }: DeadPrincipal): Phrase {
  if (why.kind === 'gone') return [': IAM does not have it any more']
  return [
    ': its access entry is of an earlier principal of the same name',
    beneath.length > 0 ? ', and EKS does not say whether what is beneath is used' : '',
  ]
}

function hasPolicies({ rbac }: Explanation): boolean {
  return rbac.causes.some(({ kind }) => kind === 'policies-give-less')
}
