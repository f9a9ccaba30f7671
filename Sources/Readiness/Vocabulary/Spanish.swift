// One file, because it is one table: who adds a language copies it and translates.

extension Language {
  package static let spanish: Language = {
    var words = Language(code: "es")
    words.timing = .spanish
    words.signing = .spanish
    words.lists = .spanish
    words.claiming = .spanish
    words.states = [
      (
        .open,
        [
          "pendiente", "pendientes", "por hacer", "abierto", "abierta", "sin empezar",
          "sin comenzar", "sin iniciar", "no iniciado", "no iniciada", "no comenzado",
          "no empezado",
          "no completado", "no completada", "no hecho", "no listo", "no lista", "no cumple",
          "no cumplido", "no conforme", "no superado", "no aprobado", "no aprobada",
          "no verificado",
          "no verificada", "no probado", "no probada", "no implementado", "no implementada",
          "no disponible", "no existe", "sin probar", "sin verificar", "sin implementar",
          "sin hacer",
          "falta", "faltan", "faltante", "fallido", "fallida", "falla", "fallo", "falló",
          "ha fallado", "incompleto", "incompleta", "desconocido", "desconocida", "planificado",
          "planificada", "planeado", "planeada", "programado", "programada", "previsto", "prevista",
          "por definir", "por confirmar", "por verificar", "por revisar", "por determinar",
          "por asignar", "nuevo", "nueva", "borrador", "en cola", "rojo", "falso", "rechazado",
          "rechazada", "requerido", "requerida", "necesario", "atrasado", "atrasada", "retrasado",
          "en riesgo", "aplazado", "aplazada", "pospuesto", "pospuesta", "todavía no", "aún no",
          "no todavía", "pendiente de revisión", "pendiente de aprobación", "a la espera",
          "si aplica", "si procede", "si corresponde", "requiere atención", "listo para revisión",
          "pendiente de validación", "no realizado", "no realizada", "error",
        ]
      ),
      (
        .done,
        [
          "hecho", "hecha", "completado", "completada", "completados", "completadas", "completo",
          "completa", "listo", "lista", "listos", "listas", "terminado", "terminada", "finalizado",
          "finalizada", "aprobado", "aprobada", "verificado", "verificada", "validado", "validada",
          "cumple", "cumplido", "cumplida", "resuelto", "resuelta", "cerrado", "cerrada",
          "implementado", "implementada", "desplegado", "desplegada", "sí", "correcto", "correcta",
          "exitoso", "exitosa", "con éxito", "superado", "superada", "pasa", "pasó", "pasado",
          "conforme", "operativo", "operativa", "activo", "activa", "en producción", "configurado",
          "configurada", "habilitado", "habilitada", "entregado", "entregada", "firmado", "firmada",
          "aceptado", "aceptada", "publicado", "publicada", "realizado", "realizada", "ejecutado",
          "ejecutada", "verde", "verdadero", "disponible", "probado", "probada", "corregido",
          "corregida", "liberado", "liberada", "confirmado", "confirmada", "instalado", "instalada",
          "funciona", "funcionando", "satisfactorio", "bien", "logrado", "lograda", "revisado",
          "revisada", "documentado", "documentada", "solucionado", "solucionada",
        ]
      ),
      (
        .inProgress,
        [
          "en progreso", "en proceso", "en curso", "en marcha", "parcial", "parcialmente",
          "parcialmente completado", "parcialmente completada", "parcialmente hecho", "iniciado",
          "iniciada", "comenzado", "empezado", "empezada", "en desarrollo", "en pruebas",
          "en prueba", "en revisión", "en validación", "a medias", "casi listo", "casi lista",
          "en ejecución", "amarillo", "en implementación", "en construcción", "en trámite",
          "en preparación", "avanzando", "en avance", "cumple parcialmente",
          "cumplido parcialmente",
          "en verificación",
        ]
      ),
      (
        .blocked,
        [
          "bloqueado", "bloqueada", "bloqueados", "en espera", "en pausa", "pausado", "pausada",
          "suspendido", "suspendida", "detenido", "detenida", "parado", "parada", "bloqueante",
          "a la espera del proveedor", "esperando al proveedor",
        ]
      ),
      (
        .notApplicable,
        [
          "no aplica", "no aplicable", "no procede", "no corresponde", "no requerido",
          "no requerida", "no es necesario", "no necesario", "no se requiere", "omitido", "omitida",
          "descartado", "descartada", "cancelado", "cancelada", "eliminado", "eliminada",
          "fuera de alcance", "fuera del alcance", "obsoleto", "obsoleta", "no relevante",
          "anulado", "anulada",
        ]
      ),
    ]
    words.needs = [
      (
        .optional,
        [
          "futuras mejoras",
          "opcional", "opcionales", "deseable", "deseables", "sería bueno tener",
          "mejora futura", "mejoras futuras", "a futuro", "en el futuro", "futuro", "si hay tiempo",
          "si el tiempo lo permite", "no obligatorio", "no obligatoria", "baja prioridad",
          "podría", "puede", "trabajo futuro", "fase futura", "extra", "no imprescindible",
        ]
      ),
      (
        .recommended,
        [
          "recomendado", "recomendada", "recomendados", "recomendadas", "recomendable",
          "muy recomendado", "muy recomendable", "altamente recomendado", "muy recomendados",
          "muy recomendadas", "altamente recomendados", "altamente recomendadas", "debería",
          "deberían",
          "opcional pero recomendado", "opcional pero recomendada", "recomendado pero opcional",
          "buena práctica", "aconsejable", "se recomienda", "conveniente",
        ]
      ),
      (
        .required,
        [
          "obligatorio", "obligatoria", "obligatorios", "obligatorias", "requerido", "requerida",
          "requeridos", "requeridas", "imprescindible", "imprescindibles", "necesario", "necesaria",
          "debe", "indispensable", "mandatorio", "mandatoria", "no negociable",
        ]
      ),
    ]
    words.attributes = [
      (
        .owner,
        [
          "responsable", "responsables", "dueño", "dueña", "propietario", "propietaria",
          "asignado a",
          "asignada a", "asignado", "encargado", "encargada", "a cargo de", "a cargo", "quién",
          "líder", "persona responsable", "equipo responsable", "referente", "contacto",
        ]
      ),
      (.status, ["estado", "estado actual", "situación", "avance", "progreso", "estatus"]),
      (
        .due,
        [
          "vence", "vencimiento", "fecha límite", "fecha de vencimiento", "plazo", "fecha objetivo",
          "fecha de entrega", "fecha tope", "para el", "antes del", "entrega", "fecha prevista",
          "fecha compromiso",
        ]
      ),
      (
        .evidence,
        [
          "evidencia", "evidencias", "enlace", "enlaces", "prueba", "comprobante", "referencia",
          "referencias", "ver", "véase", "documento", "soporte documental", "vínculo", "respaldo",
        ]
      ),
      (.priority, ["prioridad", "criticidad", "severidad", "urgencia", "gravedad"]),
      (
        .effort,
        [
          "esfuerzo", "estimación", "esfuerzo estimado", "tiempo estimado", "duración estimada",
          "estimado", "estimación total", "esfuerzo total", "tiempo", "tiempo total estimado",
          "horas estimadas", "duración",
        ]
      ),
      (
        .note,
        [
          "nota", "notas", "comentario", "comentarios", "observación", "observaciones", "detalle",
          "detalles", "aclaración",
        ]
      ),
      (.date, ["fecha", "fecha de firma", "firmado el", "fecha y lugar", "lugar y fecha"]),
      (
        .name,
        [
          "nombre", "nombre completo", "nombre y apellidos", "nombre y apellido", "firmado por",
          "aprobado por", "autorizado por", "revisado por",
        ]
      ),
      (
        .signature,
        ["firma", "firmas", "rúbrica", "aprobación", "visto bueno", "vobo", "autorización"]
      ),
      (.role, ["rol", "cargo", "puesto", "función", "posición"]),
      (.impact, ["impacto", "consecuencia", "consecuencias", "efecto", "alcance del daño"]),
      (.likelihood, ["probabilidad", "posibilidad", "probabilidad de ocurrencia"]),
      (.severity, ["nivel de riesgo"]),
      (
        .mitigation,
        [
          "mitigación", "mitigaciones", "plan de mitigación", "estrategia de mitigación",
          "contingencia", "plan de contingencia", "respuesta", "tratamiento",
          "acción de mitigación",
          "medida", "medidas", "contramedida",
        ]
      ),
      (
        .monitor,
        ["monitoreo", "supervisión", "seguimiento", "detección", "disparador", "vigilancia"]
      ),
      (.start, ["inicio", "fecha de inicio", "comienzo", "arranque", "inicia"]),
      (
        .launch,
        [
          "lanzamiento", "fecha de lanzamiento", "fecha de go live", "salida en vivo",
          "puesta en producción", "fecha de despliegue", "lanzamiento previsto",
          "fecha prevista de lanzamiento", "lanzamiento estimado", "fecha de salida a producción",
          "salida a producción", "fecha objetivo de lanzamiento", "lanzamiento planificado",
          "paso a producción", "puesta en marcha", "producción go live",
        ]
      ),
      (
        .nextReview,
        ["próxima revisión", "siguiente revisión", "fecha de revisión", "próxima evaluación"]
      ),
      (
        .housekeeping,
        [
          "creado", "creado el", "fecha de creación", "última actualización", "actualizado",
          "actualizado el", "última modificación", "última revisión", "generado", "modificado",
          "fecha de actualización", "generado por", "elaborado",
        ]
      ),
    ]
    words.priorities = [
      (
        .critical,
        [
          "crítica", "crítico", "críticas", "críticos", "bloqueante", "bloqueantes", "bloqueador",
          "urgente", "muy alta", "máxima", "impide el lanzamiento",
        ]
      ),
      (.high, ["alta", "alto", "importante", "mayor"]),
      (.medium, ["media", "medio", "moderada", "moderado"]),
      (.low, ["baja", "bajo", "menor", "trivial"]),
    ]
    words.levels = [
      (
        1,
        [
          "muy baja", "muy bajo", "rara", "raro", "remota", "remoto", "insignificante",
          "despreciable", "mínimo", "mínima", "muy improbable",
        ]
      ),
      (2, ["baja", "bajo", "improbable", "menor", "poco probable", "leve"]),
      (3, ["media", "medio", "posible", "moderada", "moderado", "mediana", "intermedio"]),
      (4, ["alta", "alto", "probable", "mayor", "significativo", "significativa", "importante"]),
      (
        5,
        [
          "muy alta", "muy alto", "crítica", "crítico", "casi seguro", "casi segura", "severa",
          "severo", "catastrófico", "catastrófica", "extremo", "extrema", "muy probable", "grave",
          "seguro",
        ]
      ),
    ]
    words.units = [
      (.minute, ["minuto", "minutos"]),
      (.hour, ["hora", "horas", "hs"]),
      (.day, ["día", "días", "jornada", "jornadas", "días hábiles", "días laborables"]),
      (.week, ["semana", "semanas", "sem"]),
      (.month, ["mes", "meses"]),
      (.quarter, ["trimestre", "trimestres"]),
      (.year, ["año", "años"]),
      (.sprint, ["iteración", "iteraciones"]),
    ]
    words.months = [
      ["enero", "ene"], ["febrero", "feb"], ["marzo", "mar"], ["abril", "abr"], ["mayo"],
      ["junio", "jun"], ["julio", "jul"], ["agosto", "ago"],
      ["septiembre", "setiembre", "sept", "sep"], ["octubre", "oct"], ["noviembre", "nov"],
      ["diciembre", "dic"],
    ]
    words.verdicts = [
      (
        .go,
        [
          "listo para lanzar", "listo para el lanzamiento", "lista para lanzar",
          "lista para el lanzamiento", "aprobado para lanzar", "aprobado para el lanzamiento",
          "apto para producción", "apto para despliegue", "apto para lanzamiento", "apto",
          "proceder", "luz verde", "adelante", "se aprueba el lanzamiento",
        ]
      ),
      (
        .conditionalGo,
        [
          "go condicional", "go condicionado", "go con condiciones", "go con reservas",
          "aprobado con condiciones", "aprobado con reservas", "aprobación condicional",
          "proceder con condiciones", "aprobación condicionada", "apto con condiciones",
          "go con salvedades", "aprobado condicionalmente",
        ]
      ),
      (
        .noGo,
        [
          "no apto", "no listo", "no lista", "no está listo", "no está lista", "no lanzar",
          "no desplegar", "no aprobado", "no proceder", "aplazar", "posponer", "detener",
          "retrasar", "no go condicional", "no listo para producción", "aplazar el lanzamiento",
          "posponer el lanzamiento", "rechazado", "no apto para producción",
        ]
      ),
    ]
    words.columns = columnWords
    words.topics = topicWords
    words.phases = phaseWords
    return words
  }()

