extension Language.Claiming {
  static let spanish: Self = {
    var words = Self()
    words.copulas = ["es", "está", "están", "son", "ya"]
    words.places = [
      "producción", "lanzamiento", "lanzar", "despliegue", "desplegar", "publicación", "publicar",
      "piloto", "beta", "go",
    ]
    words.statusKeys = [
      "estado", "estado general", "estado actual", "estado global", "estado del proyecto",
      "situación actual", "situación", "estado de preparación", "estado del lanzamiento",
    ]
    words.progressKeys = [
      "progreso", "progreso general", "avance", "avance general", "avance global", "completado",
      "progreso global", "completitud", "preparación", "porcentaje completado", "nivel de avance",
      "cumplimiento",
    ]
    words.scoreKeys = [
      "score", "puntuación", "puntuación global", "puntuación total", "calificación",
      "score preparación", "score general", "puntuación general", "puntaje", "puntaje total",
      "calificación general",
    ]
    words.effortKeys = [
      "esfuerzo total", "estimación total", "esfuerzo estimado", "horas totales", "tiempo total",
      "esfuerzo", "total de horas", "tiempo estimado", "tiempo total estimado", "horas estimadas",
    ]
    words.totalKeys = [
      "total de tareas", "total de elementos", "total de ítems", "total de items",
      "total de puntos", "número de elementos", "total de verificaciones", "número de tareas",
      "total de criterios",
    ]
    words.doneKeys = [
      "tareas completadas", "elementos completados", "puntos completados", "ítems completados",
      "verificaciones superadas",
    ]
    words.wholeKeys = ["total", "general", "global", "todo", "totales", "suma", "proyecto"]
    words.verdictKeys = [
      "decisión", "decisión final", "veredicto", "decisión go no go", "veredicto final",
      "decisión de lanzamiento", "dictamen", "decisión actual", "decisión de go live",
    ]
    words.questions = [
      "se puede desplegar", "listo para desplegar", "podemos lanzar", "se puede lanzar",
      "podemos desplegar", "listo para producción", "listo para lanzar", "lista para producción",
      "listo para el lanzamiento",
    ]
    words.yes = ["sí", "si"]
    words.no = ["no", "todavía no", "aún no"]
    words.done = [
      "completo", "completa", "completado", "completada", "completados", "hecho", "terminado",
      "terminada", "finalizado", "finalizada", "implementado", "implementada",
      "aprobado en pruebas", "cerrado", "verificado", "completadas", "hecha", "listo", "lista",
      "superado", "superada", "aprobadas", "todas superadas", "verificada", "resuelto",
      "resuelta", "desplegado", "cerrada", "cumplido", "cumplida",
    ]
    words.ongoing = [
      "en progreso", "en curso", "parcial", "parcialmente completado", "en proceso", "iniciado",
      "parcialmente completada", "parcialmente implementado", "casi completo", "casi completado",
      "casi listo", "en marcha", "iniciada",
    ]
    words.open = [
      "pendiente", "no iniciado", "no iniciada", "sin iniciar", "incompleto", "por hacer",
      "pendientes", "sin empezar", "incompleta", "no completado", "no completada", "no cumplido",
    ]
    words.blocked = ["bloqueado", "bloqueada", "en espera", "en pausa", "suspendido"]
    words.ready = [
      "listo para producción", "lista para producción", "listo para lanzar",
      "listo para el lanzamiento", "listo para despliegue", "lista para el lanzamiento",
      "lista para lanzar", "listo para desplegar", "apto para producción", "apto para despliegue",
      "listo para salir a producción",
    ]
    words.approved = [
      "aprobado", "aprobada", "aprobado para producción", "aprobado para lanzamiento",
      "aprobada para producción", "aprobado para el lanzamiento", "aprobado para despliegue",
    ]
    words.modals = [
      "debe", "deben", "cuando", "si", "antes", "hasta", "puede", "pueden", "no", "será", "serán",
      "una vez", "debería", "deberían", "asegurar", "asegurarse", "verificar", "confirmar",
      "comprobar", "salvo", "solo", "tras", "después", "hay que", "tiene que",
    ]
    words.remaining = [
      "restante", "restantes", "pendiente", "pendientes", "faltan", "falta", "por completar",
      "quedan",
    ]
    words.pending = [
      "pendiente", "pendientes", "en progreso", "en curso", "por hacer", "incompleto",
      "bloqueado", "sin probar", "parcial", "falta", "sin empezar", "no iniciado", "aún no",
      "todavía no", "parcialmente completado", "no probado", "no implementado", "sin verificar",
      "fallando", "fallido", "por definir", "falta probar", "a medias",
    ]
    words.maximumHeads = ["máximo", "puntuación máxima", "máxima", "puntaje máximo"]
    words.subjects = [
      "sistema", "aplicación", "app", "plataforma", "servicio", "producto", "sitio", "web",
      "proyecto", "software", "solución", "api", "código",
    ]
    words.rollouts = [
      "canary", "canario", "rollout", "despliegue gradual", "despliegue progresivo", "gradual",
      "progresivo",
    ]
    words.tests = ["pruebas", "tests", "test"]
    words.summaries = ["conclusión", "resumen", "estado", "resultado"]
    return words
  }()
}
