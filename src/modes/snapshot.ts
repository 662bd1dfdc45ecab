import { inTerminal, type Mode } from './mode.ts'
import { aboutClusters, CLUSTER_OPTIONS, OWN_CLUSTER_OPTIONS } from './parameter/about-clusters.ts'

/** Saves a live cluster as files. */
export const snapshot = {
  action: undefined,
  terminal: inTerminal({
    about: 'save what decides access to a cluster as a directory of manifests',
    options: [...CLUSTER_OPTIONS, 'output'],
    needs: ['output'],
    help: {
      cluster:
        'the cluster of the file to read. With --region: its name in EKS; with --context or --directory: what to call it',
    },
    own: OWN_CLUSTER_OPTIONS,
    exits: { 0: 'saved', 1: 'an error' },
    examples: [
      'snapshot --cluster prod --output prod-cluster',
      'snapshot --region ap-northeast-1 --cluster prod --output saved',
    ],
    read: ({ output, ...values }) => {
      const about = aboutClusters('snapshot', values)
      if (!about.ok) return about
      const { clusters, named = [] } = about.asked
      if (clusters.length + named.length !== 1)
        return { ok: false, message: 'snapshot needs one --cluster NAME and --output DIR.' }
      if (output === undefined) return { ok: false, message: 'snapshot needs --output DIR.' }
      return { ok: true, asked: { about: about.asked, output } }
    },
  }),
} as const satisfies Mode
