// One file, because it is one table: who adds a language copies it and translates.

extension Language {
  /// As it is written in Brazil and in Portugal.
  package static let portuguese: Language = {
    var words = Language(code: "pt")
    words.timing = .portuguese
    words.signing = .portuguese
    words.lists = .portuguese
    words.claiming = .portuguese
    words.claiming = .portuguese
    words.states = [
      (
        .open,
        [
          "pendente", "pendentes", "a fazer", "por fazer", "para fazer", "aberto", "aberta",
          "em aberto", "não iniciado", "não iniciada", "não começado", "por iniciar", "a iniciar",
          "não", "não concluído", "não concluída", "não feito", "não feita", "não pronto",
          "não atende", "não atendido", "não conforme", "não aprovado", "não aprovada",
          "não verificado", "não verificada", "não testado", "não testada", "não implementado",
          "não disponível", "não realizado", "não cumprido", "falha", "falhou", "reprovado",
          "reprovada", "rejeitado", "rejeitada", "recusado", "faltando", "em falta", "ausente",
          "incompleto", "incompleta", "desconhecido", "desconhecida", "planejado", "planejada",
          "planeado", "planeada", "previsto", "prevista", "agendado", "agendada", "a definir",
          "a confirmar", "a verificar", "a validar", "a testar", "por definir", "por validar",
          "por testar", "novo", "nova", "rascunho", "na fila", "aguardando",
          "aguardando aprovação", "aguardando validação", "a aguardar", "vermelho", "falso",
          "necessário", "requerido", "atrasado", "atrasada", "em risco", "adiado", "adiada",
          "sem testar", "sem verificar", "ainda não", "se aplicável", "pronto para revisão",
          "insatisfatório", "não atingido", "não resolvido", "com erro", "com falha",
        ]
      ),
      (
        .done,
        [
          "concluído", "concluída", "concluídos", "concluídas", "feito", "feita", "feitos",
          "pronto", "pronta", "prontos", "finalizado", "finalizada", "completo", "completa",
          "completado", "completada", "terminado", "terminada", "aprovado", "aprovada",
          "verificado",
          "verificada", "validado", "validada", "sim", "passou", "atendido", "atendida", "atende",
          "cumprido", "cumprida", "implementado", "implementada", "implantado", "implantada",
          "implementado em produção", "resolvido", "resolvida", "fechado", "fechada", "encerrado",
          "encerrada", "entregue", "ativo", "ativa", "em produção", "configurado", "configurada",
          "habilitado", "habilitada", "ativado", "testado", "testada", "sucesso", "com sucesso",
          "bem sucedido", "conforme", "realizado", "realizada", "executado", "executada",
          "disponível", "assinado", "assinada", "aceito", "aceita", "aceite", "publicado",
          "publicada", "corrigido", "corrigida", "confirmado", "confirmada", "instalado",
          "operacional", "funcionando", "a funcionar", "satisfatório", "verde", "verdadeiro",
          "liberado", "liberada", "revisado", "documentado", "documentada", "atingido",
        ]
      ),
      (
        .inProgress,
        [
          "em andamento", "em curso", "em progresso", "parcial", "parcialmente",
          "parcialmente concluído", "parcialmente atendido", "iniciado", "iniciada", "começado",
          "em desenvolvimento", "em teste", "em testes", "em revisão", "em análise", "em execução",
          "em homologação", "em validação", "em processo", "em implementação", "em preparação",
          "quase pronto", "quase concluído", "amarelo", "em construção", "em avaliação",
          "atende parcialmente", "fazendo", "a decorrer",
        ]
      ),
      (
        .blocked,
        [
          "bloqueado", "bloqueada", "impedido", "impedida", "parado", "parada", "pausado",
          "pausada", "suspenso", "suspensa", "travado", "travada", "em espera", "bloqueante",
          "aguardando fornecedor", "em pausa",
        ]
      ),
      (
        .notApplicable,
        [
          "não se aplica", "não aplicável", "dispensado", "dispensada", "desnecessário",
          "não necessário", "não requerido", "não é necessário", "cancelado", "cancelada",
          "removido", "removida", "fora do escopo", "fora de escopo", "fora do âmbito",
          "fora de âmbito", "descartado", "descartada", "ignorado", "ignorada", "obsoleto",
          "não relevante", "anulado", "sem efeito",
        ]
      ),
    ]
    words.needs = [
      (
        .optional,
        [
          "futuras melhorias",
          "desejável", "desejáveis", "opcional", "opcionais", "facultativo", "facultativa",
          "melhoria futura", "melhorias futuras", "no futuro", "se houver tempo",
          "se o tempo permitir", "não obrigatório", "não obrigatória", "poderia", "pode",
          "trabalho futuro", "fase futura", "bom ter", "baixa prioridade",
        ]
      ),
      (
        .recommended,
        [
          "recomendado", "recomendada", "recomendados", "recomendadas", "recomendável",
          "altamente recomendado", "fortemente recomendado", "altamente recomendados",
          "altamente recomendadas", "fortemente recomendados", "fortemente recomendadas", "deveria",
          "deveriam",
          "opcional mas recomendado", "boa prática", "aconselhável", "aconselhado", "sugerido",
        ]
      ),
      (
        .required,
        [
          "obrigatório", "obrigatória", "obrigatórios", "obrigatórias", "requerido", "requerida",
          "necessário", "necessária", "imprescindível", "indispensável", "deve", "mandatório",
          "exigido", "exigida", "não negociável",
        ]
      ),
    ]
    words.attributes = [
      (
        .owner,
        [
          "responsável", "responsáveis", "dono", "dona", "atribuído a", "atribuída a",
          "encarregado", "quem", "líder", "pessoa responsável", "equipe responsável",
          "equipa responsável", "a cargo de", "proprietário", "designado",
        ]
      ),
      (.status, ["situação", "estado atual", "andamento", "status atual", "progresso"]),
      (
        .due,
        [
          "prazo", "data limite", "vencimento", "vence", "data de entrega", "data prevista",
          "data alvo", "até", "para o dia", "prazo final", "data de vencimento", "entrega",
        ]
      ),
      (
        .evidence,
        [
          "evidência", "evidências", "ligação", "comprovante", "comprovativo", "referência",
          "referências", "veja", "ver", "documento", "anexo", "prova",
        ]
      ),
      (.priority, ["prioridade", "criticidade", "severidade", "urgência", "gravidade"]),
      (
        .effort,
        [
          "esforço", "estimativa", "esforço estimado", "tempo estimado", "duração estimada",
          "duração", "tempo", "esforço total", "tempo total estimado", "horas estimadas",
        ]
      ),
      (
        .note,
        [
          "nota", "notas", "comentário", "comentários", "observação", "observações", "obs",
          "detalhe", "detalhes",
        ]
      ),
      (.date, ["data", "data da assinatura", "assinado em", "local e data", "data e local"]),
      (.name, ["nome", "nome completo", "assinado por", "aprovado por", "autorizado por"]),
      (
        .signature,
        ["assinatura", "assinaturas", "rubrica", "aprovação", "autorização", "visto", "aceite"]
      ),
      (.role, ["papel", "cargo", "função", "posição"]),
      (.impact, ["consequência", "consequências", "efeito", "impacto"]),
      (.likelihood, ["probabilidade", "chance"]),
      (.severity, ["nível de risco"]),
      (
        .mitigation,
        [
          "mitigação", "mitigações", "plano de mitigação", "contingência", "plano de contingência",
          "resposta", "tratamento", "ação de mitigação", "medida", "medidas", "contramedida",
        ]
      ),
      (
        .monitor,
        ["monitoramento", "monitorização", "acompanhamento", "detecção", "deteção", "gatilho"]
      ),
      (.start, ["início", "data de início", "começo"]),
      (
        .launch,
        [
          "lançamento", "data de lançamento", "entrada em produção", "data do go live",
          "data de implantação", "lançamento previsto", "implantação prevista",
          "publicação prevista",
          "data de entrada em produção", "go live previsto", "subida para produção",
        ]
      ),
      (.nextReview, ["próxima revisão", "data de revisão", "próxima avaliação"]),
      (
        .housekeeping,
        [
          "criado", "criado em", "data de criação", "última atualização", "atualizado",
          "atualizado em", "última modificação", "modificado em", "última revisão", "gerado em",
          "elaborado em", "data de atualização", "última alteração",
        ]
      ),
    ]
    words.priorities = [
      (
        .critical,
        [
          "crítica", "crítico", "críticos", "bloqueante", "bloqueantes", "bloqueador", "urgente",
          "muito alta", "máxima", "impeditivo", "impeditiva",
        ]
      ),
      (.high, ["alta", "alto", "importante", "elevada"]),
      (.medium, ["média", "médio", "moderada", "moderado"]),
      (.low, ["baixa", "baixo", "menor", "reduzida"]),
    ]
    words.levels = [
      (
        1,
        [
          "muito baixa", "muito baixo", "rara", "raro", "remota", "remoto", "insignificante",
          "desprezível", "mínimo", "mínima", "muito improvável",
        ]
      ),
      (2, ["baixa", "baixo", "improvável", "menor", "pouco provável", "leve", "reduzido"]),
      (3, ["média", "médio", "possível", "moderada", "moderado"]),
      (
        4,
        ["alta", "alto", "provável", "maior", "significativo", "elevada", "elevado", "importante"]
      ),
      (
        5,
        [
          "muito alta", "muito alto", "crítica", "crítico", "quase certo", "quase certa", "severa",
          "severo", "catastrófico", "catastrófica", "extremo", "extrema", "muito provável", "grave",
        ]
      ),
    ]
    words.units = [
      (.minute, ["minuto", "minutos"]),
      (.hour, ["hora", "horas"]),
      (.day, ["dia", "dias", "dias úteis"]),
      (.week, ["semana", "semanas"]),
      (.month, ["mês", "meses"]),
      (.quarter, ["trimestre", "trimestres"]),
      (.year, ["ano", "anos"]),
    ]
    words.months = [
      ["janeiro", "jan"], ["fevereiro", "fev"], ["março", "mar"], ["abril", "abr"],
      ["maio", "mai"], ["junho", "jun"], ["julho", "jul"], ["agosto", "ago"], ["setembro"],
      ["outubro"], ["novembro", "nov"], ["dezembro", "dez"],
    ]
    words.verdicts = [
      (
        .go,
        [
          "pronto para lançar", "pronto para o lançamento", "pronto para produção",
          "pronta para lançar", "pronta para o lançamento", "aprovado para lançamento", "apto",
          "apto para produção", "prosseguir", "sinal verde", "luz verde", "liberado para produção",
          "aprovado para produção", "avançar",
        ]
      ),
      (
        .conditionalGo,
        [
          "go condicional", "go com condições", "go com ressalvas", "aprovado com condições",
          "aprovado com ressalvas", "aprovação condicional", "prosseguir com condições",
          "aprovado condicionalmente", "go condicionado", "apto com ressalvas", "go com reservas",
        ]
      ),
      (
        .noGo,
        [
          "não apto", "não pronto", "não pronta", "não está pronto", "não está pronta",
          "não lançar",
          "não implantar", "não aprovado", "não prosseguir", "adiar", "adiar o lançamento",
          "interromper", "suspender", "não liberado", "inapto", "não avançar",
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
        "situação", "estado", "resultado", "resultados", "feito", "concluído", "concluída",
        "pronto", "atende", "atendido", "conformidade", "verificado", "andamento", "aprovado",
        "sim não", "realizado", "implementado", "conforme", "validado", "testado", "status atual",
        "cumprido", "feito sim não", "detectado", "presente", "acionado", "progresso",
      ]
    ),
    (
      .what,
      [
        "tarefa", "tarefas", "atividade", "atividades", "item de verificação", "itens", "ponto",
        "critério", "critérios", "verificação", "verificações", "controle", "teste", "testes",
        "passo", "passos", "descrição", "componente", "entregável", "entrega", "ação", "pergunta",
        "caso de teste", "título", "o que", "função", "funcionalidade", "objetivo", "marco",
        "serviço", "sistema", "módulo", "documento", "tema", "aspecto", "aspeto", "área",
        "categoria",
        "pré requisito", "ponto de verificação", "achado", "dependência", "assunto", "gatilho",
        "história", "cenário", "validação", "checagem", "item a verificar",
      ]
    ),
    (.requirement, ["requisito", "requisitos", "regra", "norma"]),
    (
      .owner,
      [
        "responsável", "responsáveis", "dono", "atribuído a", "atribuído", "encarregado", "quem",
        "líder", "equipe", "equipa", "pessoa", "equipe responsável", "proprietário",
      ]
    ),
    (
      .due,
      [
        "prazo", "data limite", "vencimento", "data prevista", "data alvo", "data de entrega",
        "prazo final", "até quando", "data de vencimento",
      ]
    ),
    (
      .date,
      ["data", "data da assinatura", "data de aprovação", "quando", "dia", "data de conclusão"]
    ),
    (.priority, ["prioridade", "criticidade", "bloqueante", "urgência"]),
    (
      .evidence,
      [
        "evidência", "evidências", "referência", "referências", "localização", "documentação",
        "comprovante", "comprovativo", "fonte", "artefato", "artefacto", "ligação",
      ]
    ),
    (
      .effort,
      ["esforço", "estimativa", "tempo estimado", "horas", "duração", "dias", "esforço estimado"]
    ),
    (
      .notes,
      [
        "notas", "nota", "comentários", "comentário", "observações", "observação", "obs", "detalhe",
        "detalhes", "justificativa", "justificação", "dependências", "próximos passos", "método",
        "como verificar", "explicação",
      ]
    ),
    (.number, ["nº", "núm", "número", "código"]),
    (.role, ["papel", "cargo", "função", "parte interessada", "aprovador", "área aprovadora"]),
    (.name, ["nome", "nome completo", "signatário", "aprovado por", "revisor", "assinado por"]),
    (
      .signature,
      ["assinatura", "aprovação", "rubrica", "aprovado", "assinado", "autorização", "visto"]
    ),
    (
      .decision,
      ["decisão", "decisão final", "veredito", "veredicto", "voto", "recomendação", "parecer"]
    ),
    (
      .target,
      [
        "meta", "objetivo", "limite", "limiar", "esperado", "valor esperado", "valor alvo", "alvo",
        "critério de aceitação",
      ]
    ),
    (.actual, ["atual", "real", "medido", "observado", "valor atual", "alcançado", "obtido"]),
    (.metric, ["métrica", "métricas", "indicador", "indicadores"]),
    (.score, ["pontuação", "nota final", "avaliação em pontos", "pontos"]),
    (.weight, ["peso", "ponderação"]),
    (.risk, ["risco", "riscos", "ameaça", "descrição do risco", "perigo"]),
    (.likelihood, ["probabilidade", "chance", "prob", "probabilidade de ocorrência"]),
    (.impact, ["impacto", "consequência", "consequências", "efeito"]),
    (.severity, ["severidade", "gravidade", "nível de risco", "nível", "exposição"]),
    (
      .mitigation,
      [
        "mitigação", "mitigações", "plano de mitigação", "contingência", "plano de contingência",
        "resposta", "tratamento", "medidas", "medida de mitigação", "contramedida", "prevenção",
      ]
    ),
    (.monitor, ["monitoramento", "monitorização", "acompanhamento", "detecção", "deteção"]),
    (.total, ["total", "total de itens", "total de tarefas", "quantidade"]),
    (.completed, ["concluídos", "concluídas", "feitos", "resolvidos", "fechados", "prontos"]),
    (.percent, ["percentual", "percentagem", "porcentagem", "progresso", "andamento", "avanço"]),
    (
      .period,
      [
        "semana", "semanas", "período", "datas", "cronograma", "calendário", "início", "fim",
        "data de início", "data de término", "mês", "horário", "janela", "hora", "prazos",
      ]
    ),
    (.section, ["seção", "secção", "categoria", "área", "grupo", "domínio", "dimensão", "bloco"]),
    (.condition, ["condição", "se", "situação", "cenário", "caso"]),
    (.phase, ["fase", "etapa"]),
    (.required, ["obrigatório", "requerido", "obrigatório opcional", "obrigatoriedade"]),
  ]

  private static let topicWords: [(Topic, [String])] = [
    (
      .signOff,
      [
        "aprovação", "aprovações", "assinatura", "assinaturas", "autorização", "autorizações",
        "aprovado por", "assinaturas de aprovação", "aprovações necessárias", "aprovação final",
        "aprovações e assinaturas", "termo de aceite", "aceite final", "revisado por",
      ]
    ),
    (
      .risks,
      [
        "risco", "riscos", "avaliação de riscos", "matriz de riscos", "registro de riscos",
        "registo de riscos", "análise de riscos", "riscos e mitigações", "riscos e mitigação",
        "gestão de riscos", "riscos abertos", "riscos residuais", "riscos críticos",
        "riscos conhecidos",
      ]
    ),
    (
      .noGoCriteria,
      [
        "critérios no go", "critérios de no go", "no go se", "condições de no go", "não lançar se",
        "não implantar se", "bloqueadores", "bloqueios", "impedimentos", "bandeiras vermelhas",
        "critérios de aborto", "critérios para abortar", "abortar se", "critérios de parada",
        "critérios de paragem", "parar se", "interromper se", "adiar se", "adiar o lançamento se",
        "bandeiras amarelas", "critérios de bloqueio", "motivos de no go", "impeditivos",
        "bloqueadores do lançamento", "bloqueadores de lançamento",
      ]
    ),
    (
      .rollbackTriggers,
      [
        "critérios de rollback", "gatilhos de rollback", "condições de rollback", "rollback se",
        "critérios de reversão", "gatilhos de reversão", "condições de reversão",
        "quando reverter", "reverter se", "quando fazer rollback", "fazer rollback se",
        "limiares de rollback", "decisão de rollback", "gatilhos para rollback",
        "critérios para rollback", "critérios para reverter",
      ]
    ),
    (
      .goCriteria,
      [
        "checklist de decisão", "critérios de aprovação",
        "matriz de gates", "critérios obrigatórios", "critérios go", "critérios de go",
        "critérios go no go", "critérios de go no go",
        "checklist go no go", "critérios de lançamento", "critérios de saída",
        "critérios de entrada", "critérios de passagem", "critérios de go live",
        "condições de go", "condições para o lançamento", "lançar somente se", "lançar apenas se",
        "go se", "requisitos de lançamento", "requisitos para o lançamento",
        "requisitos para lançar", "requisitos para produção", "portões de qualidade",
        "portão de qualidade", "critérios mínimos de lançamento", "critérios para go",
        "critérios para o lançamento", "critérios para lançar", "definição de pronto",
        "definição de feito", "critérios de entrada em produção",
        "critérios para entrada em produção", "obrigatório antes do lançamento",
        "lançamento aprovado quando", "pronto quando", "critérios de decisão go no go",
        "critérios de encerramento", "critérios de implantação", "lista go no go",
      ]
    ),
    (
      .decision,
      [
        "decisão", "decisão final", "decisão go no go", "decisão de lançamento", "veredito",
        "veredicto", "veredito final", "recomendação", "parecer", "parecer final",
        "registro de decisão", "registo de decisão",
      ]
    ),
    (
      .timeline,
      [
        "cronograma", "calendário", "roteiro", "marcos", "linha do tempo", "plano de trabalho",
        "plano de lançamento", "datas importantes", "datas principais", "plano do projeto",
        "plano de implantação", "planejamento", "planeamento",
      ]
    ),
    (
      .legend,
      ["legenda", "símbolos", "legenda de status", "significado dos símbolos", "simbologia"]
    ),
    (
      .successCriteria,
      [
        "critérios de sucesso", "critérios de aceitação", "critérios de aceite", "metas",
        "objetivos", "objetivo", "métricas de sucesso", "resultados esperados",
        "indicadores de sucesso", "metas de desempenho", "definição de sucesso",
      ]
    ),
    (
      .metrics,
      [
        "métricas", "métricas principais", "indicadores", "indicadores chave",
        "métricas a monitorar", "métricas de negócio",
      ]
    ),
    (
      .instructions,
      [
        "como usar", "como utilizar", "instruções", "uso", "utilização", "passos", "procedimento",
        "comandos", "configuração", "configurações", "início rápido", "como funciona", "guia",
        "variáveis de ambiente", "ajustes", "comandos úteis", "comandos de verificação",
        "como verificar", "passos de implantação", "como usar esta lista", "passo a passo",
      ]
    ),
    (
      .description,
      [
        "o que faz", "o que isso faz", "o que inclui", "por que",
        "descrição", "introdução", "contexto", "visão geral",
        "propósito", "finalidade", "arquitetura", "funcionalidades", "características",
        "mudanças", "alterações", "sobre", "apresentação",
      ]
    ),
    (
      .scope,
      [
        "escopo", "âmbito", "dentro do escopo", "fora do escopo", "fora de escopo",
        "fora do âmbito", "incluído", "excluído",
      ]
    ),
    (
      .conditions,
      [
        "condições", "premissas", "restrições", "pré requisitos", "pressupostos", "limitações",
        "suposições",
      ]
    ),
    (
      .recommendations,
      ["recomendações", "sugestões", "ações recomendadas", "boas práticas", "dicas"]
    ),
    (.benefits, ["benefícios", "vantagens", "pontos fortes", "destaques", "conquistas"]),
    (
      .expectedOutput,
      ["saída esperada", "resultado esperado", "exemplo", "exemplos", "saída de exemplo"]
    ),
    (.comparison, ["antes e depois", "antes depois", "comparação", "comparativo"]),
    (.scores, ["pontuação", "pontuação geral", "pontuação total", "nota geral"]),
    (
      .summary,
      [
        "resumo", "conclusão", "resumo executivo", "sumário executivo",
        "resumo do progresso", "resumo de progresso", "progresso geral", "status geral",
        "situação geral", "resumo de status", "progresso", "andamento", "andamento geral",
        "acompanhamento do progresso",
      ]
    ),
    (
      .contacts,
      [
        "contato", "contatos", "contacto", "contactos", "contatos de emergência", "escalonamento",
        "escalação", "contatos de escalonamento", "caminho de escalonamento",
        "níveis de escalonamento", "horário de suporte", "plantão",
      ]
    ),
    (
      .roles,
      [
        "papéis", "papéis e responsabilidades", "funções e responsabilidades", "responsabilidades",
        "participantes", "partes interessadas", "equipe", "equipa", "equipe do projeto",
        "responsáveis", "presentes",
      ]
    ),
    (
      .references,
      [
        "referências", "recursos", "documentos relacionados", "veja também", "ver também", "anexos",
        "documentação relacionada", "links úteis",
      ]
    ),
    (
      .completed,
      [
        "o que já funciona", "o que já está funcionando", "o que funciona", "já implementado",
        "implementado", "o que está pronto",
        "concluído", "concluídos", "feito", "tarefas concluídas", "finalizado", "já feito",
        "itens concluídos", "trabalho concluído",
      ]
    ),
    (
      .remaining,
      [
        "o que falta", "o que falta fazer", "falta fazer",
        "pendente", "pendentes", "próximos passos", "tarefas pendentes", "a fazer", "pendências",
        "em andamento", "problemas conhecidos", "limitações conhecidas", "itens pendentes",
        "pontos em aberto", "trabalho restante",
      ]
    ),
    (
      .notes,
      [
        "notas", "observações", "comentários", "notas importantes", "importante",
        "reunião go no go", "ata da reunião", "processo de decisão", "participantes go no go",
      ]
    ),
    (
      .metadata,
      [
        "informações do documento", "histórico de versões", "histórico de revisões",
        "histórico de alterações", "controle de versões do documento", "controle de documentos",
        "registro de alterações", "informações do projeto", "metadados", "controlo de versões",
      ]
    ),
    (.requirements, ["requisitos", "requisitos mínimos", "requisitos do sistema"]),
    (
      .empty,
      [
        "itens", "tarefas", "lista de verificação", "subtarefas", "verificações", "elementos",
        "lista de tarefas", "atividades", "entregáveis", "lista de checagem",
      ]
    ),
  ]

  private static let phaseWords: [(PhaseWord, [String])] = [
    (
      .before,
      [
        "antes do lançamento", "antes de lançar", "pré lançamento", "prélançamento",
        "antes da implantação", "pré implantação", "antes de implantar", "antes do deploy",
        "pré deploy", "antes do go live", "pré go live", "pré produção", "antes da produção",
        "antes da entrada em produção", "antes de entrar em produção", "antes da publicação",
        "antes da migração", "pré migração", "antes da virada", "antes da subida", "dias antes",
        "dia antes", "semanas antes", "semana antes", "horas antes", "hora antes", "meses antes",
        "mês antes", "preparação", "preparação para o lançamento", "preparativos",
        "critérios de lançamento", "antes da colocação em produção", "antes do release",
        "antes de publicar", "antes da abertura", "véspera",
      ]
    ),
    (
      .launch,
      [
        "dia do lançamento", "dia de lançamento", "no dia do lançamento", "dia da implantação",
        "dia do deploy", "dia do go live", "dia d", "durante o lançamento", "durante a implantação",
        "durante o deploy", "durante o go live", "durante a virada", "passos do lançamento",
        "etapas do lançamento", "procedimento de implantação", "procedimento de lançamento",
        "execução da implantação", "execução do lançamento", "janela de implantação",
        "dia da entrada em produção", "dia da virada", "dia da migração", "hora do lançamento",
        "dia zero", "durante a migração", "sequência de lançamento", "dia da publicação",
        "dia da abertura",
      ]
    ),
    (
      .launchAmongSiblings,
      [
        "lançamento", "implantação", "entrada em produção", "subida para produção",
        "colocação em produção", "virada", "execução", "durante", "migração", "publicação",
        "abertura",
      ]
    ),
    (
      .after,
      [
        "pós lançamento", "póslançamento", "após o lançamento", "depois do lançamento",
        "após lançar", "pós implantação", "após a implantação", "depois da implantação",
        "pós deploy", "após o deploy", "depois do deploy", "pós go live", "após o go live",
        "depois do go live", "pós produção", "após a entrada em produção",
        "depois da entrada em produção", "após a publicação", "depois da publicação",
        "após a migração", "pós migração", "após a virada", "pós virada", "primeiras 24 horas",
        "primeiras 48 horas", "primeiras 72 horas", "primeiras horas", "primeira hora",
        "primeira semana", "primeiras semanas", "primeiro mês", "primeiro dia", "primeiros dias",
        "primeiros 7 dias", "primeiros 30 dias", "dias depois", "dia depois", "dias após",
        "dia após",
        "semanas depois", "semana depois", "semanas após", "semana após", "horas depois",
        "hora depois", "horas após", "hora após", "mês após", "próxima fase", "fases futuras",
        "operação assistida", "hiperatenção", "estabilização", "período de garantia",
        "acompanhamento pós lançamento", "monitoramento pós lançamento", "gatilhos de rollback",
        "critérios de rollback", "após a abertura", "retrospectiva", "retrospetiva",
        "pós implementação",
      ]
    ),
    (
      .rehearsal,
      [
        "homologação", "ambiente de homologação", "ensaio", "ensaio geral", "simulado",
        "ambiente de testes", "ambiente de teste", "pré produção", "piloto",
      ]
    ),
  ]
}

extension Language.Timing {
  static let portuguese: Self = {
    var timing = Self()
    timing.words = [
      (.part, ["início", "meados", "final", "fim", "começo"]),
      (.link, ["de", "do", "da"]),
      (.range, ["até", "a", "e", "ao"]),
      (.before, ["antes", "antes de", "antes do", "antes da"]),
      (.after, ["após", "após o", "após a", "depois", "depois de", "depois do", "depois da"]),
      (.first, ["primeira", "primeiras", "primeiro", "primeiros"]),
      (
        .launch,
        [
          "lançamento", "implantação", "entrada em produção", "virada", "publicação", "migração",
          "subida para produção", "abertura",
        ]
      ),
      (
        .limit,
        [
          "até", "até o dia", "antes do", "antes de", "a partir de", "a partir do dia", "fim de",
          "final de", "no dia", "desde", "semana de", "até o fim de",
        ]
      ),
      (.occasion, ["fim de semana", "noite", "madrugada", "manhã", "tarde", "véspera"]),
      (
        .plan,
        [
          "lançamento", "data de lançamento", "implantação", "entrada em produção", "início", "fim",
          "congelamento", "janela", "marco", "prazo", "data limite", "vencimento", "previsto",
          "planejado", "planeado", "agendado", "próxima revisão", "migração", "cronograma", "fase",
          "data alvo", "piloto", "entrega", "janela de implantação", "virada", "publicação",
        ]
      ),
      (
        .past,
        [
          "criado", "atualizado", "última atualização", "atualização", "revisado", "revisto",
          "gerado", "modificado", "elaborado", "aprovado", "assinado", "testado", "último",
          "última",
          "versão", "relatório", "documento", "vigente", "publicado", "emitido", "executado",
          "verificado", "concluído", "detectado", "corrigido", "implantado", "cópia", "autor",
        ]
      ),
      (
        .length,
        [
          "duração", "duração estimada", "tempo estimado", "estimado", "estimativa",
          "duração prevista", "duração total", "tempo total", "prazo estimado", "tempo necessário",
        ]
      ),
    ]
    timing.numbers = [
      ["um", "uma"], ["dois", "duas"], ["três"], ["quatro"], ["cinco"], ["seis"], ["sete"],
      ["oito"], ["nove"], ["dez"], ["onze"], ["doze"],
    ]
    return timing
  }()
}

extension Language.Signing {
  static let portuguese: Self = {
    var words = Self()
    words.departments = [
      "produto", "segurança", "jurídico", "qualidade", "operações", "desenvolvimento",
      "engenharia", "suporte", "finanças", "financeiro", "negócio", "negócios", "conformidade",
      "tecnologia", "sistemas", "infraestrutura", "proteção de dados", "privacidade", "vendas",
      "comercial", "recursos humanos", "atendimento", "compras", "contabilidade", "comunicação",
      "auditoria", "plataforma", "informática", "área de negócio",
    ]
    words.answers = [
      (
        .approved,
        [
          "aprovado", "aprovada", "assinado", "assinada", "aceito", "aceita", "aceite", "conforme",
          "de acordo", "autorizado", "autorizada", "sim", "concedido", "aprova", "favorável",
        ]
      ),
      (
        .conditional,
        [
          "aprovado com condições", "aprovado com ressalvas", "aprovada com ressalvas",
          "condicional", "aprovado condicionalmente", "aprovação condicional", "com ressalvas",
          "com condições", "aceito com ressalvas", "aprovado com restrições",
        ]
      ),
      (
        .declined,
        [
          "rejeitado", "rejeitada", "recusado", "recusada", "negado", "negada", "não aprovado",
          "não aprovada", "reprovado", "reprovada", "objeção", "veto", "vetado", "não conforme",
          "não aceito", "não autorizado", "desfavorável", "parar",
        ]
      ),
      (
        .pending,
        [
          "pendente", "pendentes", "aguardando", "não assinado", "ainda não", "solicitado",
          "solicitada", "em revisão", "em análise", "em espera", "requerido", "a assinar",
          "por assinar", "em andamento", "em curso", "rascunho", "agendado", "não", "falta",
          "aguardando assinatura", "aguardando aprovação",
        ]
      ),
    ]
    words.fillers = [
      "aprovação", "assinatura", "autorização", "aprovado", "assinado", "obtida", "obtido",
      "recebida", "recebido", "de", "do", "da", "dos", "das", "o", "pela", "pelo", "por", "final",
      "formal", "e", "para", "foi", "concedida", "documentada", "escrita", "por escrito",
      "necessária", "aceite", "aprova", "ou", "autorizado", "autorizada", "autoriza", "aprovada",
      "assinada",
    ]
    words.remarks = [
      "e mail", "telefone", "comentário", "comentários", "observações", "notas", "motivo",
      "razão", "condições", "ressalvas", "empresa", "local", "versão", "endereço", "contato",
      "contacto", "número", "ambiente", "projeto",
    ]
    words.areas = [
      "área", "departamento", "equipe", "equipa", "setor", "unidade", "domínio", "grupo",
      "parte interessada", "diretoria", "área aprovadora",
    ]
    words.requests = [
      "aprovação", "aprovado por", "assinatura", "assinado por",
      "autorizado por",
      "aprovação final", "revisado e aprovado por", "aceito por", "aprovação de", "autorização",
      "aprovação do", "aprovação da",
    ]
    return words
  }()
}
