import { Agent } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Facts } from './facts.ts'
import { type Kubernetes, type KubernetesObject, kubernetes } from './kubernetes.ts'
import { pathOf } from './live.ts'
import { type Person, peopleOf, type Question } from './watched-access.ts'

export interface Polling {
  readonly facts: Facts
  /** What each ARN may do all the time. */
  readonly kept: ReadonlyMap<string, readonly Question[]>
}

export interface Polled {
  readonly asked: number
  readonly denied: readonly string[]
}

/**
 * Asks the API server itself again and again, while `work` goes on, what people may do (SubjectAccessReview) with
 * the groups that aws-auth gives them at that moment.
 */
export async function pollDuring({ facts, kept }: Polling, work: () => Promise<void>): Promise<Polled> {
  const agent = new Agent({ keepAlive: true })
  const client = kubernetes({ ...facts, token: facts.adminToken, agent })
  const pairs = [...kept].flatMap(([arn, questions]) => questions.map((question) => ({ arn, question })))
  const denied: string[] = []
  let asked = 0
  let isOver = false
  const poll = async (): Promise<void> => {
    while (!isOver) {
      const pair = pairs[asked++ % pairs.length]
      if (pair !== undefined && (await isDenied(client, pair))) denied.push(JSON.stringify(pair))
      // The program under test shares the processor with this.
      await sleep(2)
    }
  }
  const over = poll()
  try {
    await work()
  } finally {
    isOver = true
    await over
    agent.destroy()
  }
  return { asked, denied }
}

interface Pair {
  readonly arn: string
  readonly question: Question
}

/**
 * The authorizer hears of a new object some milliseconds after it was stored, and somebody may write between the
 * two questions: only a second look at the same version of aws-auth counts.
 */
async function isDenied(client: Kubernetes, pair: Pair): Promise<boolean> {
  const first = await lookAt(client, pair)
  if (first.isAllowed) return false
  await sleep(100)
  const second = await lookAt(client, pair)
  return !second.isAllowed && first.version === second.version
}

async function lookAt(
  client: Kubernetes,
  { arn, question }: Pair,
): Promise<{ isAllowed: boolean; version: string }> {
  const { metadata, data } = await client.must<KubernetesObject>(
    'GET',
    `${pathOf('ConfigMap', 'kube-system')}/aws-auth`,
  )
  const person = peopleOf(data).get(arn)
  const isAllowed = person !== undefined && (await mayDo(client, person, question))
  return { isAllowed, version: metadata.resourceVersion ?? '' }
}

async function mayDo(client: Kubernetes, { username, groups }: Person, question: Question): Promise<boolean> {
  const review = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SubjectAccessReview',
    spec: { user: username, groups, resourceAttributes: question },
  }
  const path = '/apis/authorization.k8s.io/v1/subjectaccessreviews'
  const { status } = await client.must<{ status: { allowed: boolean } }>('POST', path, review)
  return status.allowed
}
