// The floor of a plan: a bare Node process that makes the same reads in parallel, parses them, and says no more.
import { readFileSync } from 'node:fs'
import https from 'node:https'

const { url, caFile, token } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const agent = new https.Agent({ keepAlive: true, ca: readFileSync(caFile) })

function get(path) {
  return new Promise((resolve, reject) => {
    https
      .get(`${url}${path}`, {
        agent,
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      })
      .on('error', reject)
      .on('response', (answer) => {
        const chunks = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())))
      })
  })
}

async function list(kind) {
  const items = []
  let next = ''
  do {
    const page = await get(`/apis/rbac.authorization.k8s.io/v1/${kind}?limit=500${next}`)
    items.push(...page.items)
    next = page.metadata.continue ? `&continue=${encodeURIComponent(page.metadata.continue)}` : ''
  } while (next !== '')
  return items
}

const read = await Promise.all([
  list('roles'),
  list('clusterroles'),
  list('rolebindings'),
  list('clusterrolebindings'),
  get('/api/v1/namespaces/kube-system/configmaps/aws-auth'),
  get('/api/v1/namespaces/kube-system/configmaps/eks-access-default'),
])
console.log(read.length)
agent.destroy()
