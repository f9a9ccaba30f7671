ln -s a.md content/link.md
