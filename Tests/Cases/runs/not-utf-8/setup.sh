printf '# Caf\351\n\n- [ ] One\n' > content/latin.md
