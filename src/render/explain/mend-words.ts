import type { Explanation, Mend } from '../../explain/explanation.ts'
import { code } from '../../words/phrase.ts'
import { againRemedy, awsEntryWords, OTHER_ROLE } from './entry-remedies.ts'
import { type Around, givenRemedies, refusedRemedies, withRepair } from './given-remedies.ts'
import { iamRemedies } from './iam-remedies.ts'
import type { Remedy } from './remedy.ts'

/** What mends what stands in the way, in the order in which it is done. */
export function remedies(explanation: Explanation, file: string): readonly Remedy[] {
  const { mend, missingActions, cluster } = explanation
  return [
    ...(isServiceLinked(mend) ? [] : iamRemedies(missingActions)),
    ...(mend === undefined
      ? []
      : mendRemedies(mend, { file, cluster, isForRequest: explanation.wanted !== undefined })),
  ]
}

/** IAM lets nobody but the service change what such a role may do. */
function isServiceLinked(mend: Mend | undefined): boolean {
  return mend?.kind === 'aws-entry' && mend.owner.kind === 'service-linked-role'
}

function mendRemedies(mend: Mend, around: Around): readonly Remedy[] {
  switch (mend.kind) {
    case 'apply':
      return [
        {
          words: mend.repair
            ? ['Apply ', code(around.file), ...withRepair(true)]
            : [code(around.file), ' declares it already: apply it'],
        },
        ...refusedRemedies(mend.refused),
      ]
    case 'lines':
    case 'access-entry':
      return [
        ...givenRemedies(mend, around),
        ...(mend.second === undefined ? [] : givenRemedies(mend.second, { ...around, second: true })),
      ]
    case 'aws-entry':
      return [{ words: awsEntryWords(mend.owner) }]
    case 'entry-again':
      return [againRemedy(mend, around), ...(mend.next === undefined ? [] : mendRemedies(mend.next, around))]
    case 'node-row':
      return mend.item === undefined
        ? [{ words: OTHER_ROLE }]
        : [
            {
              words: [
                'Add this item to mapRoles of aws-auth (kubectl edit configmap aws-auth --namespace kube-system); ',
                code(around.file),
                ' is only for people and programs',
              ],
              copy: { language: 'yaml', lines: [`- ${mend.item}`] },
            },
          ]
    case 'none':
      return [{ words: ['No change of ', code(around.file), ' can fix this'] }]
  }
}
