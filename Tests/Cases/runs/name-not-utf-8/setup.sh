cp content/a.md "$(printf 'content/bad\377\033[31m.md')"
