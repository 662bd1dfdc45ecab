import type { IamDecision } from '../../explain/iam.ts'
import { RELEASE_PAGES } from '../../pages.ts'
import { asciiJson } from '../../words/ascii-json.ts'
import { code, codes } from '../../words/phrase.ts'
import type { Remedy } from './remedy.ts'

/** The policy that allows the missing actions, and what no policy can allow. */
export function iamRemedies(missing: readonly IamDecision[]): readonly Remedy[] {
  const addable = missing.filter(
    ({ decision, heldBackBy }) => decision === 'not-allowed' && heldBackBy === undefined,
  )
  const denied = missing.filter((one) => !addable.includes(one)).map(({ action }) => action)
  return [
    ...(addable.length === 0
      ? []
      : [
          {
            words: ['Allow this for the principal in IAM'] as const,
            copy: { language: 'json' as const, lines: policyLines(addable) },
          },
          {
            words: [
              'The policy for all pages of the console is in ',
              code(`${RELEASE_PAGES}/docs/console.md`),
            ] as const,
          },
        ]),
    ...(denied.length === 0
      ? []
      : [
          {
            words: [
              'These are denied, and no other policy can allow them. Change what denies them: ',
              ...codes(denied, 6),
            ],
          },
        ]),
  ]
}

function policyLines(missing: readonly IamDecision[]): readonly string[] {
  const byResource = Map.groupBy(missing, ({ resource }) => resource)
  const statements = [...byResource].map(([resource, same]) => ({
    Effect: 'Allow',
    Action: same.map(({ action }) => action),
    Resource: resource,
  }))
  return asciiJson({ Version: '2012-10-17', Statement: statements }, 2).split('\n')
}
