import { requestLine, requestTotals } from '../../render/request-lines.ts'
import type { OnRequest, SentRequest } from '../../trace/sent-request.ts'

export interface RequestLog {
  readonly onRequest: OnRequest
  /** Says how many requests went where. */
  close(): void
}

/** Each request on a line of stderr when it ends. */
export function openRequestLog(): RequestLog {
  const sent: SentRequest[] = []
  const write = (line: string): boolean => process.stderr.write(`${line}\n`)
  return {
    onRequest: (request) => {
      sent.push(request)
      write(requestLine(request))
    },
    close: () => {
      for (const line of requestTotals(sent)) write(line)
    },
  }
}
