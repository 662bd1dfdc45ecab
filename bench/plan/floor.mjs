// The floor of a plan: a bare Node process that makes the same reads in parallel, parses them, and says no more.
import { readFileSync } from 'node:fs'
import https from 'node:https'

const { url, caFile, token } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const agent = new https.Agent({ keepAlive: true, ca: readFileSync(caFile) })

function ask(method, path, body) {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  return new Promise((resolve, reject) => {
    https
      .request(`${url}${path}`, { agent, method, headers })
      .on('error', reject)
      .on('response', (answer) => {
        const chunks = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())))
      })
      .end(body)
  })
}

async function list(path) {
  const items = []
  let next = ''
  do {
    const page = await ask('GET', `${path}?limit=500${next}`)
    items.push(...page.items)
    next = page.metadata.continue ? `&continue=${encodeURIComponent(page.metadata.continue)}` : ''
  } while (next !== '')
  return items
}

const rbac = '/apis/rbac.authorization.k8s.io/v1'
const configMaps = '/api/v1/namespaces/kube-system/configmaps'
const authentication = 'authentication.k8s.io/v1'
const read = await Promise.all([
  list(`${rbac}/roles`),
  list(`${rbac}/clusterroles`),
  list(`${rbac}/rolebindings`),
  list(`${rbac}/clusterrolebindings`),
  list('/api/v1/nodes'),
  ask('GET', `${configMaps}/aws-auth`),
  ask('GET', `${configMaps}/eks-access-default`),
  ask(
    'POST',
    `/apis/${authentication}/selfsubjectreviews`,
    JSON.stringify({ apiVersion: authentication, kind: 'SelfSubjectReview' }),
  ),
])
console.log(read.length)
agent.destroy()
