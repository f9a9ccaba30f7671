"""nginx as a company would run it: under a sub-path, with the policy as a header."""

import socket
import subprocess
import time
from pathlib import Path

POLICY = (
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
  "base-uri 'none'; form-action 'none'"
)

CONFIGURATION = """
daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
  include /etc/nginx/mime.types;
  charset utf-8;
  access_log off;
  log_format report '$request_body';
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    location /launches/ {{
      alias {root}/;
      add_header Content-Security-Policy "{policy}; frame-ancestors 'none'; report-uri /report";
      add_header X-Content-Type-Options nosniff;
      add_header Referrer-Policy no-referrer;
    }}
    location = /report {{ access_log {folder}/reports.log report; proxy_pass http://127.0.0.1:{port}/taken; }}
    location = /favicon.ico {{ return 204; }}
    location = /taken {{ return 204; }}
  }}
}}
"""


class Server:
  """Serves the folders of `root` under `address` as long as it is entered."""

  def __init__(self, root: Path, folder: Path):
    self.root, self.folder = root, folder
    folder.mkdir()
    (folder / "reports.log").touch()

  def __enter__(self) -> "Server":
    for _ in range(5):
      if self._starts():
        return self
    raise SystemExit(f"error: nginx does not start\n{self._errors()}")

  def __exit__(self, *_: object) -> None:
    self.process.terminate()
    self.process.wait(10)

  @property
  def address(self) -> str:
    return f"http://127.0.0.1:{self.port}/launches/"

  def reports(self) -> list[str]:
    """What browsers reported against the policy."""
    return [line for line in (self.folder / "reports.log").read_text().splitlines() if line]

  def _starts(self) -> bool:
    with socket.socket() as free:
      free.bind(("127.0.0.1", 0))
      self.port = free.getsockname()[1]
    file = self.folder / "nginx.conf"
    file.write_text(
      CONFIGURATION.format(folder=self.folder, root=self.root, port=self.port, policy=POLICY)
    )
    self.process = subprocess.Popen(
      ["/usr/sbin/nginx", "-c", file, "-e", self.folder / "error.log"], stderr=subprocess.PIPE
    )
    for _ in range(100):
      if self.process.poll() is not None:
        return False
      try:
        socket.create_connection(("127.0.0.1", self.port), 1).close()
        return True
      except OSError:
        time.sleep(0.05)
    return False

  def _errors(self) -> str:
    log = self.folder / "error.log"
    return log.read_text() if log.exists() else ""
