chmod 000 content/good.md; [ "$(id -u)" -ne 0 ] || exec false
