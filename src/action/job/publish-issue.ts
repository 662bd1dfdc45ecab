import { findingKey } from '../../plan/drift/findings.ts'
import { driftIssue, driftNews } from '../../render/drift/drift.ts'
import { type DriftReport, nameOf } from '../../render/drift/report.ts'
import { choiceOf } from '../../review/result-comment.ts'
import { terminal } from '../../words/encode.ts'
import type { Job } from './job.ts'
import { withGitHub } from './with-github.ts'

/** Keeps the issue about the file, where the workflow wants one. One that cannot be kept hides nothing. */
export async function publishIssue(job: Job, report: DriftReport): Promise<string | undefined> {
  const { issue, clusters } = job.inputs
  if (issue === 'never') return undefined
  return await withGitHub(job, 'The issue could not be kept', async (github) => {
    const { keepIssue } = await import('../../issue/keep-issue.ts')
    const choice = choiceOf(clusters)
    const only = choice === undefined ? '' : ` (${clusters.join(', ')})`
    const { repository, repositoryId = repository, path } = job.input.setFile
    const kept = await keepIssue(github, {
      of: { repository: repositoryId, path, ...(choice === undefined ? {} : { choice }) },
      title: terminal(`EKS access drift: ${path}${only}`).slice(0, TITLE),
      keys: keysOf(report),
      text: (room) => driftIssue(report, room),
      news: (isNew) =>
        isNew === undefined ? driftNews(report, false) : driftNews(thoseOf(report, isNew), true),
    })
    if (kept !== undefined) job.core.info(`The issue was ${kept.did}: ${kept.url}`)
    return kept?.url
  })
}

/** GitHub takes 256 characters. */
const TITLE = 250

function keysOf({ clusters }: DriftReport): ReadonlySet<string> {
  return new Set(clusters.flatMap((one) => one.findings.map((found) => findingKey(nameOf(one), found))))
}

/** With those findings only. */
function thoseOf(report: DriftReport, isWanted: (key: string) => boolean): DriftReport {
  const clusters = report.clusters.map((one) => ({
    ...one,
    findings: one.findings.filter((found) => isWanted(findingKey(nameOf(one), found))),
  }))
  return { ...report, clusters }
}
