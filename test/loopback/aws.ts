import type { Cluster } from '@aws-sdk/client-eks'
import { type AwsState, hiddenEntriesOf, refusalsOf } from './aws-state.ts'
import { describeInstances, refusedByEc2 } from './ec2.ts'
import { eksCall, refusedByEks } from './eks.ts'
import { answerByIam } from './iam.ts'
import { refusedByIam } from './iam-answer.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from './server.ts'
import { assumeRole, callerIdentity } from './sts.ts'
import { throttleOf } from './throttle.ts'

/** Where another process says by `PUT` what a loopback AWS has from then on, as an AwsChange. */
export const CONTROL = '/_control'

/** All that there is beside the clusters; those stay, with this access configuration. */
export interface AwsChange extends Omit<AwsState, 'clusters'> {
  readonly accessConfig?: NonNullable<Cluster['accessConfig']>
}

export interface LoopbackAws extends LoopbackServer {
  /** What IAM calls each request, in order. */
  readonly actions: readonly string[]
  replace(state: AwsState): void
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
  let state = start
  let refusal = refusalsOf(start)
  let isHidden = hiddenEntriesOf(start)
  let throttled = throttleOf(start)
  const replace = (next: AwsState): void => {
    state = next
    refusal = refusalsOf(next)
    isHidden = hiddenEntriesOf(next)
    throttled = throttleOf(next)
    aws.onChange?.(next)
  }

  const answerTo = (asked: Asked): { readonly action: string; readonly answer: Answer } => {
    if (asked.method === 'POST' && asked.path === '/') {
      const form = new URLSearchParams(asked.body)
      if (form.get('Action') === 'DescribeInstances') return answerToEc2(form)
      if (form.get('Action') === 'GetCallerIdentity') return answerToWhoAmI()
      return form.get('Action') === 'AssumeRole' ? answerToSts(form) : answerToIam(form)
    }
    const call = eksCall({ state, isHidden }, asked.method, asked.path)
    const refused = throttled() ?? refusal(call)
    return { action: call.action, answer: refused === undefined ? call.answer() : refusedByEks(refused) }
  }

  const answerToEc2 = (form: URLSearchParams) => {
    const action = 'ec2:DescribeInstances'
    const refused = refusal({ action })
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
    const refused = refusal({ action, about: aboutOf(form) })
    return { action, answer: refused === undefined ? answerByIam(state, form) : refusedByIam(refused) }
  }

  const server = await startLoopback(async (asked) => {
    if (asked.method === 'PUT' && asked.path === CONTROL) {
      replace(changed(state, JSON.parse(asked.body)))
      return { status: 200, body: {} }
    }
    const { action, answer } = answerTo(asked)
    actions.push(action)
    await aws.beforeAnswer?.(action)
    return answer
  })
  const aws: LoopbackAws = { ...server, actions, replace, beforeAnswer: undefined, onChange: undefined }
  return aws
}

function aboutOf(form: URLSearchParams): string {
  return form.get('InstanceProfileName') ?? form.get('RoleName') ?? form.get('UserName') ?? ''
}

function changed({ clusters }: AwsState, { accessConfig, ...change }: AwsChange): AwsState {
  return { ...change, clusters: clusters.map((cluster) => ({ ...cluster, accessConfig })) }
}
