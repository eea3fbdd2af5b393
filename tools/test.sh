#!/usr/bin/env bash
# Builds everything and runs every test.
#
#   bash tools/test.sh
#
# Installs what is missing, builds natively, with the sanitizers and to WebAssembly, fuzzes for two minutes, and ends with the test runner's closing line.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/setup.sh

install_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" "${CLANG_PACKAGES[@]}" "${TIDY_PACKAGES[@]}"
npm_install tests
build native
build_page
build asan
export NEWSGLASS_RUN_ALL=1  # a test that cannot run fails instead of being skipped, but for those that need annotated articles
say "Running the tests with the sanitizers"
ctest --preset asan -j2 || fail "a test failed with the sanitizers"
bash tools/fuzz.sh short
say "Running the tests"
ctest --preset native -j2
