import Readiness

extension Sample {
  static let spanish: [Sample] = [
    Sample(
      "es-hospital",
      """
      # Citas por teléfono móvil: puesta en producción

      **Responsable:** Oficina de admisión
      **Estado:** En progreso

      ## Fase 1: Antes del lanzamiento

      ### 1.1 Sistema

      - [x] Copia de seguridad restaurada en menos de una hora
      - [x] Mensajes sin datos clínicos
      - [ ] Carga de cinco mil citas probada
      - [ ] Aviso por correo (opcional)
      - [ ] Segunda línea de datos (recomendado)
      - [ ] Contrato con la central de alarmas (si aplica)

      ### 1.2 Verificaciones

      | # | Verificación | Responsable | Estado | Observaciones |
      |---|---|---|---|---|
      | 1 | Cita con dos médicos | Inés | Completado | |
      | 2 | Cita anulada por el paciente | Inés | Fallido | el aviso no sale |
      | 3 | Menores de edad | Óscar | En revisión | |
      | 4 | Clínica privada | Óscar | No aplica | |
      | 5 | Firma digital | Óscar | Bloqueado | falta el certificado |
      | 6 | Lista de espera | Inés | Completado, pendiente de prueba | |

      ## Fase 2: Día del lanzamiento

      - [ ] Abrir la agenda a las siete
      - [ ] Doblar el turno de la centralita

      ## Fase 3: Después del lanzamiento

      - [ ] Contar las citas perdidas
      - [ ] Encuesta a cien pacientes

      ## Criterios de Go/No-Go

      ### Criterios GO

      - [x] Dirección médica conforme
      - [ ] Centralita con personal doble

      ### Criterios NO-GO

      - [ ] Una cita visible para otro paciente
      - [ ] Más de diez minutos de espera

      ## Aprobaciones

      | Rol | Nombre | Fecha | Firma |
      |---|---|---|---|
      | Gerencia | Ana Ruiz | 2026-02-02 | A. Ruiz |
      | Informática | | | |
      """,
      items: "x x o o? or oc x o / - ! o oL oL oA oA x o", signOffs: "signed pending",
      gates: "require forbid", verdict: .noGo),
    Sample(
      "es-festival",
      """
      # Venta de entradas, lista de salida

      ## Etapa 1 – Preparativos

      - ✅ Plano de butacas cargado
      - ⏳ Pasarela de pago en pruebas
      - ❌ Condiciones de venta publicadas

      **Tareas opcionales:**

      - [ ] Entradas de cartón para coleccionistas (opcional)

      ## Etapa 2 – Ensayo general en el entorno de pruebas

      - [x] Mil compras simuladas
      - [ ] Devolución de una compra
        - Responsable: Nuria
        - Plazo: 12 de marzo de 2026
        - Esfuerzo: 3 horas

      ## Primeras 24 horas

      - [ ] Vigilar las colas
      - [ ] Revisar los cobros dobles

      ## Criterios de rollback

      - [ ] Más del 5 % de pagos rechazados

      ## Riesgos

      | Riesgo | Probabilidad | Impacto | Mitigación |
      |---|---|---|---|
      | Reventa con robots | Alta | Medio | Límite de seis entradas |
      | Caída del banco | Poco probable | Crítico | Segundo banco |

      ## Decisión

      - [ ] GO
      - [ ] GO con condiciones
      - [x] NO-GO

      ## Firmas

      - Producción: ____________ Fecha: ________
      - Tesorería: Pau Soler Fecha: 2026-01-20
      """,
      items: "x / o o? x o oA oA", signOffs: "pending signed", gates: "forbid", risks: "4×3 2×5",
      verdict: .noGo),
  ]
}
