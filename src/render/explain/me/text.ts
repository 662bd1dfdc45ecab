import type { SelfAnswer } from '../../../explain/me/self.ts'
import { code, type Phrase } from '../../../words/phrase.ts'
import { iamWords } from '../iam-words.ts'
import type { ExplainedText } from '../text.ts'
import { MARK, requestPhrase } from '../words.ts'
import { limitPhrases } from './limits.ts'
import { mappingPhrases } from './mapping.ts'
import { rbacPhrases } from './rbac.ts'
import { selfRemedies } from './remedies.ts'

/** The answer to whoever may not read the cluster, as sentences, in the form of any other explanation. */
export function selfText(self: SelfAnswer): ExplainedText {
  const { verdicts, iam, missingActions, wanted } = self
  return {
    cluster: self.cluster,
    headline: headline(self),
    mark: MARK[self.answer.verdict],
    layers: [
      ...(wanted === undefined
        ? [{ name: 'IAM', mark: MARK[verdicts.iam], lines: iamWords(iam, missingActions) }]
        : []),
      { name: 'mapping', mark: MARK[verdicts.mapping], lines: mappingPhrases(self) },
      { name: 'RBAC', mark: MARK[verdicts.rbac], lines: rbacPhrases(self) },
    ],
    near: [],
    held: [],
    remedies: selfRemedies(self),
    limits: limitPhrases(self),
  }
}

function headline(self: SelfAnswer): Phrase {
  const { principal, cluster, answer, wanted } = self
  const who: Phrase = ['you, ', code(principal.arn), ', ']
  const what: Phrase =
    wanted === undefined ? ['the Kubernetes objects of ', code(cluster)] : requestPhrase(wanted)
  const place: Phrase = wanted === undefined ? [] : [' in ', code(cluster)]
  switch (answer.verdict) {
    case 'yes':
      return wanted === undefined ? [...who, 'see ', ...what] : [...who, 'may ', ...what, ...place]
    case 'part':
      return wanted === undefined ? [...who, 'see some of ', ...what] : [...who, 'may ', ...what, ...place]
    case 'no':
      return wanted === undefined
        ? [...who, 'have no access to ', ...what, ...because(self)]
        : [...who, 'may not ', ...what, ...place, ...because(self)]
    case 'unknown':
      return [
        'it is not known whether ',
        ...who,
        ...(wanted === undefined ? ['have access to ', ...what] : ['may ', ...what, ...place]),
        ...because(self),
      ]
  }
}

function because({ answer, view, verdicts }: SelfAnswer): Phrase {
  const { cluster, server } = view
  const { stoppedBy } = answer
  if (stoppedBy === undefined) return []
  switch (stoppedBy) {
    case 'iam':
      return [
        ': IAM does not allow what the console needs',
        verdicts.mapping === 'no' && server.kind === 'rejected'
          ? ', and the API server rejects the login'
          : '',
      ]
    case 'mapping':
      if (server.kind === 'rejected') return [': the API server rejects the login']
      if (verdicts.mapping === 'no') return [': no access entry maps you, and EKS does not read aws-auth']
      return [
        cluster.kind === 'unknown'
          ? ': nothing may be read of the cluster'
          : ': the API server could not be asked',
      ]
    case 'rbac':
      return [
        answer.verdict === 'no'
          ? ': the API server does not allow it'
          : ': what your groups grant could not be read',
      ]
  }
}
