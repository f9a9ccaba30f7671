#!/usr/bin/env bash
# Builds the fuzz targets and runs each for a while: run.sh [SECONDS EACH] [TARGET...]
# Corpora grow in .build/fuzz/corpus; an input that breaks something is kept in .build/fuzz/broken.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-300}
shift || true
[ $# -gt 0 ] || set -- markdown front-matter items tables document slug date url mojibake csv template same
swift=$(command -v swift || echo /opt/swift/usr/bin/swift)
HOLDPOINT_FUZZ=1 "$swift" build --configuration release --product fuzz --scratch-path .build/fuzz \
  -Xswiftc -sanitize=fuzzer,address -Xlinker -fsanitize=fuzzer,address >&2

seeds=.build/fuzz/seeds
mkdir -p "$seeds" .build/fuzz/broken
find Tests/Readings Tests/Cases content templates ${HOLDPOINT_SHARED:+"$HOLDPOINT_SHARED/seeds" \
  "$HOLDPOINT_SHARED/corpus" "$HOLDPOINT_SHARED/hostile/cases"} -type f -size -64k \
  \( -name '*.md' -o -name '*.txt' -o -name '*.yaml' -o -name '*.mustache' \) -print0 |
  while IFS= read -r -d '' file; do cp "$file" "$seeds/$(sha256sum <"$file" | cut -c1-16)"; done

status=0
for target; do
  mkdir -p ".build/fuzz/corpus/$target"
  # Swift's own backtraces would hang on a crash. Globals that are made once look like leaks.
  SWIFT_BACKTRACE=enable=no .build/fuzz/release/fuzz "--target=$target" -max_total_time="$seconds" \
    -timeout=10 -detect_leaks=0 -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 -verbosity=0 \
    -artifact_prefix=".build/fuzz/broken/$target-" ".build/fuzz/corpus/$target" "$seeds" \
    >".build/fuzz/$target.log" 2>&1 || status=1
  grep -h 'broken:\|ERROR\|SUMMARY' ".build/fuzz/$target.log" || true
  echo "$target: $(sed -n 's/.*number_of_executed_units: *//p' ".build/fuzz/$target.log") executions"
done
exit $status