  private static let columnWords: [(Column, [String])] = [
    (
      .status,
      [
        "estado", "estado actual", "resultado", "resultados", "hecho", "completado", "completada",
        "listo", "cumple", "cumplido", "cumplimiento", "verificado", "verificada", "situación",
        "avance", "aprobado", "aprobada", "sí no", "si no", "ok", "realizado", "implementado",
        "conforme", "terminado", "validado", "estatus", "superado", "pasa", "detectado", "presente",
        "estado de implementación", "pasa no pasa", "hecho sí no", "activado",
      ]
    ),
    (
      .what,
      [
        "actividad", "actividades", "tarea", "tareas", "elemento", "ítem", "punto", "criterio",
        "criterios", "verificación", "comprobación", "control", "prueba", "pruebas", "paso",
        "pasos", "descripción", "componente", "entregable", "acción", "requerimiento", "pregunta",
        "caso de prueba", "título", "qué", "función", "funcionalidad", "objetivo", "hito",
        "servicio", "sistema", "módulo", "documento", "tema", "aspecto", "área", "categoría",
        "prerrequisito", "punto de control", "hallazgo", "dependencia", "concepto", "asunto",
        "disparador", "historia", "historia de usuario", "escenario", "validación", "chequeo",
      ]
    ),
    (
      .requirement,
      ["requisito", "requisitos", "requerimiento", "requerimientos", "regla", "norma"]
    ),
    (
      .owner,
      [
        "responsable", "responsables", "dueño", "propietario", "asignado a", "asignado",
        "encargado",
        "encargada", "quién", "a cargo", "líder", "equipo", "persona", "equipo responsable",
      ]
    ),
    (
      .due,
      [
        "fecha límite", "vencimiento", "vence", "plazo", "fecha objetivo", "fecha de vencimiento",
        "fecha de entrega", "fecha tope", "para cuándo", "fecha prevista", "fecha compromiso",
      ]
    ),
    (
      .date,
      [
        "fecha", "fecha de firma", "fecha de aprobación", "cuándo", "día", "fecha de cierre",
        "completado el", "fecha de finalización",
      ]
    ),
    (.priority, ["prioridad", "criticidad", "bloqueante", "bloqueador", "urgencia"]),
    (
      .evidence,
      [
        "evidencia", "evidencias", "enlace", "enlaces", "referencia", "referencias", "ubicación",
        "documentación", "comprobante", "fuente", "artefacto", "vínculo", "respaldo",
      ]
    ),
    (
      .effort,
      [
        "esfuerzo", "estimación", "tiempo estimado", "horas", "duración", "esfuerzo estimado",
        "días", "duración estimada",
      ]
    ),
    (
      .notes,
      [
        "notas", "nota", "comentarios", "comentario", "observaciones", "observación", "detalle",
        "detalles", "justificación", "dependencias", "próximos pasos", "método",
        "cómo verificar", "método de verificación", "explicación",
      ]
    ),
    (.number, ["nº", "núm", "número", "n", "código", "clave"]),
    (.role, ["rol", "cargo", "puesto", "función", "interesado", "aprobador", "área que aprueba"]),
    (
      .name,
      [
        "nombre", "nombre completo", "nombre y apellidos", "nombre y apellido", "firmante",
        "aprobado por", "revisor", "firmado por",
      ]
    ),
    (
      .signature,
      ["firma", "aprobación", "visto bueno", "vobo", "aprobado", "firmado", "autorización"]
    ),
    (.decision, ["decisión", "decisión final", "veredicto", "voto", "recomendación", "dictamen"]),
    (
      .target,
      [
        "objetivo", "meta", "umbral", "esperado", "valor objetivo", "valor esperado", "límite",
        "valor requerido", "criterio de aceptación",
      ]
    ),
    (.actual, ["actual", "real", "medido", "observado", "valor actual", "logrado", "alcanzado"]),
    (.metric, ["métrica", "métricas", "indicador", "indicadores", "medida"]),
    (.score, ["puntuación", "puntaje", "calificación", "puntos", "puntuación máxima"]),
    (.weight, ["peso", "ponderación"]),
    (
      .risk,
      ["riesgo", "riesgos", "amenaza", "descripción del riesgo", "evento de riesgo", "peligro"]
    ),
    (.likelihood, ["probabilidad", "posibilidad", "prob", "probabilidad de ocurrencia"]),
    (.impact, ["impacto", "consecuencia", "consecuencias", "efecto"]),
    (.severity, ["severidad", "gravedad", "nivel de riesgo", "nivel", "exposición"]),
    (
      .mitigation,
      [
        "mitigación", "mitigaciones", "plan de mitigación", "contingencia", "plan de contingencia",
        "respuesta", "tratamiento", "medidas", "medida de mitigación", "estrategia de mitigación",
        "contramedida", "prevención",
      ]
    ),
    (.monitor, ["monitoreo", "supervisión", "seguimiento", "detección", "señales tempranas"]),
    (.total, ["total", "total de tareas", "total de puntos", "cantidad", "tareas", "elementos"]),
    (
      .completed,
      ["completados", "completadas", "completado", "hechos", "resueltos", "cerrados", "terminados"]
    ),
    (.percent, ["porcentaje", "avance", "progreso", "completitud", "porcentaje completado"]),
    (
      .period,
      [
        "semana", "semanas", "período", "periodo", "fechas", "cronograma", "calendario", "inicio",
        "fin", "fecha de inicio", "fecha de fin", "mes", "horario", "ventana", "hora", "plazos",
      ]
    ),
    (
      .section, ["sección", "categoría", "área", "fase", "grupo", "dominio", "dimensión", "bloque"]
    ),
    (.condition, ["condición", "si", "situación", "escenario", "caso"]),
    (.phase, ["fase", "etapa"]),
    (.required, ["obligatorio", "requerido", "obligatorio opcional", "necesario"]),
  ]

