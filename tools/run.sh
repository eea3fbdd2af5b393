#!/usr/bin/env bash
# Builds the page and serves it on this machine.
#
#   bash tools/run.sh [--port N]        any free port unless one is given
#
# Installs what is missing, builds the WebAssembly module in release, prints the address. Ctrl-C ends it.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/setup.sh

port=0
case "${1:-}" in
  "") ;;
  --port) port="${2:-}" ;;
  *) fail "unknown option $1; only --port N is known" ;;
esac
[[ "$port" =~ ^[0-9]+$ ]] || fail "--port takes a number"

install_packages "${BUILD_PACKAGES[@]}"
build_page
say "Serving the page"
exec node tools/serve/serve.mjs --port "$port"
