import type { Cluster } from '@aws-sdk/client-eks'
import { type AwsState, hiddenEntriesOf, refusalsOf } from './aws-state.ts'
import { describeInstances, refusedByEc2 } from './ec2.ts'
import { eksCall, refusedByEks } from './eks.ts'
import { laterEachTime } from './eks-clock.ts'
import {
  type EntryNow,
  type EntryWrite,
  entriesNow,
  entryWrite,
  principalOf,
  writeFaultsOf,
} from './eks-written.ts'
import { answerByIam } from './iam.ts'
import { refusedByIam } from './iam-answer.ts'
import { fencedEks, fencedQuery } from './iam-fence.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from './server.ts'
import { assumeRole, callerIdentity } from './sts.ts'
import { throttleOf } from './throttle.ts'

/**
 * Where another process says by `PUT` what a loopback AWS has from then on, as an AwsChange, and learns by `GET` what it
 * has and what was written, as an AwsNow.
 */
export const CONTROL = '/_control'

/** All that there is beside the clusters; those stay, with this access configuration. */
export interface AwsChange extends Omit<AwsState, 'clusters'> {
  readonly accessConfig?: NonNullable<Cluster['accessConfig']>
}

/** What a loopback AWS tells another process. */
export interface AwsNow {
  readonly state: AwsState
  readonly writes: readonly EntryWrite[]
}

export interface LoopbackAws extends LoopbackServer {
  /** What IAM calls each request, in order. */
  readonly actions: readonly string[]
  /** Each write that EKS got, in order, done or not. */
  readonly writes: readonly EntryWrite[]
  /** What there is now, with what was written. */
  state(): AwsState
  /** The access entries that there are now, by principal ARN. */
  entries(cluster?: string): Readonly<Record<string, EntryNow>>
  replace(state: AwsState): void
  /** Changes part of the state, as somebody else would: what is counted goes on. */
  change(part: Partial<AwsState>): void
  /** Called before each answer, which waits for it. */
  beforeAnswer: ((action: string) => Promise<void>) | undefined
  /** Told of each state from then on. */
  onChange: ((state: AwsState) => void) | undefined
}

/**
 * EKS, EC2, IAM and STS as far as this program asks them, at one address for `AWS_ENDPOINT_URL_EKS`, `_EC2`, `_IAM`
 * and `_STS`.
 * It does not check signatures.
 */
export async function startLoopbackAws(start: AwsState): Promise<LoopbackAws> {
  const actions: string[] = []
  const writes: EntryWrite[] = []
  let state = start
  let refusal = refusalsOf(start)
  let throttled = throttleOf(start)
  let faultOf = writeFaultsOf(start)
  const change = (part: Partial<AwsState>): void => {
    state = { ...state, ...part }
    aws.onChange?.(state)
  }
  const memory = () => ({ stale: new Map(), oldLists: new Map(), answered: new Map() })
  let remembered = { ...memory(), isHidden: hiddenEntriesOf(start) }
  const now = laterEachTime()
  const replace = (next: AwsState): void => {
    state = next
    refusal = refusalsOf(next)
    throttled = throttleOf(next)
    faultOf = writeFaultsOf(next)
    remembered = { ...memory(), isHidden: hiddenEntriesOf(next) }
    aws.onChange?.(next)
  }

  const answerTo = (asked: Asked): { readonly action: string; readonly answer: Answer } => {
    if (asked.method === 'POST' && asked.path === '/') {
      const form = new URLSearchParams(asked.body)
      if (form.get('Action') === 'DescribeInstances') return answerToEc2(form)
      if (form.get('Action') === 'GetCallerIdentity') return answerToWhoAmI()
      return form.get('Action') === 'AssumeRole' ? answerToSts(form) : answerToIam(form)
    }
    const call = eksCall({ ...remembered, state, change, now }, asked)
    const refused = throttled() ?? refusal(call) ?? fencedEks(state, call)
    const given = (): Answer => (refused === undefined ? call.answer() : refusedByEks(refused))
    if (!call.isWrite) return { action: call.action, answer: given() }
    const name = principalOf(state, call)
    const answer = faultOf(given)
    writes.push(entryWrite(call, name, answer))
    return { action: call.action, answer }
  }

  const answerToEc2 = (form: URLSearchParams) => {
    const action = 'ec2:DescribeInstances'
    const refused = refusal({ action }) ?? fencedQuery(state, action, '')
    return { action, answer: refused === undefined ? describeInstances(state, form) : refusedByEc2(refused) }
  }

  const answerToWhoAmI = () => {
    const action = 'sts:GetCallerIdentity'
    const refused = refusal({ action })
    return { action, answer: refused === undefined ? callerIdentity(state) : refusedByIam(refused) }
  }

  const answerToSts = (form: URLSearchParams) => {
    const action = 'sts:AssumeRole'
    const refused = refusal({ action, about: form.get('RoleArn') ?? '' })
    return { action, answer: refused === undefined ? assumeRole(state, form) : refusedByIam(refused) }
  }

  const answerToIam = (form: URLSearchParams) => {
    const action = `iam:${form.get('Action')}`
    const refused = refusal({ action, about: aboutOf(form) }) ?? fencedQuery(state, action, aboutOf(form))
    return { action, answer: refused === undefined ? answerByIam(state, form) : refusedByIam(refused) }
  }

  const server = await startLoopback(async (asked) => {
    if (asked.method === 'PUT' && asked.path === CONTROL) {
      replace(changed(state, JSON.parse(asked.body)))
      return { status: 200, body: {} }
    }
    if (asked.method === 'GET' && asked.path === CONTROL)
      return { status: 200, body: { state, writes } satisfies AwsNow }
    const { action, answer } = answerTo(asked)
    actions.push(action)
    await aws.beforeAnswer?.(action)
    return answer
  })
  const aws: LoopbackAws = {
    ...server,
    actions,
    writes,
    state: () => state,
    entries: (cluster) => entriesNow(state, cluster),
    replace,
    change,
    beforeAnswer: undefined,
    onChange: undefined,
  }
  return aws
}

function aboutOf(form: URLSearchParams): string {
  return form.get('InstanceProfileName') ?? form.get('RoleName') ?? form.get('UserName') ?? ''
}

function changed({ clusters }: AwsState, { accessConfig, ...change }: AwsChange): AwsState {
  return { ...change, clusters: clusters.map((cluster) => ({ ...cluster, accessConfig })) }
}
