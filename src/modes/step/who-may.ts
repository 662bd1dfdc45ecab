import { wantedForWhoCan } from '../../explain/wanted.ts'
import { type WhoCan, whoCan } from '../../explain/who/who-can.ts'
import type { ScopedRequest } from '../../rbac/permits.ts'
import { type Answered, askEach } from './ask-clusters.ts'
import type { RunInput } from './run-input.ts'

/** Who may make the request in each chosen cluster. Only reads. */
export async function whoMay(input: RunInput, request: ScopedRequest): Promise<Answered<WhoCan>> {
  return await askEach(
    input,
    async ({ cluster }, _, snapshot) => ({ answer: whoCan({ cluster: cluster.name, snapshot, request }) }),
    () => wantedForWhoCan(request),
  )
}
