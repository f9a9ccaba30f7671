printf '# A\n\n' > content/a.md; yes '![[]()' | head -n 6000 | tr -d '\n' >> content/a.md