  private static let topicWords: [(Topic, [String])] = [
    (
      .signOff,
      [
        "aprobación", "aprobaciones", "firma", "firmas", "visto bueno", "vistos buenos",
        "autorización", "autorizaciones", "aprobado por", "firmas de aprobación",
        "aprobaciones requeridas", "aprobación final", "aprobaciones y firmas",
        "firma de conformidad", "conformidad y firmas", "revisado por",
      ]
    ),
    (
      .risks,
      [
        "riesgo", "riesgos", "evaluación de riesgos", "matriz de riesgos", "registro de riesgos",
        "análisis de riesgos", "riesgos y mitigaciones", "riesgos y mitigación",
        "gestión de riesgos", "riesgos abiertos", "riesgos residuales", "riesgos críticos",
        "riesgos conocidos",
      ]
    ),
    (
      .noGoCriteria,
      [
        "criterios no go", "criterios de no go", "no go si", "condiciones de no go",
        "condiciones no go", "no lanzar si", "no desplegar si", "bloqueadores", "bloqueantes",
        "impedimentos", "banderas rojas", "criterios de aborto", "criterios para abortar",
        "abortar si", "criterios para detener", "detener el lanzamiento si", "detener si",
        "posponer si", "posponer el lanzamiento si", "aplazar si", "aplazar el lanzamiento si",
        "retrasar si", "banderas amarillas", "criterios de bloqueo", "motivos de no go",
        "bloqueadores del lanzamiento", "bloqueadores de lanzamiento", "señales de no go",
      ]
    ),
    (
      .rollbackTriggers,
      [
        "criterios de rollback", "disparadores de rollback", "activadores de rollback",
        "condiciones de rollback", "rollback si", "criterios de reversión",
        "condiciones de reversión", "disparadores de reversión", "cuándo revertir", "revertir si",
        "cuándo hacer rollback", "hacer rollback si", "criterios de marcha atrás",
        "criterios de vuelta atrás", "criterios para revertir", "umbrales de rollback",
        "decisión de rollback", "criterios para rollback",
      ]
    ),
    (
      .goCriteria,
      [
        "matriz de gates", "criterios obligatorios", "criterios go", "criterios de go",
        "criterios go no go", "criterios de go no go",
        "checklist go no go", "lista go no go", "criterios de lanzamiento", "criterios de salida",
        "criterios de entrada", "criterios de paso", "criterios de go live",
        "criterios de aceptación go live", "criterios de aceptación para go live",
        "condiciones de go", "condiciones para el lanzamiento", "lanzar solo si", "go si",
        "requisitos de lanzamiento", "requisitos para el lanzamiento", "requisitos para lanzar",
        "requisitos mínimos para el lanzamiento", "requisitos para producción",
        "requisitos para pasar a producción", "puertas de calidad", "puerta de calidad",
        "criterios mínimos de lanzamiento", "criterios para go", "criterios para el lanzamiento",
        "criterios para lanzar", "definición de hecho", "definición de terminado",
        "criterios de paso a producción", "criterios de puesta en producción",
        "obligatorio antes del lanzamiento", "imprescindible antes del lanzamiento",
        "lanzamiento aprobado cuando", "listo cuando", "listo para lanzar cuando",
        "criterios de decisión go no go", "criterios para pasar a producción", "go condicional",
        "criterios de cierre", "lista de verificación go no go",
        "checklist de decisión", "lista de decisión", "criterios de aprobación",
      ]
    ),
    (
      .decision,
      [
        "decisión", "decisión final", "decisión go no go", "decisión de lanzamiento", "veredicto",
        "veredicto final", "recomendación", "dictamen", "decisión actual", "registro de decisión",
        "decisión de go live",
      ]
    ),
    (
      .timeline,
      [
        "cronograma", "calendario", "hoja de ruta", "hitos", "línea de tiempo", "plan de trabajo",
        "plan de lanzamiento", "fechas clave", "fechas importantes", "plan del proyecto",
        "cronología", "plan de despliegue", "planificación",
      ]
    ),
    (
      .legend,
      [
        "leyenda", "simbología", "símbolos", "leyenda de estados", "significado de los símbolos",
        "clave de estados", "estados posibles",
      ]
    ),
    (
      .successCriteria,
      [
        "criterios de éxito", "criterios de aceptación", "metas", "objetivos", "objetivo",
        "métricas de éxito", "resultados esperados", "indicadores de éxito",
        "objetivos de rendimiento", "metas de rendimiento", "definición de éxito",
        "criterios de éxito globales", "scorecard objetivo",
      ]
    ),
    (
      .metrics,
      [
        "métricas", "métricas clave", "indicadores", "indicadores clave", "métricas a monitorear",
        "métricas de negocio", "métricas agregadas",
      ]
    ),
    (
      .instructions,
      [
        "cómo usar", "instrucciones", "uso", "pasos", "procedimiento", "comandos", "configuración",
        "inicio rápido", "cómo funciona", "guía", "variables de entorno", "ajustes",
        "cómo usar esta lista", "comandos útiles", "comandos de verificación", "modo de uso",
        "cómo verificar", "pasos de despliegue", "referencia rápida",
      ]
    ),
    (
      .description,
      [
        "qué hace", "qué hace esto", "qué incluye", "por qué",
        "descripción", "introducción", "antecedentes", "propósito",
        "contexto", "visión general", "arquitectura", "características", "funcionalidades",
        "cambios", "acerca de", "presentación", "finalidad",
      ]
    ),
    (
      .scope,
      [
        "alcance", "dentro del alcance", "fuera del alcance", "fuera de alcance", "incluido",
        "excluido",
      ]
    ),
    (
      .conditions,
      [
        "condiciones", "supuestos", "restricciones", "prerrequisitos", "requisitos previos",
        "limitaciones", "condiciones previas",
      ]
    ),
    (
      .recommendations,
      ["recomendaciones", "sugerencias", "acciones recomendadas", "buenas prácticas", "consejos"]
    ),
    (
      .benefits,
      ["beneficios", "ventajas", "fortalezas", "logros", "puntos fuertes", "aspectos destacados"]
    ),
    (
      .expectedOutput,
      [
        "salida esperada", "resultado esperado", "ejemplo", "ejemplos", "salida de ejemplo",
        "ejemplo de salida",
      ]
    ),
    (.comparison, ["antes y después", "antes después", "comparación", "comparativa"]),
    (.scores, ["puntuación", "puntaje", "puntuación general", "calificación", "puntuación total"]),
    (
      .summary,
      [
        "resumen", "conclusión", "conclusiones", "resumen ejecutivo",
        "resumen de avance", "resumen de progreso", "resumen del progreso", "progreso general",
        "estado general", "avance general", "resumen de estado", "progreso", "avance",
        "tablero de estado", "seguimiento del progreso",
      ]
    ),
    (
      .contacts,
      [
        "contacto", "contactos", "contactos de emergencia", "escalamiento", "escalado",
        "contactos de escalamiento", "contactos clave", "ruta de escalamiento", "ruta de escalado",
        "niveles de escalamiento", "niveles de escalado", "horario de soporte", "guardia",
      ]
    ),
    (
      .roles,
      [
        "roles", "roles y responsabilidades", "responsabilidades", "participantes", "interesados",
        "equipo", "equipo de lanzamiento", "equipo del proyecto", "asistentes", "matriz raci",
        "responsables",
      ]
    ),
    (
      .references,
      [
        "referencias", "recursos", "documentos relacionados", "enlaces", "ver también", "anexos",
        "documentación relacionada", "documentación existente relevante", "bibliografía",
      ]
    ),
    (
      .completed,
      [
        "lo que ya funciona", "lo que ya está funcionando", "lo que funciona", "qué funciona",
        "ya implementado", "implementado", "ya está listo", "lo que ya está",
        "completado", "completados", "hecho", "tareas completadas", "terminado", "finalizado",
        "ya hecho", "trabajo completado", "resuelto", "elementos completados",
      ]
    ),
    (
      .remaining,
      [
        "lo que falta", "lo que falta hacer", "qué falta", "por hacer", "falta",
        "pendiente", "pendientes", "próximos pasos", "siguientes pasos", "tareas pendientes",
        "por hacer", "en progreso", "problemas conocidos", "limitaciones conocidas",
        "trabajo pendiente", "puntos abiertos", "asuntos pendientes",
      ]
    ),
    (
      .notes,
      [
        "notas", "nota", "notas importantes", "comentarios", "observaciones", "importante",
        "reunión go no go", "acta de la reunión", "proceso de decisión", "participantes go no go",
      ]
    ),
    (
      .metadata,
      [
        "información del documento", "control de versiones del documento", "historial de versiones",
        "historial de cambios", "registro de cambios", "control de documentos",
        "información del proyecto", "datos del documento", "metadatos",
      ]
    ),
    (
      .requirements,
      ["requisitos", "requerimientos", "requisitos mínimos", "requisitos del sistema"]
    ),
    (
      .empty,
      [
        "elementos", "tareas", "lista de verificación", "lista de comprobación", "subtareas",
        "verificaciones", "comprobaciones", "lista de tareas", "ítems", "entregables", "checklist",
        "actividades", "lista de control",
      ]
    ),
  ]

