import { requestLine, requestTotals } from '../../render/request-lines.ts'
import type { OnRequest, SentRequest } from '../../trace/sent-request.ts'
import type { Core } from './job.ts'

export interface RequestLog {
  readonly onRequest: OnRequest
  /** Says how many requests went where, as a group of the log. */
  close(): void
}

/**
 * Each request as a debug line at the moment it ends, so that a run that hangs or is cancelled shows how far it
 * came. GitHub shows debug lines only where debug logging is on.
 */
export function openRequestLog(core: Core): RequestLog {
  const sent: SentRequest[] = []
  return {
    onRequest: (request) => {
      sent.push(request)
      core.debug(requestLine(request))
    },
    close: () => {
      if (sent.length === 0) return
      core.startGroup(`Requests: ${sent.length}`)
      for (const line of requestTotals(sent)) core.info(line)
      core.endGroup()
    },
  }
}
