#!/usr/bin/env bash
# Builds the fuzz targets and runs each for a while: run.sh [SECONDS EACH] [TARGET...]
# RUNS=10000000 run.sh … ends each after so many executions, however long they take.
# Corpora grow in .build/fuzz/corpus; an input that breaks something is kept in .build/fuzz/broken.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-300}
shift || true
[ $# -gt 0 ] || set -- markdown front-matter items tables document slug date url mojibake csv template same
bound=-max_total_time=$seconds
[ -z "${RUNS:-}" ] || bound=-runs=$RUNS
swift=$(command -v swift || echo /opt/swift/usr/bin/swift)
mkdir -p .build/fuzz
# The compiler links what it was asked to instrument; a linker does not know the option.
HOLDPOINT_FUZZ=1 "$swift" build --configuration release --product fuzz --scratch-path .build/fuzz \
  -Xswiftc -sanitize=fuzzer,address >.build/fuzz/build.log 2>&1 || { cat .build/fuzz/build.log >&2; exit 1; }

seeds=.build/fuzz/seeds
mkdir -p "$seeds" .build/fuzz/broken
find Tests/Readings Tests/Cases content templates ${HOLDPOINT_SHARED:+"$HOLDPOINT_SHARED/seeds" \
  "$HOLDPOINT_SHARED/corpus" "$HOLDPOINT_SHARED/hostile/cases"} -type f -size -64k \
  \( -name '*.md' -o -name '*.txt' -o -name '*.yaml' -o -name '*.mustache' \) -print0 |
  while IFS= read -r -d '' file; do cp "$file" "$seeds/$(sha256sum <"$file" | cut -c1-16)"; done

options=(-timeout=10 -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 -verbosity=0)
# Weighing inputs by rarity and growing them slowly costs three quarters of the executions here: the seeds
# are whole documents already, and there are thousands of them to weigh.
options+=(-entropic=0 -len_control=0)
# Swift's own backtraces would hang on a crash. Globals that are made once look like leaks, and libFuzzer's
# option keeps only itself from looking for them, not the sanitizer when the program ends.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
options+=(-detect_leaks=0)

status=0
said=()
for target; do
  mkdir -p ".build/fuzz/corpus/$target"
  log=.build/fuzz/$target.log
  start=$SECONDS
  outcome=whole
  .build/fuzz/release/fuzz "--target=$target" "$bound" "${options[@]}" \
    -artifact_prefix=".build/fuzz/broken/$target-" ".build/fuzz/corpus/$target" "$seeds" \
    >"$log" 2>&1 || { outcome=BROKEN status=1; }
  grep -h 'broken:\|ERROR\|SUMMARY' "$log" || true
  count=$(sed -n 's/.*number_of_executed_units: *//p' "$log")
  said+=("$(printf '%-12s %-6s %11s executions in %5d s' "$target" $outcome "${count:-?}" $((SECONDS - start)))")
  echo "${said[-1]}" >&2
done
printf '%s\n' "${said[@]}"
exit $status
