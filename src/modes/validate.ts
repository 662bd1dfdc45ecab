import { inTerminal, type Mode } from './mode.ts'
import {
  aboutClusters,
  CLUSTER_HELP,
  CLUSTER_OPTIONS,
  OWN_CLUSTER_OPTIONS,
} from './parameter/about-clusters.ts'

/** Reads files only; in a terminal, clusters too where that is asked for. */
export const validate = {
  action: { chosen: 'by-event', starts: () => ({ may: true }), inputs: [] },
  terminal: inTerminal({
    about: 'check access.yaml and its manifests; with --live, clusters too',
    options: ['live', ...CLUSTER_OPTIONS],
    help: { cluster: `with --live: ${CLUSTER_HELP}` },
    own: OWN_CLUSTER_OPTIONS,
    exits: { 0: 'no errors', 1: 'an error in the file; with --live, also in a cluster' },
    examples: [
      'validate',
      'validate --file infra/access.yaml --live',
      'validate --live --region ap-northeast-1 --cluster prod',
    ],
    read: ({ live, ...values }) => {
      const about = aboutClusters('validate', values)
      if (!about.ok) return about
      const { clusters, named } = about.asked
      if (!live && (named !== undefined || clusters.length > 0))
        return {
          ok: false,
          message: 'validate takes a cluster with --live only: without it no cluster is read.',
        }
      return { ok: true, asked: { about: about.asked, live } }
    },
  }),
} as const satisfies Mode
