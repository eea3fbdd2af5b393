#!/usr/bin/env bash
# Runs one of the JavaScript tests; CTest calls it.
#
#   node_test.sh FILE...          with NEWSGLASS (the program) and NEWSGLASS_PACKAGE (the built package) in the environment
#
# What they need (npm packages, the WebAssembly build, Chromium) comes from tools/test.sh. Without it the test is skipped (77), and where
# NEWSGLASS_RUN_ALL is set, as in tools/test.sh, it fails.
set -euo pipefail

missing() {
  echo "$1 is missing; tools/test.sh brings it"
  [ -z "${NEWSGLASS_RUN_ALL:-}" ] || exit 1
  exit 77
}

command -v node > /dev/null || missing "Node.js"
[ -d "$(dirname "$0")/../node_modules" ] || missing "tests/node_modules"
[ -f "$NEWSGLASS_PACKAGE/newsglass.wasm" ] || missing "the WebAssembly package"
if [[ "$1" == */web/* ]]; then
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || missing "Chromium"
fi
exec node --test "$@"
