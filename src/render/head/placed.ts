import type { ClusterHead } from '../../plan/shown/cluster-head.ts'
import { counted } from '../../words/count.ts'
import { code, join, type Phrase } from '../../words/phrase.ts'

/** More clusters than these are counted here, and named below. */
const PLACED = 3

/** Each cluster with where it is. */
export function placedAll(clusters: readonly ClusterHead[]): Phrase {
  return clusters.length > PLACED ? [counted(clusters.length, 'cluster')] : join(clusters.map(placed), ', ')
}

/** `prod (account 111122223333, ap-northeast-1)`, `lab (context lab of the workflow's kubeconfig)` */
function placed({ cluster, target }: ClusterHead): Phrase {
  const { account, region, context, kubeconfig, directory } = target
  const of: Phrase =
    kubeconfig === undefined
      ? [" of the workflow's kubeconfig"]
      : [' of ', code(kubeconfig), ' in this repository']
  const where: Phrase[] = [
    ...(account === undefined ? [] : [['account ', /^\d{12}$/.test(account) ? account : code(account)]]),
    ...(region === undefined ? [] : [regionWords(region)]),
    ...(context === undefined ? [] : [['context ', code(context), ...of]]),
    ...(directory === undefined ? [] : [['directory ', code(directory)]]),
  ]
  return [code(cluster), ...(where.length === 0 ? [] : [' (', ...join(where, ', '), ')'])]
}

/** The file may have anything there. */
function regionWords(region: string): Phrase {
  return [/^[a-z]{2}(-[a-z]+)+-\d$/.test(region) ? region : code(region)]
}
