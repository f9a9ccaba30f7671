/// The small words of each language side by side, so that what one lacks is seen.
extension Language.Wording {
  static let english: Self = {
    var words = Self()
    words.openers = ["if", "when"]
    words.only = ["only"]
    words.weakNeeds = ["should", "may", "could", "future", "low", "bonus"]
    words.modals = ["should", "must", "could"]
    words.ensures = [
      "ensure", "verify", "confirm", "check", "make sure", "ensure that", "verify that",
      "confirm that", "check that", "make sure that", "you must have", "you need",
    ]
    words.authorizations = ["authorization", "authorisation"]
    words.access = [
      "authentication", "authn", "auth", "access", "rbac", "roles", "permissions", "identity",
      "oauth", "security", "login", "session", "sessions", "api",
    ]
    words.traits = [
      "read", "write", "append", "https", "http", "tls", "ssl", "ssh", "admin", "admins",
      "internal", "process", "internally", "text", "view", "metadata",
    ]
    words.spans = [
      "retention", "ttl", "timeout", "interval", "expiry", "expires", "window", "policy", "every",
    ]
    words.of = ["of", "out of"]
    words.atLeast = ["at least", "minimum of", "a minimum of", "any"]
    words.below = ["below", "under", "less than"]
    words.above = ["above", "over", "more than", "greater than"]
    words.about = ["about", "approx", "approximately", "ca", "circa", "around"]
    words.contactHeads = ["phone", "email", "contact"]
    words.legendHeads = ["symbol", "icon", "emoji", "marker", "sign", "symbol meaning", "status"]
    words.legendMeanings = ["meaning", "description", "definition", "explanation"]
    words.statusHeads = ["status"]
    words.atRisk = ["at risk"]
    words.none = ["no", "zero", "without", "0"]
    words.nothing = ["none", "nothing", "nil"]
    words.towards = ["for", "for the", "to"]
    words.present = ["current", "known", "active", "existing", "present"]
    words.untils = ["until", "unless"]
    words.whens = ["when", "once", "if", "only when", "only if", "as soon as"]
    words.parts = [
      "section", "sections", "part", "parts", "chapter", "chapters", "category", "categories",
      "area", "areas", "step", "steps", "phase", "phases", "stage", "stages", "gate", "gates",
      "layer", "layers",
    ]
    words.through = ["through", "thru", "to", "until"]
    words.asks = ["what", "whats", "which"]
    words.unready = ["not ready"]
    words.agents = ["by"]
    words.identified = [
      "identified", "known", "found", "at this time", "reported", "open", "remaining", "yet",
      "currently", "so far", "found so far",
    ]
    words.refusals = ["do not", "don t", "dont", "never", "no", "must not", "cannot", "can t"]
    words.doing = ["have", "do", "fix", "pass", "complete", "finish", "add", "address"]
    words.milestones = [
      "mvp", "the mvp", "pilot", "the pilot", "beta", "the beta", "v1", "the first release",
      "first release", "now", "poc", "demo",
    ]
    return words
  }()

  static let german: Self = {
    var words = Self()
    words.openers = ["wenn", "falls", "sofern", "soweit"]
    words.weakNeeds = [
      "kann", "soll", "sollte", "wunsch", "kür", "künftig", "zukünftig", "niedrige", "muss",
    ]
    words.modals = ["sollte", "sollten", "soll", "muss", "müssen", "könnte"]
    words.ensures = ["prüfen", "überprüfen", "sicherstellen", "bestätigen", "kontrollieren"]
    words.authorizations = ["autorisierung", "genehmigung"]
    words.access = ["authentifizierung", "zugriff", "rollen", "rechte", "sicherheit", "anmeldung"]
    words.traits = ["lese", "lesen", "https", "tls", "intern", "admin"]
    words.spans = [
      "aufbewahrung", "aufbewahrungsfrist", "zeitlimit", "intervall", "ablauf", "gültigkeit",
      "zeitfenster", "alle", "jede", "rhythmus", "turnus",
    ]
    words.of = ["von", "aus", "der"]
    words.atLeast = ["mindestens", "wenigstens"]
    words.below = [
      "unter", "weniger als", "höchstens", "maximal", "unterhalb von", "kleiner als",
    ]
    words.above = ["über", "mehr als", "größer als", "oberhalb von"]
    words.about = ["etwa", "ungefähr", "rund", "zirka", "ca"]
    words.contactHeads = [
      "telefon", "e mail", "mail", "kontakt", "telefonnummer", "rufnummer", "durchwahl",
    ]
    words.legendHeads = ["zeichen", "symbol", "farbe", "ampel"]
    words.legendMeanings = ["bedeutung", "beschreibung", "erklärung", "erläuterung"]
    words.statusHeads = ["status", "stand", "ergebnis"]
    words.atRisk = ["gefährdet", "mit risiko", "risikobehaftet"]
    words.none = ["keine", "kein", "keinen", "ohne", "0"]
    words.nothing = ["keine", "keiner", "keines", "nichts"]
    words.towards = ["für", "zum", "zur"]
    words.present = ["aktuelle", "bekannte", "bestehende", "aktive", "offene"]
    words.untils = ["bis", "solange"]
    words.whens = ["wenn", "sobald", "falls", "sofern"]
    words.parts = [
      "abschnitt", "abschnitte", "teil", "teile", "kapitel", "bereich", "bereiche", "kategorie",
      "schritt", "schritte", "phase", "phasen", "stufe", "stufen", "punkt", "punkte",
    ]
    words.through = ["bis"]
    words.asks = ["was", "welche"]
    words.unready = ["nicht bereit", "nicht startbereit"]
    words.agents = ["von", "durch"]
    words.identified = ["bekannt", "vorhanden", "offen", "gefunden"]
    words.refusals = ["nicht", "kein", "keine"]
    words.milestones = ["mvp", "das mvp", "pilot", "den piloten", "pilotbetrieb"]
    return words
  }()

