/** What a way back leads to. */
export type Backup =
  /** What the ledger of the set remembers. */
  | { readonly kind: 'ledger' }
  /** The data of a file; absent where the file has none for this cluster. */
  | {
      readonly kind: 'file'
      readonly file: string
      readonly data: Readonly<Record<string, string>> | undefined
    }
