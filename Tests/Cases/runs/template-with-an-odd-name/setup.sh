mkdir -p templates/assets; touch 'templates/assets/a"b.css'; mkfifo templates/pipe; ln -s . templates/self
