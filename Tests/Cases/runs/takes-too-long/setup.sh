printf '# B\n\n' > content/b.md; yes '![[]()' | head -n 80000 | tr -d '\n' >> content/b.md
