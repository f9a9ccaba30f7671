mkfifo content/pipe.md; ln -s a.md content/link.md; ln -s . content/loop; mkdir content/folder.md
