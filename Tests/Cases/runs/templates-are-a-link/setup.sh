mkdir theirs; ln -s theirs templates
