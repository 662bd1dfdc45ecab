import { number, times } from '../report-figures.ts'
import type { EntryFigures } from './entries.ts'
import { DELAY } from './seed.ts'

/** The chapter about clusters with many access entries. */
export function entriesPart({ cases, throttled, runs }: EntryFigures): string {
  return `## Many access entries

No real server here: EKS and IAM are the loopback of the tests (\`test/loopback\`), which waits ${DELAY} ms before each answer, and so is the API server, which does not wait. A third of the entries have \`AmazonEKSViewPolicy\` in a namespace, three have \`AmazonEKSClusterAdminPolicy\`, each has a group. Runs of each case: ${runs}, and one more for its memory.

Requests to AWS: *lists* are pages of 100 entries, also of those that have a policy; *details* are two for each entry that is looked at, at most 500 for a plan; the others are about the cluster, its node groups, Fargate profiles and capabilities.

| access entries | what | lists | details | IAM | others | all requests | ms | peak memory |
|-:|-|-:|-:|-:|-:|-:|-:|-:|
${cases.map(row).join('\n')}

A list is read page by page, so that ${number(3_000)} entries take at least ${(30 * DELAY) / 1_000} s of waiting; details are asked for eight entries at a time. A plan that changes nothing looks at no entry but that of whoever plans, and asks IAM nothing.

Where EKS refuses what is more than so many requests in a second, the plan that binds a group, at 500 entries, takes longer, and should say the same to the letter, with no warning:

| requests in a second | answered | refused, and asked again | seconds | the plan says the same |
|-:|-:|-:|-:|-|
${throttled.map(throttledRow).join('\n')}
`
}

function row({ what, entries, milliseconds, megabytes, requests }: EntryFigures['cases'][number]): string {
  const count = (isOne: (action: string) => boolean): number =>
    Object.entries(requests).reduce((sum, [action, times]) => sum + (isOne(action) ? times : 0), 0)
  const lists = count((action) => action === 'eks:ListAccessEntries')
  const details = count((action) => DETAILS.includes(action))
  const iam = count((action) => action.startsWith('iam:'))
  const all = count(() => true)
  const counts = [lists, details, iam, all - lists - details - iam, all].map(number)
  return `| ${[number(entries), what, ...counts, times(milliseconds), `${Math.round(megabytes)} MB`].join(' | ')} |`
}

const DETAILS = ['eks:DescribeAccessEntry', 'eks:ListAssociatedAccessPolicies']

function throttledRow(one: EntryFigures['throttled'][number]): string {
  const { rate, milliseconds, answered, refused, isSame } = one
  const seconds = Math.round(milliseconds / 1_000)
  return `| ${[rate, number(answered), number(refused), seconds, isSame ? 'yes' : 'no'].join(' | ')} |`
}