  private static let phaseWords: [(PhaseWord, [String])] = [
    (
      .before,
      [
        "antes del lanzamiento", "antes de lanzar", "previo al lanzamiento", "prelanzamiento",
        "pre lanzamiento", "antes del despliegue", "pre despliegue", "predespliegue",
        "previo al despliegue", "antes de desplegar", "antes del go live", "pre producción",
        "preproducción", "antes de producción", "antes de la puesta en producción",
        "antes de la salida a producción", "antes de la salida en vivo", "antes de salir en vivo",
        "previo a producción", "antes de la migración", "pre migración",
        "antes del paso a producción",
        "días antes", "día antes", "semanas antes", "semana antes", "horas antes", "hora antes",
        "meses antes", "mes antes", "preparación", "preparación para el lanzamiento",
        "preparativos", "antes de publicar", "antes de la publicación", "previo a la puesta",
        "criterios de lanzamiento", "criterios de go live", "antes de la puesta en marcha",
        "antes del paso", "antes de pasar a producción", "antes de la apertura", "antes de abrir",
      ]
    ),
    (
      .launch,
      [
        "día del lanzamiento", "día de lanzamiento", "el día del lanzamiento", "día del despliegue",
        "día de despliegue", "día del go live", "día d", "durante el lanzamiento",
        "durante el despliegue", "durante la puesta en producción", "durante el go live",
        "pasos del lanzamiento", "pasos de lanzamiento", "pasos del despliegue",
        "procedimiento de despliegue", "procedimiento de lanzamiento", "ejecución del despliegue",
        "ejecución del lanzamiento", "ventana de despliegue", "día de la puesta en producción",
        "día de la puesta en marcha", "día de la migración", "hora del lanzamiento", "día cero",
        "día 0", "día de la salida", "durante la migración", "secuencia de lanzamiento",
        "el día d", "día de la apertura", "durante la salida",
      ]
    ),
    (
      .launchAmongSiblings,
      [
        "lanzamiento", "despliegue", "puesta en producción", "salida a producción",
        "puesta en marcha", "salida en vivo", "paso a producción", "ejecución", "durante",
        "migración", "publicación", "apertura",
      ]
    ),
    (
      .after,
      [
        "después del lanzamiento", "tras el lanzamiento", "post lanzamiento", "poslanzamiento",
        "postlanzamiento", "pos lanzamiento", "posterior al lanzamiento", "después de lanzar",
        "después del despliegue", "tras el despliegue", "post despliegue", "posdespliegue",
        "postdespliegue", "posterior al despliegue", "después de desplegar", "después del go live",
        "tras el go live", "post go live", "post producción", "postproducción",
        "después de la puesta en producción", "tras la puesta en producción",
        "después de la salida a producción", "después de la puesta en marcha",
        "tras la puesta en marcha", "después de la migración", "post migración",
        "primeras 24 horas", "primeras 48 horas", "primeras 72 horas", "primeras horas",
        "primera hora", "primera semana", "primer mes", "primer día", "primeros días",
        "primeros 7 días", "primeros 30 días", "primeras semanas", "primeras dos semanas",
        "días después", "día después", "semanas después", "semana después", "horas después",
        "hora después", "mes después", "meses después", "siguiente fase", "próxima fase",
        "fases futuras", "hipercuidado", "estabilización", "período de garantía",
        "periodo de garantía", "seguimiento posterior", "monitoreo posterior",
        "monitoreo post lanzamiento", "criterios de rollback", "disparadores de rollback",
        "después de publicar", "después de la publicación", "después de la salida",
        "después de la apertura", "tras la apertura", "retrospectiva", "post implementación",
      ]
    ),
    (
      .rehearsal,
      [
        "ensayo", "ensayo general", "simulacro", "entorno de pruebas", "ambiente de pruebas",
        "preproducción", "pruebas de aceptación", "piloto", "entorno de ensayo",
      ]
    ),
  ]
}

