import type { Answer } from './github-answers.ts'
import type { Question } from './github-routes.ts'
import type { CommentState, GitHubState, Identity } from './github-state.ts'

/** The two queries that this program makes; `undefined` where there is no GraphQL. */
export function graphql(state: GitHubState, { body, identity }: Question): Answer | undefined {
  if (state.graphql === 'absent') return undefined
  const { query, variables } = body as { query: string; variables?: Record<string, unknown> }
  if (state.graphql === 'refuses') {
    return failed({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' })
  }
  if (/\bviewer\b/.test(query)) {
    return { status: 200, body: { data: { viewer: { login: identity.viewerLogin ?? identity.login } } } }
  }
  if (state.graphql === 'no-edits') {
    return failed({
      message: "Field 'userContentEdits' doesn't exist on type 'IssueComment'",
      extensions: { code: 'undefinedField', typeName: 'IssueComment', fieldName: 'userContentEdits' },
    })
  }
  return comment(state, identity, variables ?? {})
}

function failed(error: object): Answer {
  return { status: 200, body: { data: null, errors: [error] } }
}

function comment(state: GitHubState, identity: Identity, variables: Record<string, unknown>): Answer {
  const found = state.comments.find(({ id }) => `IC_${id}` === variables['id'])
  if (found === undefined || identity.pullRequests === 'none') {
    const message = `Could not resolve to a node with the global id of '${variables['id']}'`
    return failed({ type: 'NOT_FOUND', path: ['node'], message })
  }
  const start = Number(variables['cursor'] ?? 0)
  const edits = editsOf(state, found)
  const end = start + 100
  const node = {
    userContentEdits: {
      pageInfo: { hasNextPage: end < edits.length, endCursor: String(Math.min(end, edits.length)) },
      nodes: edits.slice(start, end),
    },
  }
  return { status: 200, body: { data: { node } } }
}

/** Newest first; each with the whole text that it left. */
function editsOf(state: GitHubState, { author, body, createdAt, edits }: CommentState) {
  const after = edits.map((_, index) => edits[index + 1]?.before ?? body)
  const nodes = edits.map(({ editor, editedAt, deleted }, index) => ({
    editedAt,
    editor: actor(editor),
    deletedAt: deleted?.at ?? null,
    deletedBy: actor(deleted?.by),
    diff: deleted === undefined ? after[index] : null,
  }))
  // Only once there is an edit.
  const creation = {
    editedAt: createdAt,
    editor: actor(author),
    deletedAt: null,
    deletedBy: null,
    diff: edits[0]?.before ?? body,
  }
  return [...nodes.toReversed(), ...(state.creationIsAnEdit && nodes.length > 0 ? [creation] : [])]
}

/** An app goes by its name without `[bot]` here. */
function actor(login: string | null | undefined) {
  if (login === null || login === undefined) return null
  return login.endsWith('[bot]')
    ? { __typename: 'Bot', login: login.slice(0, -'[bot]'.length) }
    : { __typename: 'User', login }
}
