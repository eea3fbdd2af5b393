#!/usr/bin/env bash
# Which lines of the core run under the tests and the fuzzers' inputs together (llvm-cov).
#
#   bash tools/coverage.sh
#
# Counts what tools/fuzz.sh has kept as well. Writes build/coverage/report.txt, a line a file, and fails below 92 % of the lines of core/.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/setup.sh

LEAST=92
folder=${NEWSGLASS_FUZZ_FOLDER:-${XDG_CACHE_HOME:-$HOME/.cache}/newsglass-fuzz}

install_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" "${CLANG_PACKAGES[@]}" "${COVERAGE_PACKAGES[@]}"
build coverage
rm -rf build/coverage/profiles && mkdir build/coverage/profiles
export LLVM_PROFILE_FILE="$PWD/build/coverage/profiles/%p-%m.profraw"

say "Running the tests"
ctest --test-dir build/coverage --output-on-failure -E '^(hygiene|wasm|web|gold|fuzz|cli\.memory)(\.|$)' || fail "a test failed"
say "Running what the fuzzers know"
for fuzzer in build/coverage/fuzz/fuzz_*; do
  entrance=${fuzzer##*/fuzz_} inputs=()
  [ -x "$fuzzer" ] && [ -f "$fuzzer" ] || continue
  [ ! -d "$folder/corpus/$entrance" ] || inputs=("$folder/corpus/$entrance")
  "$fuzzer" -runs=0 "${inputs[@]}" "build/coverage/fuzz/seeds/$entrance" > /dev/null 2>&1 || fail "$entrance: an input broke a promise; run bash tools/fuzz.sh"
done

llvm-profdata-14 merge -sparse build/coverage/profiles/*.profraw -o build/coverage/all.profdata
objects=()
for program in build/coverage/newsglass build/coverage/fuzz/fuzz_* build/coverage/tests/*_test; do
  [ -x "$program" ] && [ -f "$program" ] && objects+=(-object "$program")
done
llvm-cov-14 report "${objects[@]:1}" -instr-profile=build/coverage/all.profdata "$PWD/core" > build/coverage/report.txt
share=$(awk '$1 == "TOTAL" { sub("%", "", $10); print $10 }' build/coverage/report.txt)
say "$share % of the lines of core/ run; build/coverage/report.txt has the files"
awk -v share="$share" -v least="$LEAST" 'BEGIN { exit !(share >= least) }' || fail "less than $LEAST % of the lines of core/ run"
