import { readFileSync } from 'node:fs'

/** docs/least-privilege.md */
export const LEAST_PRIVILEGE = readFileSync('docs/least-privilege.md', 'utf8')

/** The actions of each policy of the page, in its order: to plan, and to explain beside that. */
export const [TO_PLAN = [], TO_EXPLAIN = []] = [...LEAST_PRIVILEGE.matchAll(/^```json\n(.*?)^```$/gms)].map(
  ([, json = '']) => {
    const policy: { readonly Statement: readonly { readonly Action: string | readonly string[] }[] } =
      JSON.parse(json)
    return policy.Statement.flatMap(({ Action }) => Action)
  },
)
