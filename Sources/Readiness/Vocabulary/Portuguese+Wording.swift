/// The small words that the rules look for.
extension Language.Wording {
  static let portuguese: Self = {
    var words = Self()
    words.selves = ["estamos"]
    words.ands = ["e"]
    words.attacks = ["ataque", "ataques", "tentativas"]
    words.afterwards = ["manutenção contínua"]
    words.checks = ["preparação"]
    words.rollbacks = ["rollback"]
    words.plans = ["plano", "procedimento", "estratégia"]
    words.dangers = ["problemas", "riscos", "falhas"]
    words.fixtures = [
      "configuração", "documentação", "infraestrutura",
    ]
    words.triggers = ["gatilhos"]
    words.rollingBack = ["rollback", "reversão", "reverter"]
    words.blockers = [
      "bloqueadores", "impedimentos",
    ]
    words.needings = ["necessário", "exigido", "obrigatório"]
    words.leftovers = [
      "etapas finais", "últimos passos", "próximos passos", "pendências", "pendente",
    ]
    words.looseGates = ["checklist de decisão", "critérios de aprovação"]
    words.omits = ["não inclui"]
    words.releases = ["produção"]
    words.negations = ["não", "nunca"]
    words.halts = ["parar"]
    words.exceptions = ["exceções", "ressalvas"]
    words.sections = [
      "seção", "seções", "secção", "secções", "parte", "partes", "capítulo", "capítulos",
    ]
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
}