extension Language.Timing {
  static let spanish: Self = {
    var timing = Self()
    timing.words = [
      (
        .part,
        [
          "principios", "mediados", "finales", "principio", "fines", "inicios", "a principios",
          "a mediados", "a finales", "a fines", "fin",
        ]
      ),
      (.link, ["de", "del"]),
      (.range, ["hasta", "y", "a", "al"]),
      (.before, ["antes", "antes de", "antes del", "previo a", "previo al", "previas al"]),
      (.after, ["después", "después de", "después del", "tras", "tras el", "posterior a"]),
      (.first, ["primera", "primeras", "primer", "primeros", "primero"]),
      (
        .launch,
        [
          "lanzamiento", "despliegue", "puesta en producción", "salida a producción", "go live",
          "puesta en marcha", "migración", "salida en vivo", "paso a producción", "apertura",
        ]
      ),
      (
        .limit,
        [
          "para el", "antes del", "hasta", "hasta el", "desde", "desde el", "a partir del",
          "fin de",
          "finales de", "a más tardar", "el", "semana del",
        ]
      ),
      (.occasion, ["noche", "madrugada", "mañana", "tarde", "fin de semana", "víspera"]),
      (
        .plan,
        [
          "lanzamiento", "fecha de lanzamiento", "despliegue", "puesta en producción", "inicio",
          "comienzo", "fin", "congelación", "congelamiento", "ventana", "hito", "fecha límite",
          "plazo", "vencimiento", "previsto", "planificado", "programado", "próxima revisión",
          "migración", "cronograma", "fase", "fecha objetivo", "piloto", "producción",
          "ventana de despliegue", "ventana de mantenimiento", "entrega",
        ]
      ),
      (
        .past,
        [
          "creado", "actualizado", "última actualización", "actualización", "revisado", "generado",
          "modificado", "elaborado", "aprobado", "firmado", "probado", "último", "última",
          "versión",
          "informe", "documento", "vigente", "publicado", "emitido", "ejecutado", "verificado",
          "completado", "detectado", "corregido", "desplegado", "respaldo", "autor", "realizado",
        ]
      ),
      (
        .length,
        [
          "duración", "duración estimada", "tiempo estimado", "estimado", "estimación",
          "duración prevista", "duración total", "tiempo total", "plazo estimado",
          "duración esperada", "tiempo requerido",
        ]
      ),
    ]
    timing.numbers = [
      ["uno", "una", "un"], ["dos"], ["tres"], ["cuatro"], ["cinco"], ["seis"], ["siete"],
      ["ocho"], ["nueve"], ["diez"], ["once"], ["doce"],
    ]
    return timing
  }()
}

