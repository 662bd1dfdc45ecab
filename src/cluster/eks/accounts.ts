import type { EksCluster } from '../../access/desired.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import type { SharedAccess } from './shared-access.ts'

/**
 * The AWS accounts of a run, each as the credentials by which it is asked and the region: what is shared by all clusters
 * that are reached by the same ones. Nothing of AWS is loaded before one is asked for.
 */
export interface AwsAccounts {
  of(entry: EksCluster, onRequest?: OnRequest): Promise<SharedAccess>
}

export function awsAccounts(): AwsAccounts {
  const known = new Map<string, Promise<SharedAccess>>()
  const accounts: AwsAccounts = {
    of: (entry, onRequest) => {
      const { region, assumeRole = '' } = entry
      const key = `${region} ${assumeRole}`
      const found = known.get(key) ?? open(entry, onRequest)
      known.set(key, found)
      return found
    },
  }
  const open = async (entry: EksCluster, onRequest: OnRequest | undefined): Promise<SharedAccess> => {
    const { shareAccess } = await import('./shared-access.ts')
    const { assumeRole, ...atHand } = entry
    const about = { entry, ...(onRequest && { onRequest }) }
    if (assumeRole === undefined) return shareAccess(about)
    // Whoever assumes the roles is one for all of them: a program or a token that names it is asked once a region.
    return shareAccess(about, await accounts.of(atHand, onRequest))
  }
  return accounts
}
