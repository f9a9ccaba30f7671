mkdir -p content/ops/img
touch secret.md content/.env
printf '\211PNG\r\n\032\n' > content/ops/img/load.png
printf '<svg/>' > content/ops/img/x.svg
printf '<html>' > content/ops/img/fake.png
printf '<html>' > content/ops/img/p.html
printf 'a,b\n=1,2\n' > content/ops/load.csv
head -c 2000 /dev/zero > content/ops/big.log
ln -s /etc/passwd content/link.txt
