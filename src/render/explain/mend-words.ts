import type { Explanation, Mend } from '../../explain/explanation.ts'
import type { IamDecision } from '../../explain/iam.ts'
import type { AccessLines } from '../../explain/lines.ts'
import { commandLines } from '../../login/entry-commands.ts'
import { toolWords } from '../../tool/words.ts'
import { asciiJson } from '../../words/ascii-json.ts'
import { code, codes, type Phrase } from '../../words/phrase.ts'
import { againRemedy, awsEntryWords, entryCommand, OTHER_ROLE } from './entry-remedies.ts'
import type { Remedy } from './remedy.ts'
import { accessYaml, manifestYaml } from './yaml.ts'

/** What mends what stands in the way, in the order in which it is done. */
export function remedies(explanation: Explanation, file: string): readonly Remedy[] {
  const { mend, missingActions, cluster } = explanation
  return [
    ...(isServiceLinked(mend) ? [] : iamRemedies(missingActions)),
    ...(mend === undefined ? [] : mendRemedies(mend, { file, cluster })),
  ]
}

/** IAM lets nobody but the service change what such a role may do. */
function isServiceLinked(mend: Mend | undefined): boolean {
  return mend?.kind === 'aws-entry' && mend.owner.kind === 'service-linked-role'
}

interface Around {
  readonly file: string
  readonly cluster: string
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
      return [
        ...lineRemedies(mend.lines, around),
        ...(mend.repair ? [{ words: ['Apply it', ...withRepair(true)] }] : []),
        ...refusedRemedies(mend.refused),
      ]
    case 'access-entry':
      return [
        {
          words: [
            mend.action === 'create' ? 'Create an access entry' : 'Change its access entry',
            ': EKS uses it, and not aws-auth',
            ...(mend.wholeArn ? [] : ['. If the role has a path, add the path to the ARN']),
            ...(mend.maker === undefined
              ? []
              : [
                  '. It was made by ',
                  ...toolWords(mend.maker),
                  ': change it there, or its next update may undo this',
                ]),
          ],
          copy: { language: 'sh', lines: commandLines(entryCommand(mend, around.cluster)) },
        },
        ...(mend.lines === undefined ? [] : lineRemedies(mend.lines, around)),
      ]
    case 'aws-entry':
      return [{ words: awsEntryWords(mend.owner) }]
    case 'entry-again':
      return [
        againRemedy(mend, around.cluster),
        ...(mend.next === undefined ? [] : mendRemedies(mend.next, around)),
      ]
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

function withRepair(repair: boolean): Phrase {
  return repair
    ? [
        ', with ',
        code('--repair'),
        ' in a terminal or ',
        code('repair: true'),
        ' in the workflow, because a key of aws-auth cannot be read',
      ]
    : []
}

function refusedRemedies(codesOfErrors: readonly string[]): readonly Remedy[] {
  if (codesOfErrors.length === 0) return []
  return [{ words: ['Until then the plan is refused for other reasons: ', ...codes(codesOfErrors, 6)] }]
}

function lineRemedies(lines: AccessLines, { file }: Around): readonly Remedy[] {
  const readsSecrets = lines.presets.some(({ preset }) => preset === 'console-full-access')
  return [
    { words: ['Add these lines to ', code(file)], copy: { language: 'yaml', lines: accessYaml(lines) } },
    ...lines.manifests.map(
      (line): Remedy => ({
        words: ['Create the file ', code(line.path), ' next to it'],
        copy: { language: 'yaml', lines: manifestYaml(line) },
      }),
    ),
    ...(readsSecrets
      ? [
          {
            words: [
              'With this preset the console shows everything, and the group can read every Secret. To grant less, bind a group of your own to the ClusterRole ',
              code('view'),
            ],
          },
        ]
      : []),
  ]
}

function iamRemedies(missing: readonly IamDecision[]): readonly Remedy[] {
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
