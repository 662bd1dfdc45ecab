import type { ReviewSettings } from '../../access/review/settings.ts'
import type { GitHub, Releaser } from '../../github/port.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Push } from '../history.ts'
import { sameLogin } from '../own-comments.ts'
import { type Applied, appliedBy } from './applied.ts'
import { type Contributors, contributorsOf } from './contributors.ts'
import { releasedByMakers, releasedByNobody, startedByMaker, startedWithoutRight } from './gate-problem.ts'
import { whyMayNotWrite } from './may-write.ts'
import { type OwnEnvironment, ownEnvironment } from './own-environment.ts'

/**
 * Why a run of a push must not apply the digest that it was given; nothing where somebody let the run go on who made
 * nothing of what it applies. People whom GitHub cannot name are no reason here: the reviewers of an environment were
 * chosen by an administrator, and the gate is the way on where a comment does not count.
 *
 * @param about `push.before` may be an older commit: the one that was applied last, so that what an earlier push brought
 * and no run applied counts too
 * @throws GitHubError
 */
export async function unreleased(
  github: GitHub,
  { runId, push }: { readonly runId: string; readonly push: Push },
): Promise<readonly Problem[]> {
  const releasers = await github.releasers(Number(runId))
  if (releasers === undefined) return [releasedByNobody('not-known')]
  const gates = gatesOf(releasers, await ownEnvironment(github))
  if (gates.some((logins) => logins.length === 0)) return [releasedByNobody('nobody')]
  const { people } = await makersOf(github, await appliedBy(github, push))
  for (const logins of gates) {
    const refused = logins.flatMap((login) => {
      const why = whatDid(login, people)
      return why === undefined ? [] : [{ login, why }]
    })
    if (refused.length === logins.length) return [releasedByMakers(refused)]
  }
  return []
}

/**
 * Who released the run, for each environment that counts: whoever released it for one environment has agreed to nothing
 * in another. That is the environment of this job alone; each of the run where it is not known which one that is.
 */
function gatesOf(releasers: readonly Releaser[], own: OwnEnvironment): readonly (readonly string[])[] {
  const all = Map.groupBy(releasers, ({ environment }) => environment.toLowerCase())
  const counted =
    own === 'not-known'
      ? all.size === 0
        ? [[]]
        : [...all.values()]
      : // GitHub compares names of environments without case.
        [(own.name === undefined ? undefined : all.get(own.name.toLowerCase())) ?? []]
  return counted.map((some) => [...new Set(some.map(({ login }) => login))])
}

/** A run that somebody started with a digest. */
export interface StartedRun {
  readonly actor: string
  /** What it applies. */
  readonly commit: string
  readonly branch: string
  readonly review: ReviewSettings
  /** The commit that was applied last, where that is known: all that came after it is applied. */
  readonly since?: string
}

/**
 * Why a run that was started by hand must not apply the digest that was typed: it is the word of whoever started it, who
 * must be a person that may write to the repository. Where the file demands an approval or the gate, it must be somebody
 * else than who made what is applied, and what is not known does not count.
 *
 * @throws GitHubError
 */
export async function startedByNobody(github: GitHub, run: StartedRun): Promise<readonly Problem[]> {
  const { actor, review } = run
  if (actor === '' || actor.endsWith('[bot]'))
    return [startedWithoutRight(actor, 'is not a person: a workflow or an app started the run')]
  const why = await whyMayNotWrite(github, actor)
  if (why !== undefined) return [startedWithoutRight(actor, why)]
  if (review.approval !== 'required' && review.gate !== 'required') return []
  const push = { before: run.since ?? '', after: run.commit, branch: run.branch }
  const { people, unknown } = await makersOf(github, await appliedBy(github, push))
  const did = whatDid(actor, people)
  if (did !== undefined) return [startedByMaker(actor, did)]
  return unknown === undefined
    ? []
    : [startedByMaker(actor, `may have contributed to what is applied: ${unknown}`)]
}

interface Makers {
  readonly people: readonly { readonly login: string; readonly did: string }[]
  readonly unknown?: string
}

/** What each of them did, with the number of its pull request. */
async function makersOf(github: GitHub, { pulls, pushers }: Applied): Promise<Makers> {
  const all: Contributors[] = []
  // One after the other: GitHub asks its clients for that.
  for (const pull of pulls) all.push(await contributorsOf(github, pull))
  const [doubt] = all.filter(({ unknown }) => unknown !== undefined)
  return {
    people: [
      ...all.flatMap(({ pull, people }) =>
        people.map(({ login, did }) => ({ login, did: `${did} (pull request #${pull})` })),
      ),
      ...pushers.map((login) => ({ login, did: 'pushed to the default branch' })),
    ],
    ...(doubt === undefined ? {} : { unknown: `about pull request #${doubt.pull}, ${doubt.unknown}` }),
  }
}

function whatDid(login: string, people: Makers['people']): string | undefined {
  return people.find((one) => sameLogin(one.login, login))?.did
}
