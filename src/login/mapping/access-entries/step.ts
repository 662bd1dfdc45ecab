import type { HeldPolicy } from '../../../rbac/grant.ts'

/** One call about the access entry of one principal, of those that change it. `principalArn` has the path of a role. */
export type EntryStep = { readonly principalArn: string } & (
  | {
      /** Of type STANDARD, without policies: these are associated by steps of their own. */
      readonly verb: 'create'
      readonly username: string
      readonly groups: readonly string[]
      readonly tags: Readonly<Record<string, string>>
    }
  /** Both are written each time: what an update leaves out may be reset. */
  | { readonly verb: 'update'; readonly username: string; readonly groups: readonly string[] }
  /** Of a policy that the entry has, it replaces the scope in place. */
  | { readonly verb: 'associate'; readonly policy: HeldPolicy }
  /** `policy` is a name, `AmazonEKSViewPolicy`. */
  | { readonly verb: 'disassociate'; readonly policy: string }
  | { readonly verb: 'tag'; readonly tags: Readonly<Record<string, string>> }
  | { readonly verb: 'untag'; readonly keys: readonly string[] }
  /** Its policies go with it. */
  | { readonly verb: 'delete' }
)
