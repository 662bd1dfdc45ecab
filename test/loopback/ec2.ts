import type { Instance } from '@aws-sdk/client-ec2'
import type { AwsRefusal, AwsState } from './aws-state.ts'
import type { Answer } from './server.ts'
import { element, elements, xmlAnswer } from './xml.ts'

/**
 * DescribeInstances as the EC2 query protocol answers it: by the filter `instance-id`, where an instance that is not
 * there is no error and a page may hold less than it could; or by ids, as the authenticator asks.
 */
export function describeInstances(state: AwsState, form: URLSearchParams): Answer {
  const byIds = valuesOf(form, /^InstanceId\.\d+$/)
  if (byIds.length > 0) return instancesXml((state.instances ?? []).filter(oneOf(byIds)))
  const wanted = valuesOf(form, /^Filter\.1\.Value\.\d+$/)
  const hasFilter = form.get('Filter.1.Name') === 'instance-id' && wanted.length <= 200
  const size = Number(form.get('MaxResults'))
  if (!hasFilter || !(size >= 5 && size <= 1000))
    return refusedByEc2({ status: 400, type: 'InvalidParameterValue', message: 'filter or MaxResults' })
  const found = (state.instances ?? []).filter(oneOf(wanted))
  const from = Number(form.get('NextToken') ?? 0)
  const to = from + Math.min(size, PAGE)
  return instancesXml(found.slice(from, to), to < found.length ? String(to) : undefined)
}

function valuesOf(form: URLSearchParams, key: RegExp): string[] {
  return [...form].filter(([name]) => key.test(name)).map(([, value]) => value)
}

function oneOf(ids: readonly string[]): (instance: Instance) => boolean {
  return ({ InstanceId = '' }) => ids.includes(InstanceId)
}

function instancesXml(instances: readonly Instance[], nextToken?: string): Answer {
  const reservations = instances.map((instance) =>
    element('item', element('reservationId', 'r-1'), element('instancesSet', instanceXml(instance))),
  )
  return xmlAnswer(
    200,
    `<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${[
      element('requestId', 'request'),
      element('reservationSet', ...reservations),
      nextToken === undefined ? '' : element('nextToken', nextToken),
    ].join('')}</DescribeInstancesResponse>`,
  )
}

/** EC2 gives fewer than it is asked for when it likes. */
const PAGE = 40

export function refusedByEc2({ status, type, message }: AwsRefusal): Answer {
  const error = element('Error', element('Code', type), element('Message', message))
  return xmlAnswer(status, element('Response', element('Errors', error), element('RequestID', 'request')))
}

function instanceXml({ InstanceId = '', PrivateDnsName, IamInstanceProfile: profile }: Instance): string {
  return element(
    'item',
    element('instanceId', InstanceId),
    PrivateDnsName === undefined ? '' : element('privateDnsName', PrivateDnsName),
    profile === undefined
      ? ''
      : element('iamInstanceProfile', ...elements({ arn: profile.Arn ?? '', id: profile.Id ?? '' })),
  )
}
