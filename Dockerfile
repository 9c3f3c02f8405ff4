# Built once, run read-only by a user without rights; data/ is the only place that it writes to.
# How to build and run it stands in the README, "In a container".
FROM node:22-slim AS build
WORKDIR /srv/leak-saga
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY commands ./commands
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production HEALTH_PORT=9090
WORKDIR /srv/leak-saga
COPY --from=build /srv/leak-saga/package.json ./
COPY --from=build /srv/leak-saga/node_modules ./node_modules
COPY --from=build /srv/leak-saga/dist ./dist
COPY --from=build /srv/leak-saga/src/search/related-words.bin ./src/search/
COPY data ./data
RUN chown -R node:node data
USER node
VOLUME /srv/leak-saga/data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--permission", "--allow-fs-read=/srv/leak-saga/*", "--allow-fs-write=/srv/leak-saga/data/*", "--allow-worker", "dist/src/main.js"]
