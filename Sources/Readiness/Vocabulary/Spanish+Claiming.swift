extension Language.Claiming {
  static let spanish: Self = {
    var words = Self()
    words.statusKeys = [
      "estado", "estado general", "estado actual", "estado global", "estado del proyecto",
    ]
    words.progressKeys = [
      "progreso", "progreso general", "avance", "avance general", "avance global", "completado",
    ]
    words.scoreKeys = [
      "score", "puntuación", "puntuación global", "puntuación total", "calificación",
      "score preparación", "score general",
    ]
    words.effortKeys = [
      "esfuerzo total", "estimación total", "esfuerzo estimado", "horas totales", "tiempo total",
      "esfuerzo",
    ]
    words.totalKeys = ["total de tareas", "total de elementos", "total de ítems", "total de items"]
    words.doneKeys = ["tareas completadas", "elementos completados"]
    words.wholeKeys = ["total", "general", "global", "todo"]
    words.verdictKeys = ["decisión", "decisión final", "veredicto", "decisión go no go"]
    words.questions = ["se puede desplegar", "listo para desplegar", "podemos lanzar"]
    words.yes = ["sí", "si"]
    words.no = ["no", "todavía no"]
    words.done = [
      "completo", "completa", "completado", "completada", "completados", "hecho", "terminado",
      "terminada", "finalizado", "finalizada", "implementado", "implementada",
      "aprobado en pruebas", "cerrado", "verificado",
    ]
    words.ongoing = [
      "en progreso", "en curso", "parcial", "parcialmente completado", "en proceso", "iniciado",
    ]
    words.open = [
      "pendiente", "no iniciado", "no iniciada", "sin iniciar", "incompleto", "por hacer",
    ]
    words.blocked = ["bloqueado", "bloqueada", "en espera"]
    words.ready = [
      "listo para producción", "lista para producción", "listo para lanzar",
      "listo para el lanzamiento", "listo para despliegue",
    ]
    words.approved = [
      "aprobado", "aprobada", "aprobado para producción", "aprobado para lanzamiento",
    ]
    words.modals = [
      "debe", "deben", "cuando", "si", "antes", "hasta", "puede", "pueden", "no", "será", "serán",
      "una vez",
    ]
    words.remaining = ["restante", "restantes", "pendiente", "pendientes"]
    words.pending = [
      "pendiente", "pendientes", "en progreso", "en curso", "por hacer", "incompleto", "bloqueado",
      "sin probar", "parcial", "falta",
    ]
    words.maximumHeads = ["máximo", "puntuación máxima"]
    words.tests = ["pruebas", "tests", "test"]
    return words
  }()
}
