/// The small words that the rules look for.
extension Language.Wording {
  static let spanish: Self = {
    var words = Self()
    words.selves = ["estamos", "estás"]
    words.ands = ["y", "e"]
    words.attacks = ["ataque", "ataques", "intentos"]
    words.afterwards = ["mantenimiento continuo"]
    words.checks = ["preparación"]
    words.rollbacks = ["rollback"]
    words.plans = ["plan", "procedimiento", "estrategia"]
    words.dangers = ["problemas", "riesgos", "fallos"]
    words.fixtures = [
      "configuración", "documentación", "infraestructura",
    ]
    words.triggers = ["disparadores", "activadores"]
    words.rollingBack = ["rollback", "reversión", "revertir"]
    words.blockers = [
      "bloqueadores", "bloqueantes",
    ]
    words.needings = ["necesario", "requerido", "obligatorio"]
    words.leftovers = [
      "pasos finales", "últimos pasos", "próximos pasos", "pendientes", "pendiente",
    ]
    words.looseGates = ["checklist de decisión", "lista de decisión", "criterios de aprobación"]
    words.omits = ["no incluye"]
    words.releases = ["producción"]
    words.negations = ["no", "nunca"]
    words.exceptions = ["excepciones", "salvedades", "reservas"]
    words.sections = [
      "sección", "secciones", "parte", "partes", "capítulo", "capítulos", "apartado", "apartados",
    ]
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
}
