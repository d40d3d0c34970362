import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { Server } from 'socket.io'

/** What the libraries do on their own: the same bytes from memory, one INSERT a request, one emit to a room. */

const { PORT, DATABASE_URL, PAGE_FILE } = process.env
const app = new Hono()
app.get('/ready', c => c.text('ok'))

const page = PAGE_FILE ? readFileSync(PAGE_FILE) : Buffer.alloc(0)
app.get('/page', c => c.body(page, 200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }))

if (DATABASE_URL) {
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 })
  await pool.query(
    'create table if not exists bare_comment (id uuid primary key, thread text, body text, name text, at timestamptz default now())',
  )
  app.post('/insert', async c => {
    const { clientId, body, author } = await c.req.json()
    await pool.query({
      name: 'insert',
      text: 'insert into bare_comment (id, thread, body, name) values ($1, $2, $3, $4)',
      values: [clientId, c.req.query('thread'), body, author?.name ?? ''],
    })
    return c.json({ id: clientId }, 201)
  })
}

const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: '127.0.0.1' })
const io = new Server(server as import('node:http').Server, {
  transports: ['websocket'],
  perMessageDeflate: false,
})
io.on('connection', socket => {
  socket.join('all')
})
app.post('/emit', async c => {
  io.to('all').emit('changes', await c.req.json())
  return c.body(null, 204)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
