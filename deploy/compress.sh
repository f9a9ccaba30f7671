#!/bin/sh
# Writes NAME.gz beside every text of a site, for servers that hand out what is compressed: compress.sh public
# Run it over a copy, or after each build: a build begins without them.
set -eu
find "$1" -type f \( -name '*.html' -o -name '*.css' -o -name '*.js' -o -name '*.json' -o -name '*.svg' -o -name '*.csv' \) \
  -size +1k -exec gzip --best --no-name --keep --force {} +
