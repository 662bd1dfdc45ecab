import { readRequest } from '../../explain/request.ts'
import type { ScopedRequest } from '../../rbac/permits.ts'
import type { Reading } from './reading.ts'

/** A request as a person writes it: `list pods -n shop`. */
export function readWrittenRequest(text: string): Reading<ScopedRequest> {
  const request = readRequest(text)
  return request.ok
    ? { ok: true, value: request.request }
    : { ok: false, found: text, message: request.message }
}
