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
judge=(python3 "$folder/kit/run_hostile.py" --cmd "$program build {src} -o {out} --drafts"
  --scan '--allow-script assets/app.js')
bash "$folder/kit/setup_fs.sh" "$folder/scenarios" dev >/dev/null 2>&1
"${judge[@]}" --corpus "$folder/cases" --projects "$folder/scenarios"
[ "${2:-}" = giants ] || exit 0
python3 "$folder/kit/gen_big.py" write "$folder/giants" >/dev/null
"${judge[@]}" --projects "$folder/giants"
"${judge[@]}" --scaling
