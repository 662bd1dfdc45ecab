import { z } from 'zod'
import type { Comment, Revision } from '../port.ts'
import type { Octokit } from '../repository.ts'
import { isRequestFailure } from '../request-failure.ts'

/**
 * Every text that a comment has had, newest first; `undefined` where GitHub does not tell. GitHub keeps the history of a
 * comment from its first edit on, and then with the text that it was created with: before that there is the text alone.
 *
 * The field `diff` of an edit is the whole text of that revision, and null where somebody deleted it.
 * https://docs.github.com/en/graphql/reference/objects#usercontentedit
 */
export async function readRevisions(
  octokit: Octokit,
  { nodeId, createdAt, author, body }: Comment,
): Promise<readonly Revision[] | undefined> {
  const found: Revision[] = []
  let cursor: string | null = null
  try {
    do {
      const { userContentEdits: edits }: History = historyOf(
        await octokit.graphql<unknown>(QUERY, { id: nodeId, cursor }),
      )
      if (edits === null) return undefined
      for (const edit of edits.nodes ?? []) {
        // An edit that this token may not see is one all the same.
        if (edit === null) return undefined
        found.push(revisionOf(edit))
      }
      cursor = edits.pageInfo.hasNextPage ? edits.pageInfo.endCursor : null
    } while (cursor !== null)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
  if (found.length === 0) return [{ at: createdAt, editor: author, body }]
  return found.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
}

const QUERY = `query($id: ID!, $cursor: String) {
  node(id: $id) {
    ... on IssueComment {
      userContentEdits(first: 100, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes { editedAt editor { __typename login } deletedAt deletedBy { __typename login } diff }
      }
    }
  }
}`

const actor = z.object({ __typename: z.string(), login: z.string() }).nullable()

const editSchema = z.object({
  editedAt: z.string(),
  editor: actor,
  deletedAt: z.string().nullable(),
  deletedBy: actor,
  diff: z.string().nullable(),
})

const historySchema = z.object({
  userContentEdits: z
    .object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(editSchema.nullable()).nullable(),
    })
    .nullable(),
})

type History = z.infer<typeof historySchema>

function historyOf(answer: unknown): History {
  return z.object({ node: historySchema }).parse(answer).node
}

function revisionOf({ editedAt, editor, deletedAt, deletedBy, diff }: z.infer<typeof editSchema>): Revision {
  return {
    at: editedAt,
    editor: loginOf(editor),
    ...(diff === null ? {} : { body: diff }),
    ...(deletedAt === null ? {} : { deleted: { at: deletedAt, by: loginOf(deletedBy) } }),
  }
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
