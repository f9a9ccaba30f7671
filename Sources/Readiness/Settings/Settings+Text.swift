extension Settings {
  /// What is in force, as a `holdpoint.yaml` that says all of it.
  package var text: String {
    var text = ""
    var group = ""
    for key in SettingKey.all {
      let parts = key.path.split(separator: ".")
      let above = parts.count > 1 ? String(parts[0]) : ""
      if above != group && !above.isEmpty { text += "\(above):\n" }
      group = above
      let indent = above.isEmpty ? "" : "  "
      text += "\(indent)\(parts[parts.count - 1]): \(key.value(self))\n"
    }
    return text
  }
}
