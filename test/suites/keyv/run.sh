#!/bin/sh
# Keyv's public test suite over our sqlite adapter. It wants another vitest than ours, and a native sqlite3 that it
# never loads, so it is installed apart, in .cache, without that.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
cache="$root/.cache/keyv-suite"
export PATH="$root/node_modules/.bin:$PATH"
mkdir -p "$cache"
cp "$root/test/suites/keyv/package.json" "$root/test/suites/keyv/"*.mjs "$cache/"
cd "$cache"
[ -d node_modules/@keyv/test-suite ] || npm install --no-audit --no-fund --ignore-scripts --loglevel=error
exec node node_modules/vitest/vitest.mjs run --config suite.config.mjs
