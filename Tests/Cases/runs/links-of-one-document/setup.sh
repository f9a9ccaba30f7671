printf '\211PNG\r\n\032\n' > content/dash.png
