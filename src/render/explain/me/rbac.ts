import type { Permitted } from '../../../explain/me/aws-view.ts'
import { type SelfAnswer, unpublishedIn } from '../../../explain/me/self.ts'
import { code, codes, type Phrase } from '../../../words/phrase.ts'
import { policiesWords } from '../policy-words.ts'
import { requestPhrase } from '../words.ts'

/** What the API server, or the access policies, permit. */
export function rbacPhrases(self: SelfAnswer): readonly Phrase[] {
  const { verdicts, view } = self
  if (verdicts.rbac === 'not-asked') return [['not checked']]
  const { server } = view
  if (server.kind === 'accepted') return ofServer(self, server.permitted)
  const entry = view.entry.kind === 'known' ? view.entry.value : undefined
  const policies = entry?.details?.policies ?? []
  const unpublished = unpublishedIn(view)
  return [
    verdicts.rbac === 'unknown'
      ? ['not known: bindings can only be read in the cluster']
      : ['allowed by ', ...policiesWords(policies)],
    ...(unpublished.length === 0
      ? []
      : [['AWS does not publish the rules of ', ...codes(unpublished, 4)] as const]),
  ]
}

function ofServer(
  { wanted, verdicts }: SelfAnswer,
  permitted: Extract<SelfAnswer['view']['server'], { kind: 'accepted' }>['permitted'],
): readonly Phrase[] {
  if (permitted.kind !== 'known')
    return [
      [
        'not known: the API server did not say',
        ...(permitted.kind === 'unknown' ? [': ', code(permitted.message)] : []),
      ],
    ]
  const through: Phrase = ['the binding could not be read: you may not list bindings']
  if (wanted !== undefined)
    return [
      [
        verdicts.rbac === 'yes'
          ? 'the API server says that you may '
          : 'the API server says that you may not ',
        ...requestPhrase(wanted),
      ],
      ...(verdicts.rbac === 'yes' ? [through] : []),
    ]
  const [allowed, refused] = [true, false].map((is) =>
    namesOf(permitted.value.filter((one) => one.allowed === is)),
  )
  return [
    allowed?.length
      ? ['the API server says that you may list ', ...codes(allowed, 8), ' in all namespaces']
      : ['the API server says that you may list nothing that the console shows in all namespaces at once'],
    ...(allowed?.length && refused?.length ? [['not ', ...codes(refused, 8)] as const] : []),
    ...(verdicts.rbac === 'unknown'
      ? [['whether you may in single namespaces was not asked: --can "list pods -n NAMESPACE" does'] as const]
      : []),
  ]
}

function namesOf(permitted: readonly Permitted[]): readonly string[] {
  return permitted.flatMap(({ request }) => ('resource' in request ? [request.resource] : []))
}
