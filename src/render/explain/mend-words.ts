import type { Explanation, Mend } from '../../explain/explanation.ts'
import type { IamDecision } from '../../explain/iam.ts'
import type { AccessLines } from '../../explain/lines.ts'
import { kindOf } from '../../login/dead-words.ts'
import {
  againCommands,
  type Command,
  command,
  commandLines,
  identityOptions,
} from '../../login/entry-commands.ts'
import type { AwsOwner } from '../../login/owner/entry-owner.ts'
import { capabilityWords, makerWords, serviceName } from '../../login/owner/owner-words.ts'
import { asciiJson } from '../../words/ascii-json.ts'
import { code, codes, type Phrase } from '../../words/phrase.ts'
import { accessYaml, manifestYaml } from './yaml.ts'

/** One thing to do, and the text to copy for it. */
export interface Remedy {
  readonly words: Phrase
  readonly copy?: { readonly language: 'yaml' | 'json' | 'sh'; readonly lines: readonly string[] }
}

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
                  ...makerWords(mend.maker),
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
        ...againRemedies(mend, around),
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

const OTHER_ROLE: Phrase = ['Give people and programs a role that no node uses']

/** None of it is a command: what AWS makes it also keeps, and EKS refuses a change of the entry of a node. */
function awsEntryWords(owner: AwsOwner): Phrase {
  switch (owner.kind) {
    case 'nodes':
      return OTHER_ROLE
    case 'service-linked-role':
      return ['Leave its access entry as it is: ', ...serviceName(owner), ' manages it']
    case 'cluster-role':
      return ['Leave its access entry as it is: EKS manages it']
    case 'capability':
      return [
        'Leave its access entry as it is: EKS manages it for ',
        ...capabilityWords(owner),
        MORE_POLICIES,
      ]
    case 'likely-capability':
      return ['Leave its access entry as it is: most likely EKS manages it for a capability', MORE_POLICIES]
  }
}

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/capabilities-security.html */
const MORE_POLICIES = '. Associate another access policy with it if the capability needs more'

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

type AccessEntryMend = Extract<Mend, { kind: 'access-entry' }>

function entryCommand({ action, principalArn, ...identity }: AccessEntryMend, cluster: string): Command {
  return [...command(`${action}-access-entry`, cluster, principalArn), ...identityOptions(identity)]
}

function againRemedies(
  { why, entry, principalArn }: Extract<Mend, { kind: 'entry-again' }>,
  { cluster }: Around,
): readonly Remedy[] {
  const kind = kindOf(principalArn)
  const { details } = entry
  const first =
    why.kind === 'gone'
      ? `Create the ${kind} in IAM. Then delete its access entry and create it again`
      : `If the ${kind} of today is meant to have the access of the earlier one, delete the access entry and create it again`
  if (details === undefined)
    return [
      {
        words: [
          `${first}, with the type, username, groups and access policies that `,
          code('aws eks describe-access-entry'),
          ' and ',
          code('aws eks list-associated-access-policies'),
          ' show',
        ],
      },
    ]
  const commands = againCommands(cluster, { ...entry, details }, principalArn)
  return [{ words: [first], copy: { language: 'sh', lines: commands.flatMap(commandLines) } }]
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
