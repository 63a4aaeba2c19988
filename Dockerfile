# Rung as one container: no root, nothing to write but /data and /tmp. See docs/OPERATIONS.md.
FROM node:24-bookworm-slim AS install
WORKDIR /rung
COPY package.json package-lock.json ./
RUN npm install --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 STORE_URL=sqlite:/data/rung.sqlite NODE_COMPILE_CACHE=/rung/.cache/compile
WORKDIR /rung
RUN mkdir -p /data /rung/.cache && chown node:node /data /rung/.cache
COPY --from=install /rung/node_modules ./node_modules
COPY package.json LICENSE slack-manifest.json ./
COPY src ./src
COPY knowledge ./knowledge
USER node
# The model is trained and the program compiled while the image is built, not at every start; one answer keeps the rest.
RUN node src/cli/prepare.ts && node src/launch.js ask "what does a back-end engineer do" > /dev/null
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--max-semi-space-size=2", "src/launch.js"]
