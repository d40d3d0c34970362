import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ZodType } from 'zod'
import { type Fault, Problem } from '../problem.ts'
import type { Env } from './env.ts'
import { jsonBody } from './json-body.ts'
import { problemSchema } from './problem-schema.ts'
import { unstorable } from './text.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** One route: its path, what it takes and what it answers. The same object documents it and checks its input. */
export type Route<P extends ZodType, Q extends ZodType, B extends ZodType> = {
  method: Method
  /** In OpenAPI's form: `/v1/sites/{site}`. */
  path: string
  summary: string
  /** Who may call it: anyone, whoever bears an author's token, or signed-in staff. */
  for: 'anyone' | 'authors' | 'staff'
  params?: P
  query?: Q
  body?: B
  answers: Record<number, { description: string; schema?: ZodType }>
}

export type Input<P extends ZodType, Q extends ZodType, B extends ZodType> = {
  params: z.infer<P>
  query: z.infer<Q>
  body: z.infer<B>
}

/** Every registered route, for the tests that must not miss one. */
export type RouteEntry = { method: Method; path: string; for: 'anyone' | 'authors' | 'staff' }

export type Api = { app: OpenAPIHono<Env>; routes: RouteEntry[] }

/** Registers a route and its document. Input is checked here, once: path, then query, then body. */
export function route<P extends ZodType, Q extends ZodType, B extends ZodType>(
  api: Api,
  definition: Route<P, Q, B>,
  handle: (c: Context<Env>, input: Input<P, Q, B>) => Promise<Response> | Response,
): void {
  const { method, path, params, query, body } = definition
  api.routes.push({ method, path, for: definition.for })
  document(api.app, definition)
  api.app.on(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'), async c => {
    const input = {
      params: params ? checked(params, c.req.param(), pathFault) : undefined,
      query: query ? checked(query, queryOf(c), queryFault) : undefined,
      body: body ? checked(body, await jsonBody(c), bodyFault) : undefined,
    }
    return handle(c, input as Input<P, Q, B>)
  })
}

type ToFault = (path: PropertyKey[], detail: string) => Fault
const pathFault: ToFault = ([name], detail) => ({ pointer: `{${String(name)}}`, detail })
const queryFault: ToFault = ([name], detail) => ({ pointer: `?${String(name)}`, detail })
const bodyFault: ToFault = (path, detail) => ({ pointer: path.map(step).join(''), detail })
const step = (key: PropertyKey) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** A parameter given once is a string, more often a list. */
function queryOf(c: Context): Record<string, string | string[]> {
  const all = Object.entries(c.req.queries()).map(([name, values]) => [
    name,
    values.length === 1 ? values[0]! : values,
  ])
  return Object.fromEntries(all)
}

function checked(schema: ZodType, value: unknown, toFault: ToFault): unknown {
  const faults = unstorable(value)
  const result = faults.length > 0 ? undefined : schema.safeParse(value)
  if (result?.success) return result.data
  const found = result ? result.error.issues.map(({ path, message }) => ({ path, detail: message })) : faults
  const errors = found.slice(0, 10).map(({ path, detail }) => toFault(path, detail))
  throw new Problem('invalid-input', { errors })
}

const securityOf: Record<RouteEntry['for'], Record<string, string[]>[] | undefined> = {
  anyone: undefined,
  authors: [{ author: [] }],
  staff: [{ staff: [] }, { session: [] }],
}

function document(app: OpenAPIHono<Env>, definition: Route<ZodType, ZodType, ZodType>): void {
  const { method, path, summary, params, query, body, answers } = definition
  const security = securityOf[definition.for]
  const responses = Object.fromEntries(
    Object.entries(answers).map(([status, { description, schema }]) => [
      status,
      { description, ...(schema && { content: { 'application/json': { schema } } }) },
    ]),
  )
  app.openAPIRegistry.registerPath(
    createRoute({
      method,
      path,
      summary,
      ...(security && { security }),
      request: {
        ...(params && { params: params as never }),
        ...(query && { query: query as never }),
        ...(body && { body: { required: true, content: { 'application/json': { schema: body } } } }),
      },
      responses: {
        ...responses,
        default: {
          description: 'A problem (RFC 9457)',
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      },
    }),
  )
}
