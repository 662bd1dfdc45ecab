import type { SelfAnswer } from '../../../explain/me/self.ts'
import { VIEW, type WayIn } from '../../../explain/me/way-in.ts'
import {
  againCommands,
  associateCommand,
  type Command,
  command,
  commandLines,
} from '../../../login/entry-commands.ts'
import { asciiJson } from '../../../words/ascii-json.ts'
import { code, codes, type Phrase } from '../../../words/phrase.ts'
import { shellWord } from '../../../words/shell-word.ts'
import { iamRemedies } from '../iam-remedies.ts'
import type { Remedy } from '../remedy.ts'

/** What somebody else must do, and how to find out who that is. */
export function selfRemedies(self: SelfAnswer): readonly Remedy[] {
  const { answer, missingActions } = self
  const hasAccess = answer.verdict === 'yes' || answer.verdict === 'part'
  return [
    ...iamRemedies(missingActions),
    ...wayInRemedies(self, self.wayIn),
    ...(hasAccess || self.wayIn.kind === 'none' ? [] : [askRemedy(self), ...whomRemedies(self)]),
  ]
}

function wayInRemedies({ cluster, principal }: SelfAnswer, way: WayIn): readonly Remedy[] {
  switch (way.kind) {
    case 'none':
    case 'ask':
      return []
    case 'entry':
      return [
        {
          words: [
            'Somebody who may change the cluster in EKS can create an access entry',
            way.view ? ', which shows you workloads and no Secrets' : ', which by itself permits nothing yet',
            ...(way.wholeArn ? [] : ['. If the role has a path, add the path to the ARN']),
          ],
          copy: shell(
            command('create-access-entry', cluster, way.principalArn),
            ...(way.view ? [viewCommand(cluster, way.principalArn)] : []),
          ),
        },
      ]
    case 'policy':
      return [
        {
          words: [
            'Somebody who may change the cluster in EKS can associate an access policy with your access entry, which shows you workloads and no Secrets',
          ],
          copy: shell(viewCommand(cluster, way.principalArn)),
        },
      ]
    case 'again':
      return way.entry.details === undefined
        ? []
        : [
            {
              words: [
                'If the role or user of today is meant, somebody who may deletes the access entry and creates it again',
              ],
              copy: shell(
                ...againCommands(cluster, { ...way.entry, details: way.entry.details }, way.principalArn),
              ),
            },
          ]
    case 'row': {
      const kind = principal.parsed.kind === 'user' ? 'user' : 'role'
      return [
        {
          words: [
            'Somebody who may write aws-auth can add you to access.yaml. By itself that permits nothing yet',
          ],
          copy: { language: 'yaml', lines: ['principals:', `  - ${kind}: ${asciiJson(way.arn)}`] },
        },
      ]
    }
  }
}

/** Whoever can read the cluster is told the rest exactly, and why a row that is there has no effect. */
function askRemedy({ principal, wanted }: SelfAnswer): Remedy {
  const can = wanted === undefined ? '' : ` --can ${shellWord(requestText(wanted))}`
  return {
    words: ['Whoever can read the cluster finds out why, and what to change, with'],
    copy: { language: 'sh', lines: [`eks-access explain ${shellWord(principal.arn)}${can}`] },
  }
}

const ADMINS = 6

function whomRemedies({ view, creator, cluster, region }: SelfAnswer): readonly Remedy[] {
  const admins = view.admins.kind === 'known' ? view.admins.value.map(({ principalArn }) => principalArn) : []
  return [
    ...(admins.length === 0
      ? []
      : [{ words: ['Cluster admins by their access entry: ', ...codes(admins, ADMINS)] as Phrase }]),
    creator.kind === 'entry'
      ? {
          words: [
            'Most likely ',
            code(creator.principalArn),
            ' created the cluster: EKS made an access entry for the creator, and this one came with the cluster',
          ],
        }
      : {
          words: [
            'Who created ',
            code(cluster),
            ' is admin of it, unless that was taken away. CloudTrail names them, for 90 days',
            ...(creator.createdAt === undefined ? [] : [' after ', code(creator.createdAt)]),
          ],
          copy: shell(trailCommand(region, creator.createdAt)),
        },
  ]
}

function viewCommand(cluster: string, principalArn: string): Command {
  return associateCommand(cluster, principalArn, { policy: VIEW, scopes: [{ kind: 'cluster' }] })
}

/** Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-cli.html: one attribute. */
function trailCommand(region: string, createdAt: string | undefined): Command {
  const day = createdAt?.slice(0, 10)
  return [
    `aws cloudtrail lookup-events --region ${shellWord(region)}`,
    '--lookup-attributes AttributeKey=EventName,AttributeValue=CreateCluster',
    ...(day === undefined ? [] : [`--start-time ${day}T00:00:00Z`, `--end-time ${day}T23:59:59Z`]),
    "--query 'Events[].[EventTime,Username,CloudTrailEvent]' --output text",
  ]
}

function shell(...commands: readonly Command[]): NonNullable<Remedy['copy']> {
  return { language: 'sh', lines: commands.flatMap(commandLines) }
}

function requestText(request: NonNullable<SelfAnswer['wanted']>): string {
  if ('url' in request) return `${request.verb} ${request.url}`
  const { verb, group, resource, name, subresource, namespace } = request
  const isEvery = resource === '*' && group === '*'
  const what = [`${resource}${group === '' || isEvery ? '' : `.${group}`}`, name, subresource]
  return `${verb} ${what.filter((part) => part !== undefined).join('/')}${namespace === undefined ? '' : ` -n ${namespace}`}`
}
