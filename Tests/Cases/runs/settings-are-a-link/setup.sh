echo "title: Theirs" >theirs.yaml; ln -s theirs.yaml holdpoint.yaml
