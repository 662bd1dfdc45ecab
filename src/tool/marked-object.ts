/** What marks are looked for in: an object of RBAC, or a ConfigMap, as the API server or a manifest has it. */
export interface MarkedObject {
  readonly kind: string
  /** With `ownerReferences` and `managedFields` where it has them. */
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly labels?: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
  }
}
