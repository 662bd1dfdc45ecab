import { type GitHub, GitHubError, type Issue } from '../github/port.ts'
import { digestMemory, digestOfKeys, type Memory } from '../live/memory.ts'
import { BODY_LIMIT } from '../review/body.ts'
import { sameLogin } from '../review/own-comments.ts'
import { type IssueMarker, readIssueMarker, writeIssueMarker } from './marker.ts'

/** What the one issue about an access file is to say. */
export interface WantedIssue {
  readonly of: Omit<IssueMarker, 'found'>
  readonly title: string
  /** Keys of what was found; none where all is well. */
  readonly keys: ReadonlySet<string>
  /** The visible text, of at most `room` UTF-16 units. */
  readonly text: (room: number) => string
  /**
   * What is said to those who follow the issue when there is more than it told: a change of its text tells nobody.
   * `isNew` is `undefined` where it is only known that something is.
   */
  readonly news: (isNew: ((key: string) => boolean) | undefined) => string
}

export interface KeptIssue {
  readonly did: 'opened' | 'updated' | 'reopened' | 'closed'
  readonly url: string
}

/**
 * Opens the issue about an access file, brings it up to date, opens it again, or closes it where all is well. Only an
 * issue that the token's own identity opened is one: a marker in somebody else's counts for nothing. `undefined` where
 * there is none and nothing to say.
 *
 * @throws GitHubError
 */
export async function keepIssue(github: GitHub, wanted: WantedIssue): Promise<KeptIssue | undefined> {
  const viewer = await github.viewer()
  const isOwn = (issue: Issue): boolean => sameLogin(viewer, issue.author) && isAbout(wanted, issue)
  const open = await allOf(github.issues(viewer, 'open'), isOwn)
  const [kept, ...doubled] = open.toSorted((one, other) => one.number - other.number)
  // Two runs at once may have opened two.
  for (const { number } of doubled)
    await github.updateIssue(number, { state: 'closed', reason: 'not_planned' })
  const isWell = wanted.keys.size === 0
  if (kept !== undefined) return isWell ? close(github, wanted, kept) : update(github, wanted, kept)
  if (isWell) return undefined
  const closed = await firstOf(github.issues(viewer, 'closed'), isOwn)
  if (closed !== undefined) {
    const { url } = await github.updateIssue(closed.number, { state: 'open', body: bodyOf(wanted) })
    return { did: 'reopened', url }
  }
  const { url } = await createOnce(github, wanted, () => firstOf(github.issues(viewer, 'open'), isOwn))
  return { did: 'opened', url }
}

function isAbout({ of }: WantedIssue, { body }: Issue): boolean {
  const marker = readIssueMarker(body)
  return marker?.repository === of.repository && marker.path === of.path && marker.choice === of.choice
}

async function close(github: GitHub, wanted: WantedIssue, { number }: Issue): Promise<KeptIssue> {
  const body = bodyOf(wanted)
  const { url } = await github.updateIssue(number, { state: 'closed', reason: 'completed', body })
  return { did: 'closed', url }
}

async function update(github: GitHub, wanted: WantedIssue, { number, body }: Issue): Promise<KeptIssue> {
  const told = readIssueMarker(body)?.found
  const { url } = await github.updateIssue(number, { state: 'open', body: bodyOf(wanted) })
  const news = newsOf(wanted, told)
  if (news !== undefined) await github.commentOnIssue(number, news)
  return { did: 'updated', url }
}

function newsOf({ keys, news }: WantedIssue, told: Memory | undefined): string | undefined {
  if (told?.kind !== 'keys' || isMany(keys)) {
    const isSame = told?.kind === 'digest' && told.digest === digestOfKeys(keys)
    return isSame ? undefined : news(undefined)
  }
  const isNew = (key: string): boolean => !told.keys.has(key)
  return [...keys].some(isNew) ? news(isNew) : undefined
}

/** More keys would take the room that the text needs. */
const MOST_KEYS = 500

function isMany(keys: ReadonlySet<string>): boolean {
  return keys.size > MOST_KEYS
}

function bodyOf({ of, keys, text }: WantedIssue): string {
  const found: Memory = isMany(keys) ? digestMemory(keys) : { kind: 'keys', keys }
  const marker = writeIssueMarker({ ...of, found })
  return `${marker}\n${text(BODY_LIMIT - marker.length).trimEnd()}\n`
}

/** Where the answer is lost, it is looked whether the issue was stored before it is asked for again. */
async function createOnce(
  github: GitHub,
  wanted: WantedIssue,
  find: () => Promise<Issue | undefined>,
): Promise<Issue> {
  const body = bodyOf(wanted)
  try {
    return await github.createIssue(wanted.title, body)
  } catch (error) {
    if (!(error instanceof GitHubError && error.kind === 'unavailable')) throw error
    return (await find()) ?? (await github.createIssue(wanted.title, body))
  }
}

async function allOf(
  pages: AsyncIterable<readonly Issue[]>,
  is: (issue: Issue) => boolean,
): Promise<readonly Issue[]> {
  const found: Issue[] = []
  for await (const page of pages) found.push(...page.filter(is))
  return found
}

/** No page is asked for behind the one that has it. */
async function firstOf(
  pages: AsyncIterable<readonly Issue[]>,
  is: (issue: Issue) => boolean,
): Promise<Issue | undefined> {
  for await (const page of pages) {
    const found = page.find(is)
    if (found !== undefined) return found
  }
  return undefined
}
