mkfifo content/a.status.yaml