extension Language.Signing {
  static let spanish: Self = {
    var words = Self()
    words.departments = [
      "producto", "seguridad", "legal", "calidad", "operaciones", "desarrollo", "ingeniería",
      "soporte", "finanzas", "negocio", "cumplimiento", "jurídico", "jurídica", "tecnología",
      "sistemas", "infraestructura", "protección de datos", "privacidad", "ventas", "comercial",
      "recursos humanos", "atención al cliente", "compras", "contabilidad", "comunicación",
      "diseño", "auditoría", "plataforma", "mercadotecnia", "informática",
    ]
    words.answers = [
      (
        .approved,
        [
          "aprobado", "aprobada", "firmado", "firmada", "aceptado", "aceptada", "conforme",
          "de acuerdo", "autorizado", "autorizada", "sí", "concedido", "concedida", "aprueba",
          "completado", "hecho", "otorgado", "otorgada",
        ]
      ),
      (
        .conditional,
        [
          "aprobado con condiciones", "aprobada con condiciones", "aprobado con reservas",
          "condicional", "aprobado condicionalmente", "aprobado con observaciones",
          "aprobación condicional", "condicionado", "con reservas", "con condiciones",
          "aceptado con condiciones", "aprobación condicionada",
        ]
      ),
      (
        .declined,
        [
          "rechazado", "rechazada", "denegado", "denegada", "no aprobado", "no aprobada", "negado",
          "objetado", "objeción", "veto", "vetado", "no conforme", "no aceptado", "declinado",
          "en desacuerdo", "no autorizado", "desaprobado",
        ]
      ),
      (
        .pending,
        [
          "pendiente", "pendientes", "a la espera", "sin firmar", "no firmado", "aún no",
          "todavía no", "solicitado", "solicitada", "en revisión", "en espera", "requerido",
          "requerida", "por firmar", "en progreso", "en proceso", "en curso", "borrador",
          "programado", "por aprobar", "pendiente de firma", "falta", "falta firma",
        ]
      ),
    ]
    words.fillers = [
      "aprobación", "firma", "firmas", "visto bueno", "autorización", "aprobado", "firmado",
      "obtenida", "obtenido", "recibida", "recibido", "de", "del", "la", "el", "los", "las", "por",
      "final", "formal", "y", "para", "ha", "sido", "otorgada", "otorgado", "documentada",
      "escrita", "por escrito", "requerida", "parte", "conformidad", "o", "aprueba", "autorizado",
      "autorizada", "autoriza", "aprobada", "firmada",
    ]
    words.remarks = [
      "correo", "correo electrónico", "teléfono", "comentario", "comentarios", "observaciones",
      "notas", "motivo", "razón", "condiciones", "empresa", "lugar", "versión",
      "dirección postal", "contacto", "número", "entorno", "proyecto", "enlace",
    ]
    words.areas = [
      "área", "departamento", "equipo", "unidad", "dominio", "grupo", "parte interesada",
      "interesado", "área de aprobación", "gerencia", "sector",
    ]
    words.requests = [
      "aprobación", "aprobado por", "firma", "firmado por",
      "autorizado por", "visto bueno",
      "visto bueno de", "aprobación final", "revisado y aprobado por", "aceptado por",
      "aprobación de", "firma de aprobación", "autorización",
    ]
    return words
  }()
}