  static let spanish: Self = {
    var words = Self()
    words.openers = ["si"]
    words.only = ["solamente", "únicamente"]
    words.weakNeeds = [
      "puede", "podría", "debería", "deberían", "futuro", "baja", "extra", "debe",
    ]
    words.modals = ["debería", "deberían", "debe", "deben", "podría"]
    words.ensures = ["verificar", "comprobar", "confirmar", "asegurar", "asegúrese de", "revisar"]
    words.authorizations = ["autorización", "autorizaciones"]
    words.access = ["autenticación", "acceso", "roles", "permisos", "seguridad", "sesiones"]
    words.traits = ["lectura", "https", "tls", "interno", "admin"]
    words.spans = [
      "retención", "caducidad", "intervalo", "expiración", "ventana", "política", "cada",
      "vigencia", "tiempo de espera",
    ]
    words.of = ["de", "de los", "de las"]
    words.atLeast = ["al menos", "por lo menos", "como mínimo"]
    words.below = [
      "menos de", "menor que", "inferior a", "por debajo de", "menor a", "como máximo",
    ]
    words.above = ["más de", "mayor que", "superior a", "por encima de", "mayor a"]
    words.about = ["unos", "unas", "aproximadamente", "aprox", "alrededor de", "cerca de"]
    words.contactHeads = ["teléfono", "correo", "correo electrónico", "contacto", "móvil"]
    words.legendHeads = ["símbolo", "icono", "ícono", "color", "marca"]
    words.legendMeanings = ["significado", "descripción", "definición", "explicación"]
    words.statusHeads = ["estado", "status", "resultado"]
    words.atRisk = ["en riesgo"]
    words.none = ["sin", "ningún", "ninguna", "cero", "0"]
    words.nothing = ["ninguno", "ninguna", "nada"]
    words.towards = ["para"]
    words.present = ["actuales", "conocidos", "activos", "abiertos"]
    words.untils = ["hasta", "hasta que"]
    words.whens = ["cuando", "si", "una vez que"]
    words.parts = [
      "sección", "secciones", "parte", "partes", "capítulo", "capítulos", "apartado", "apartados",
      "área", "áreas", "categoría", "paso", "pasos", "fase", "fases", "etapa", "etapas", "punto",
      "puntos",
    ]
    words.through = ["a", "al", "hasta"]
    words.asks = ["qué", "que", "lo que"]
    words.unready = ["no listo", "no lista", "no está listo", "no está lista"]
    words.agents = ["por"]
    words.identified = ["identificado", "identificados", "conocidos", "conocido"]
    words.refusals = ["no"]
    words.milestones = ["mvp", "el mvp", "piloto", "el piloto"]
    return words
  }()

  static let french: Self = {
    var words = Self()
    words.openers = ["si", "lorsque"]
    words.only = ["uniquement", "seulement"]
    words.weakNeeds = ["peut", "pourrait", "devrait", "priorité", "doit"]
    words.modals = ["devrait", "devraient", "doit", "doivent", "pourrait"]
    words.ensures = [
      "vérifier", "confirmer", "s'assurer", "s'assurer que", "vérifier que", "vous devez avoir",
      "contrôler",
    ]
    words.authorizations = ["autorisation", "autorisations"]
    words.access = ["authentification", "accès", "rôles", "permissions", "sécurité"]
    words.traits = ["lecture", "https", "tls", "interne", "admin"]
    words.spans = [
      "rétention", "conservation", "expiration", "intervalle", "délai", "fenêtre", "politique",
      "chaque", "validité",
    ]
    words.of = ["sur", "de", "des"]
    words.atLeast = ["au moins", "au minimum"]
    words.below = ["moins de", "inférieur à", "inférieure à", "au plus", "en dessous de"]
    words.above = ["plus de", "supérieur à", "supérieure à", "au dessus de"]
    words.about = ["environ", "approximativement", "près de", "à peu près"]
    words.contactHeads = ["téléphone", "courriel", "mail", "contact", "portable", "adresse"]
    words.legendHeads = ["symbole", "icône", "couleur", "signe", "pictogramme"]
    words.legendMeanings = ["signification", "description", "définition", "explication"]
    words.statusHeads = ["statut", "état", "résultat"]
    words.atRisk = ["à risque", "en risque"]
    words.none = ["sans", "aucun", "aucune", "zéro", "0"]
    words.nothing = ["aucun", "aucune", "néant", "rien"]
    words.towards = ["pour"]
    words.present = ["actuels", "connus", "ouverts"]
    words.untils = ["avant que", "tant que"]
    words.whens = ["quand", "lorsque", "si", "dès que", "une fois que"]
    words.parts = [
      "section", "sections", "partie", "parties", "chapitre", "chapitres", "rubrique", "rubriques",
      "étape", "étapes", "phase", "phases", "point", "points", "volet", "volets",
    ]
    words.through = ["à", "jusqu à"]
    words.asks = ["que", "ce que", "ce qui"]
    words.unready = ["pas prêt", "pas prête", "non prêt", "non prête"]
    words.agents = ["par"]
    words.identified = ["identifié", "identifiés", "connu", "connus"]
    words.refusals = ["ne"]
    words.milestones = ["mvp", "le mvp", "pilote", "le pilote"]
    return words
  }()

