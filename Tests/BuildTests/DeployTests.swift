import Foundation
import Testing

/// The examples in `deploy/`, by the programs that they are for.
struct DeployTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "deploy")
    .path(percentEncoded: false)

  private static func has(_ programs: String...) -> Bool {
    guard let folder = try? TemporaryFolder() else { return false }
    return programs.allSatisfy {
      (try? Program.shell("PATH=$PATH:/usr/sbin command -v \($0)", in: folder).exit) == 0
    }
  }

  @Test(.enabled(if: has("nginx", "curl")))
  func `nginx hands out the site with the headers that a page cannot set`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "# A\n\n## B\n\n" + String(repeating: "- [ ] One\n", count: 90), to: "content/a.md")
    let port = Int.random(in: 20_000..<30_000)
    try folder.write(
      """
      set -e
      "$HOLDPOINT" build --as-of 2026-01-15
      sh '\(Self.folder)/compress.sh' public
      echo secret >public/.hidden; ln -s /etc/passwd public/link.html
      sed -e 's|listen 80;|listen 127.0.0.1:\(port);|' -e "s|/srv/holdpoint|$PWD|" \\
        '\(Self.folder)/nginx.conf' >site.conf
      cat >nginx.conf <<END
      pid $PWD/pid; error_log $PWD/error; daemon on; events {}
      http {
        include /etc/nginx/mime.types; access_log off; client_body_temp_path $PWD/t1;
        proxy_temp_path $PWD/t2; fastcgi_temp_path $PWD/t3; uwsgi_temp_path $PWD/t4;
        scgi_temp_path $PWD/t5; include $PWD/site.conf;
      }
      END
      PATH=$PATH:/usr/sbin; chmod 755 .; nginx -t -p . -c nginx.conf; nginx -p . -c nginx.conf
      trap 'kill $(cat pid)' EXIT
      at=http://127.0.0.1:\(port)
      asset=$(grep -o 'assets/app.js?[0-9a-f]*' public/index.html)
      for path in / "/$asset" /assets/app.js /a/ /none /.holdpoint /link.html /../pid; do
        echo "== $path"; curl -si --path-as-is "$at$path" | tr -d '\\r' | sed '/^$/q'
      done
      echo "== gzip"; curl -si -H 'Accept-Encoding: gzip' $at/index.html | tr -d '\\r' | sed '/^$/q'
      echo "== POST"; curl -si -X POST $at/ | tr -d '\\r' | sed '/^$/q'
      """, to: "run.sh")
    let run = try Program.shell("bash run.sh 2>&1", in: folder)
    #expect(run.exit == 0, "\(run.output)")
    let answers = run.output.components(separatedBy: "== ").dropFirst()
    func answer(_ path: String) -> String { answers.first { $0.hasPrefix(path + "\n") } ?? "" }
    for answer in answers {
      for header in [
        "Content-Security-Policy: default-src 'none'; script-src 'self'", "frame-ancestors 'none'",
        "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
        "Cross-Origin-Resource-Policy: same-origin", "X-Frame-Options: DENY",
      ] { #expect(answer.contains(header), "\(header) in \(answer)") }
    }
    #expect(answer("/").contains("200 OK") && answer("/").contains("Cache-Control: no-cache"))
    #expect(answer("/").contains("text/html; charset=utf-8"))
    let asset = answers.first { $0.hasPrefix("/assets/app.js?") } ?? ""
    #expect(asset.contains("Cache-Control: public, max-age=31536000, immutable"), "\(asset)")
    #expect(answer("/assets/app.js").contains("Cache-Control: no-cache"))
    #expect(answer("/a/").contains("200 OK"))
    #expect(answer("gzip").contains("Content-Encoding: gzip"))
    for path in ["/none", "/.holdpoint", "/link.html", "/../pid"] {
      #expect(!answer(path).contains("200 OK") && !answer(path).isEmpty, "\(answer(path))")
    }
    #expect(answer("POST").contains("403 Forbidden"))
  }

  @Test(
    .enabled(if: has("check-jsonschema")),
    arguments: [
      ("github-workflows", "deploy/github.yml"), ("gitlab-ci", "deploy/gitlab.yml"),
      ("github-workflows", ".github/workflows/site.yml"),
    ])
  func `a pipeline is one that its service understands`(schema: String, file: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.shell(
      "check-jsonschema --builtin-schema vendor.\(schema) '\(Self.folder)/../\(file)'", in: folder)
    #expect(run.exit == 0, "\(run.output)")
  }

  @Test(arguments: ["deploy/github.yml", ".github/workflows/site.yml"])
  func `a change from outside meets neither secrets nor rights`(file: String) throws {
    let text = try String(contentsOfFile: "\(Self.folder)/../\(file)", encoding: .utf8)
    let lines = text.split(separator: "\n").filter {
      !$0.trimmingCharacters(in: .whitespaces).hasPrefix("#")
    }
    let plain = lines.map { $0.components(separatedBy: " #")[0] }.joined(separator: "\n")
    #expect(!plain.contains("pull_request_target") && !plain.contains("secrets."))
    #expect(plain.contains("\npermissions: {}\n"))
    // What may write stands in one job, and that one asks for the protected branch first.
    let jobs = plain.components(separatedBy: "\n  publish:\n")
    #expect(jobs.count == 2 && !jobs[0].contains(": write") && jobs[1].contains("refs/heads/main"))
    #expect(!plain.contains("uses:"), "an action of somebody else")
  }
}
