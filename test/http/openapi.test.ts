import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { request } from '../support/client.ts'
import { startService, type TestService } from '../support/service.ts'
import { nameOf } from './table.ts'

type Operation = {
  summary?: string
  security?: object[]
  parameters?: { name: string; in: string; required?: boolean }[]
  responses: Record<string, { content?: object }>
}
type Document = { openapi: string; paths: Record<string, Record<string, Operation>> }

let service: TestService
let document: Document
beforeAll(async () => {
  service = await startService()
  document = (await request<Document>(`${service.url}/openapi.json`)).body
})
afterAll(() => service.close())

describe('the OpenAPI document', () => {
  it('has every route of the table, and no other', () => {
    const documented = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(method => `${method.toUpperCase()} ${path}`),
    )
    const routes = service.routes.map(nameOf).filter(name => name !== 'GET /openapi.json')
    expect(documented.toSorted()).toEqual(routes.toSorted())
    expect(document.openapi).toBe('3.1.0')
  })

  it('says of each what it is for, what it takes in its path, who may ask, and how it fails', () => {
    for (const entry of service.routes.filter(one => one.path !== '/openapi.json')) {
      const operation = document.paths[entry.path]![entry.method]!
      expect([nameOf(entry), operation.summary?.length]).toEqual([nameOf(entry), expect.any(Number)])
      const named = [...entry.path.matchAll(/\{(\w+)\}/g)].map(match => match[1])
      const inPath = (operation.parameters ?? []).filter(one => one.in === 'path')
      expect([nameOf(entry), inPath.map(one => one.name).toSorted()]).toEqual([
        nameOf(entry),
        named.toSorted(),
      ])
      expect(Boolean(operation.security)).toBe(entry.for !== 'anyone')
      expect(operation.responses['default']?.content).toHaveProperty('application/problem+json')
    }
  })
})
