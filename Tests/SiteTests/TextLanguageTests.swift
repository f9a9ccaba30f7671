import Testing

struct TextLanguageTests {
  private static let spanish = """
    # Lista

    - [ ] La copia de los datos se prueba en una máquina nueva
    - [x] El equipo de guardia conoce las alarmas y los pasos
    - [ ] Las claves del servicio se cambian por la noche
    """
  private static let german = """
    # Liste

    - [ ] Die Sicherung der Daten ist auf einer neuen Maschine erprobt und von Kim gesehen
    - [ ] Die Schlüssel und die Zugänge sind mit der Sicherheit geprüft
    - [x] Der Dienst wird von der Bereitschaft gesehen und alle Alarme sind an
    """

  @Test(arguments: [
    (spanish, "en", " lang=\"es\""), (german, "en", " lang=\"de\""), (german, "de", ""),
    ("# List\n\n- [ ] The restore of the data is tried", "en", ""),
    ("# 清单\n\n- [ ] 数据库备份恢复演练由值班人员完成", "en", " lang=\"zh\""),
  ])
  func `names the language of a document that is not the page's`(
    _ text: String, _ language: String, _ expected: String
  ) throws {
    let page = try Sample(text, language: language).page
    #expect(page.contains("<div class=\"doc\"\(expected)>"))
    #expect(page.contains("<h1 id=\"title\"\(expected)>"))
  }
}
