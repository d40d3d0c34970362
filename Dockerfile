# Parley for DATABASE_URL: the widget and the console are built, the embedded PostgreSQL is left out.

FROM node:24-slim AS build
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY vite.config.ts ./
COPY widget widget
COPY console console
COPY src src
COPY moderation moderation
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
# The image has its Node, and its database comes from outside: no optional package is needed.
RUN npm ci --omit=dev --omit=optional

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DEMO=off
WORKDIR /parley
COPY LICENSE package.json start.js build.js ./
COPY --from=packages /parley/node_modules node_modules
COPY --from=build /parley/dist/client dist/client
COPY src src
COPY moderation moderation
COPY migrations migrations
COPY demo demo
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "start.js"]
