/**
 * Requests to one API server that are under way at the same time: as many connections as are kept open to it. A priority
 * level of API Priority and Fairness puts a flow into six of its queues of 50 each, so that so many wait and are not
 * refused; controllers of Kubernetes use 5 to 20 workers each. More would only wait in the server.
 *
 * Source: https://kubernetes.io/docs/concepts/cluster-administration/flow-control/
 */
export const AT_ONCE = 16
