import { z } from 'zod'
import type { Comment } from './port.ts'
import type { Octokit } from './repository.ts'
import { isRequestFailure } from './request-failure.ts'

/** Everybody who edited the comment or deleted a revision of it; `undefined` where GitHub does not tell. */
export async function readEditors(
  octokit: Octokit,
  { nodeId }: Comment,
): Promise<readonly string[] | undefined> {
  const logins = new Set<string>()
  let cursor: string | null = null
  try {
    do {
      const { editor, userContentEdits }: History = historyOf(
        await octokit.graphql<unknown>(QUERY, { id: nodeId, cursor }),
      )
      if (editor !== null) logins.add(loginOf(editor))
      for (const edit of userContentEdits?.nodes ?? []) {
        if (edit === null) continue
        logins.add(loginOf(edit.editor))
        if (edit.deletedAt !== null) logins.add(loginOf(edit.deletedBy))
      }
      const page = userContentEdits?.pageInfo
      cursor = page?.hasNextPage ? page.endCursor : null
    } while (cursor !== null)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
  return [...logins]
}

const QUERY = `query($id: ID!, $cursor: String) {
  node(id: $id) {
    ... on IssueComment {
      editor { __typename login }
      userContentEdits(first: 100, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes { editor { __typename login } deletedAt deletedBy { __typename login } }
      }
    }
  }
}`

const actor = z.object({ __typename: z.string(), login: z.string() }).nullable()

const historySchema = z.object({
  editor: actor,
  userContentEdits: z
    .object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z
        .array(z.object({ editor: actor, deletedAt: z.string().nullable(), deletedBy: actor }).nullable())
        .nullable(),
    })
    .nullable(),
})

type History = z.infer<typeof historySchema>

function historyOf(answer: unknown): History {
  return z.object({ node: historySchema }).parse(answer).node
}

/** As REST writes it: GraphQL leaves out the `[bot]` of an app. */
function loginOf(one: z.infer<typeof actor>): string {
  if (one === null) return 'ghost'
  return one.__typename === 'Bot' && !one.login.endsWith('[bot]') ? `${one.login}[bot]` : one.login
}

/**
 * GitHub Enterprise Server may know no GraphQL, not these fields, or refuse them to the token of a run. Any other
 * failure is no answer at all, and must not pass for one.
 */
function isMissing(error: unknown): boolean {
  if (isRequestFailure(error)) return error.status === 404 || error.status === 410
  const refusal = graphqlRefusal.safeParse(error)
  return (
    refusal.success &&
    refusal.data.errors.every(
      ({ type, extensions }) => type === 'FORBIDDEN' || extensions?.code === 'undefinedField',
    )
  )
}

const graphqlRefusal = z.object({
  name: z.literal('GraphqlResponseError'),
  errors: z
    .array(
      z.object({
        type: z.string().optional(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .min(1),
})
