extension Language.Claiming {
  static let portuguese: Self = {
    var words = Self()
    words.copulas = ["é", "está", "estão", "são", "já"]
    words.places = [
      "produção", "lançamento", "lançar", "implantação", "implantar", "publicação", "publicar",
      "piloto", "beta", "go",
    ]
    words.statusKeys = [
      "status", "estado", "status geral", "status atual", "situação", "situação geral",
      "estado geral", "situação atual", "estado atual", "status do projeto", "estado do projeto",
    ]
    words.progressKeys = [
      "progresso", "progresso geral", "andamento", "conclusão", "andamento geral", "avanço",
      "avanço geral", "percentual concluído", "percentagem concluída", "prontidão",
    ]
    words.scoreKeys = [
      "pontuação", "pontuação geral", "nota geral", "score", "pontuação total", "avaliação geral",
    ]
    words.effortKeys = [
      "esforço total", "estimativa total", "esforço estimado", "horas totais", "tempo total",
      "total de horas", "tempo total estimado", "tempo estimado", "horas estimadas",
    ]
    words.totalKeys = [
      "total de itens", "total de tarefas", "número de itens", "total de verificações",
      "número de tarefas", "total de pontos", "quantidade de itens",
    ]
    words.doneKeys = [
      "itens concluídos", "tarefas concluídas", "pontos concluídos", "verificações aprovadas",
      "itens prontos",
    ]
    words.wholeKeys = ["total", "geral", "global", "totais", "todo", "soma", "projeto"]
    words.verdictKeys = [
      "decisão", "decisão final", "veredito", "veredicto", "veredito final", "decisão go no go",
      "decisão de lançamento", "parecer final", "decisão atual",
    ]
    words.questions = [
      "pode implantar", "pronto para implantar", "podemos lançar", "podemos implantar",
      "pode lançar", "pronto para produção", "pronto para lançar", "pronto para o lançamento",
    ]
    words.yes = ["sim"]
    words.no = ["não", "ainda não"]
    words.done = [
      "completo", "completa", "concluído", "concluída", "feito", "finalizado", "finalizada",
      "implementado", "implementada", "pronto", "concluídos", "concluídas", "feita", "pronta",
      "aprovados", "verificado", "verificada", "resolvido", "resolvida", "entregue", "fechado",
      "atendido", "cumprido",
    ]
    words.ongoing = [
      "em andamento", "em progresso", "parcial", "parcialmente concluído", "iniciado", "em curso",
      "parcialmente implementado", "quase pronto", "quase concluído",
    ]
    words.open = [
      "pendente", "não iniciado", "não iniciada", "a fazer", "incompleto", "pendentes",
      "incompleta", "por fazer", "não concluído", "não concluída", "não feito",
    ]
    words.blocked = ["bloqueado", "bloqueada", "em espera", "suspenso", "pausado"]
    words.ready = [
      "pronto para produção", "pronta para produção", "pronto para lançamento",
      "pronto para o lançamento", "pronto para implantação", "pronto para lançar",
      "pronto para implantar", "apto para produção", "pronto para entrar em produção",
    ]
    words.approved = [
      "aprovado", "aprovada", "aprovado para produção", "aprovado para lançamento",
      "liberado para produção",
    ]
    words.modals = [
      "deve", "devem", "quando", "se", "antes", "até", "pode", "podem", "não", "será", "serão",
      "depois", "deveria", "deveriam", "assim que", "garantir", "verificar", "confirmar", "salvo",
      "somente", "apenas", "após", "é preciso",
    ]
    words.remaining = [
      "restante", "restantes", "faltam", "falta", "pendente", "pendentes", "a concluir",
      "por concluir",
    ]
    words.pending = [
      "pendente", "pendentes", "em andamento", "a fazer", "incompleto", "bloqueado",
      "não testado", "parcial", "falta", "por fazer", "em curso", "não iniciado", "ainda não",
      "parcialmente concluído", "sem testar", "não implementado", "não verificado", "falhando",
      "não concluído", "por testar",
    ]
    words.maximumHeads = ["máximo", "pontuação máxima", "nota máxima"]
    words.subjects = [
      "sistema", "aplicação", "aplicativo", "app", "plataforma", "serviço", "produto", "site",
      "projeto", "software", "solução", "api", "código",
    ]
    words.rollouts = [
      "canary", "canário", "rollout", "implantação gradual", "gradual", "progressivo",
    ]
    words.tests = ["testes", "teste"]
    words.summaries = ["conclusão", "resumo", "status", "estado", "resultado"]
    return words
  }()
}
