extension Language.Claiming {
  static let portuguese: Self = {
    var words = Self()
    words.statusKeys = ["status", "estado", "status geral", "status atual", "situação"]
    words.progressKeys = ["progresso", "progresso geral", "andamento", "conclusão"]
    words.scoreKeys = ["pontuação", "pontuação geral", "nota geral", "score"]
    words.effortKeys = [
      "esforço total", "estimativa total", "esforço estimado", "horas totais", "tempo total",
    ]
    words.totalKeys = ["total de itens", "total de tarefas"]
    words.doneKeys = ["itens concluídos", "tarefas concluídas"]
    words.wholeKeys = ["total", "geral", "global"]
    words.verdictKeys = ["decisão", "decisão final", "veredito", "veredicto"]
    words.questions = ["pode implantar", "pronto para implantar", "podemos lançar"]
    words.yes = ["sim"]
    words.no = ["não", "ainda não"]
    words.done = [
      "completo", "completa", "concluído", "concluída", "feito", "finalizado", "finalizada",
      "implementado", "implementada", "pronto",
    ]
    words.ongoing = [
      "em andamento", "em progresso", "parcial", "parcialmente concluído", "iniciado",
    ]
    words.open = ["pendente", "não iniciado", "não iniciada", "a fazer", "incompleto"]
    words.blocked = ["bloqueado", "bloqueada", "em espera"]
    words.ready = [
      "pronto para produção", "pronta para produção", "pronto para lançamento",
      "pronto para o lançamento", "pronto para implantação",
    ]
    words.approved = ["aprovado", "aprovada", "aprovado para produção"]
    words.modals = [
      "deve", "devem", "quando", "se", "antes", "até", "pode", "podem", "não", "será", "serão",
      "depois",
    ]
    words.remaining = ["restante", "restantes"]
    words.pending = [
      "pendente", "pendentes", "em andamento", "a fazer", "incompleto", "bloqueado", "não testado",
      "parcial", "falta",
    ]
    words.maximumHeads = ["máximo"]
    words.tests = ["testes", "teste"]
    return words
  }()
}
