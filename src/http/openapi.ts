import type { Api } from './route.ts'

/** The document of every registered route, at `/openapi.json`. Call it after the last registration. */
export function registerOpenApi({ app, routes }: Api): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'author', {
    type: 'http',
    scheme: 'bearer',
    description:
      'guest_<43 characters base64url of 32 random bytes>, or a JWT (HS256) signed with the site’s secret.',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'staff', {
    type: 'http',
    scheme: 'bearer',
    description: 'A staff session’s token.',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-parley',
  })
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: '1',
      description: 'Discussion for articles. Errors are problems (RFC 9457).',
      license: { name: 'Apache-2.0' },
    },
  })
  const json = JSON.stringify(document)
  routes.push({ method: 'get', path: '/openapi.json', for: 'anyone' })
  app.get('/openapi.json', c =>
    c.body(json, 200, { 'content-type': 'application/json', 'cache-control': 'no-cache' }),
  )
}
