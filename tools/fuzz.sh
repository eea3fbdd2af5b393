#!/usr/bin/env bash
# Fuzzes every entrance of the core, two fuzzers at a time.
#
#   bash tools/fuzz.sh MINUTES       about that long, with the sanitizers and with the assertions of the standard library
#   bash tools/fuzz.sh short         two minutes, with the sanitizers alone, from a sample of the seeds
#
# What the fuzzers learn is kept in NEWSGLASS_FUZZ_FOLDER (~/.cache/newsglass-fuzz), one folder an entrance, and an input that breaks a
# promise in findings/ there. Ends with a table, and with status 1 when there was a finding.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/setup.sh

ENTRANCES=(text request stream compare bundle tables tagger small)
JOBS=2

case "${1:-}" in
  short) presets=(asan) seconds=120 sample=40 ;;
  *[!0-9]* | '') fail "give the minutes, or short: bash tools/fuzz.sh 60" ;;
  *) presets=(fuzz-assertions asan) seconds=$(($1 * 60)) sample=0 ;;
esac
folder=${NEWSGLASS_FUZZ_FOLDER:-${XDG_CACHE_HOME:-$HOME/.cache}/newsglass-fuzz}
each=$((seconds * JOBS / (${#ENTRANCES[@]} * ${#presets[@]})))
[ "$each" -gt 0 ] || fail "too short a time for ${#ENTRANCES[@]} entrances"

install_packages "${BUILD_PACKAGES[@]}" "${CLANG_PACKAGES[@]}"
for preset in "${presets[@]}"; do build "$preset"; done

# Runs one fuzzer for its share of the time; its output stays in a log.
run_one() {
  local preset=$1 entrance=$2 corpus=$folder/corpus/$2 log=$folder/logs/$1-$2.log longest=4096
  [ "$entrance" = tagger ] && longest=32768
  local seeds=("build/$preset/fuzz/seeds/$entrance")
  mkdir -p "$folder/logs" "$folder/findings"
  if [ "$sample" -gt 0 ]; then  # the whole corpus takes longer than there is
    corpus=$folder/short/$entrance
    rm -rf "$corpus"
    find "${seeds[0]}" -type f | shuf -n "$sample" > "$folder/$entrance.sample"
    seeds=("-seed_inputs=@$folder/$entrance.sample")
  fi
  mkdir -p "$corpus"
  ASAN_OPTIONS=allocator_may_return_null=1 "build/$preset/fuzz/fuzz_$entrance" "$corpus" "${seeds[@]}" \
    -max_total_time="$each" -max_len="$longest" -timeout=20 -rss_limit_mb=3000 -dict=fuzz/dictionary.txt -print_final_stats=1 \
    -artifact_prefix="$folder/findings/$entrance-" > "$log" 2>&1 || echo "$preset $entrance" >> "$folder/failed"
}
export -f run_one
export folder each sample

rm -f "$folder/failed"
say "Fuzzing, $each seconds each"
for preset in "${presets[@]}"; do printf "%s\n" "${ENTRANCES[@]/#/$preset }"; done | xargs -P "$JOBS" -L 1 bash -c 'run_one "$@"' run_one

printf '\n%-17s %-9s %12s %10s %10s %s\n' build entrance executions coverage features finding
for preset in "${presets[@]}"; do
  for entrance in "${ENTRANCES[@]}"; do
    log=$folder/logs/$preset-$entrance.log
    finding=none
    grep -qsx "$preset $entrance" "$folder/failed" && finding=$(grep -aoE 'promise broken:.*|(ERROR|Assertion|runtime error):?.*' "$log" | head -1)
    printf '%-17s %-9s %12s %10s %10s %s\n' "$preset" "$entrance" \
      "$(grep -aoE 'number_of_executed_units: *[0-9]+' "$log" | grep -oE '[0-9]+$' || echo '?')" \
      "$(grep -aoE 'cov: [0-9]+' "$log" | tail -1 | cut -d' ' -f2)" "$(grep -aoE 'ft: [0-9]+' "$log" | tail -1 | cut -d' ' -f2)" \
      "${finding:-see $log}"
  done
done
if [ "$1" != short ]; then
  say "Damaging every file that is loaded"
  for preset in "${presets[@]}"; do "build/$preset/fuzz/damage" 200 1000 || echo "$preset damage" >> "$folder/failed"; done
fi
[ ! -e "$folder/failed" ] || fail "an input broke a promise; it is in $folder/findings"
