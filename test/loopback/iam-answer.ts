import type { AwsRefusal } from './aws-state.ts'
import type { Answer } from './server.ts'
import { element, elements, xmlAnswer } from './xml.ts'

/** An answer of the query protocol. */
export function answeredByIam(action: string, ...children: readonly string[]): Answer {
  const result = element(`${action}Result`, ...children)
  return xmlAnswer(
    200,
    `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${result}</${action}Response>`,
  )
}

export function noSuchEntity(message: string): Answer {
  return refusedByIam({ status: 404, type: 'NoSuchEntity', message })
}

export function refusedByIam({ status, type, message }: AwsRefusal): Answer {
  const error = element('Error', ...elements({ Type: 'Sender', Code: type, Message: message }))
  return xmlAnswer(
    status,
    `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${error}${element(
      'RequestId',
      'request',
    )}</ErrorResponse>`,
  )
}
