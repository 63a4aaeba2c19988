#!/bin/sh
# Every script test:e2e:* of package.json, one after another; fails when one fails.
set -eu
cd "$(dirname "$0")/../.."
for script in $(node -p "Object.keys(require('./package.json').scripts).filter((name) => name.startsWith('test:e2e:')).join(' ')"); do
  echo "-- $script"
  npm run -s "$script"
done