  static let portuguese: Self = {
    var words = Self()
    words.openers = ["se", "caso"]
    words.only = ["apenas", "somente"]
    words.weakNeeds = ["pode", "poderia", "deveria", "deveriam", "baixa", "deve"]
    words.modals = ["deveria", "deveriam", "deve", "devem", "poderia"]
    words.ensures = ["verificar", "verifique", "confirmar", "confirme", "garantir", "garanta"]
    words.authorizations = ["autorização", "autorizações"]
    words.access = ["autenticação", "acesso", "papéis", "permissões", "segurança", "sessões"]
    words.traits = ["leitura", "https", "tls", "interno", "admin"]
    words.spans = [
      "retenção", "validade", "intervalo", "expiração", "janela", "política", "cada",
      "tempo limite",
    ]
    words.of = ["de", "dos", "das"]
    words.atLeast = ["pelo menos", "no mínimo", "ao menos"]
    words.below = ["menos de", "menor que", "inferior a", "abaixo de", "no máximo"]
    words.above = ["mais de", "maior que", "superior a", "acima de"]
    words.about = ["cerca de", "aproximadamente", "aprox", "por volta de"]
    words.contactHeads = [
      "telefone", "correio", "e mail", "contato", "contacto", "celular", "telemóvel",
    ]
    words.legendHeads = ["símbolo", "ícone", "cor", "marca"]
    words.legendMeanings = ["significado", "descrição", "definição", "explicação"]
    words.statusHeads = ["situação", "status", "estado"]
    words.atRisk = ["em risco"]
    words.none = ["sem", "nenhum", "nenhuma", "zero", "0"]
    words.nothing = ["nenhum", "nenhuma", "nada"]
    words.towards = ["para"]
    words.present = ["atuais", "conhecidos", "ativos", "abertos"]
    words.untils = ["até", "até que", "antes de"]
    words.whens = ["quando", "se", "assim que"]
    words.parts = [
      "seção", "seções", "secção", "secções", "parte", "partes", "capítulo", "capítulos", "área",
      "áreas", "categoria", "passo", "passos", "fase", "fases", "etapa", "etapas", "ponto",
      "pontos",
    ]
    words.through = ["a", "até"]
    words.asks = ["o que", "que"]
    words.unready = ["não pronto", "não pronta", "não está pronto", "não está pronta"]
    words.agents = ["por"]
    words.identified = ["identificado", "identificados", "conhecido"]
    words.refusals = ["não"]
    words.milestones = ["mvp", "o mvp", "piloto", "o piloto"]
    return words
  }()

  static let chinese: Self = {
    var words = Self()
    words.whens = ["时"]
    words.parts = ["部分", "章节", "章", "节", "步骤", "阶段", "条", "项"]
    words.through = ["至", "到"]
    words.asks = ["什么", "哪些"]
    words.unready = ["未就绪", "不具备上线条件"]
    words.openers = ["如果", "若", "如"]
    words.only = ["专用", "限定"]
    words.weakNeeds = ["可", "可以", "应", "应该", "应当", "建议", "宜", "未来", "将来", "低", "必须", "最好"]
    words.ensures = ["确认", "确保", "检查", "请确认", "请确保"]
    words.spans = ["保留", "留存", "超时", "间隔", "过期", "有效期", "窗口", "策略", "每", "周期"]
    words.of = ["中的", "之"]
    words.atLeast = ["至少", "至少满足", "最少"]
    words.below = ["低于", "小于", "少于", "不超过", "以下", "不高于"]
    words.above = ["高于", "大于", "超过", "多于"]
    words.about = ["约", "大约", "大概", "左右"]
    words.contactHeads = ["电话", "邮箱", "邮件", "联系方式", "手机"]
    words.legendHeads = ["符号", "图标", "标记", "颜色"]
    words.legendMeanings = ["含义", "说明", "意义", "描述", "解释", "定义"]
    words.statusHeads = ["状态", "结果", "是否完成"]
    words.atRisk = ["有风险", "存在风险"]
    words.none = ["无", "没有", "零"]
    words.nothing = ["无", "没有", "暂无"]
    words.present = ["当前", "已知"]
    return words
  }()
}
