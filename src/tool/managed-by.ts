/** Says which program manages an object. Helm reads it of what it is to take over; the others only write it. */
export const MANAGED_BY = 'app.kubernetes.io/managed-by'
