import Readiness

extension Sample {
  static let portuguese: [Sample] = [
    Sample(
      "pt-correios",
      """
      # Rastreio de encomendas: entrada em produção

      **Responsável:** Equipe de entregas
      **Situação:** Em andamento

      ## Fase 1: Antes do lançamento

      ### Sistema

      - [x] Cópia de segurança restaurada
      - [x] Registros sem endereço do cliente
      - [ ] Carga de vinte mil pacotes testada
      - [ ] Aviso por mensagem (opcional)
      - [ ] Segundo link de dados (recomendado)
      - [ ] Convênio com a alfândega (se aplicável)

      ### Verificações

      | Nº | Verificação | Responsável | Situação | Observações |
      |---|---|---|---|---|
      | 1 | Pacote devolvido | Bruna | Concluído | |
      | 2 | Pacote sem remetente | Bruna | Reprovado | trava na tela 3 |
      | 3 | Leitura à noite | Davi | Em andamento | |
      | 4 | Drone | Davi | Não se aplica | |
      | 5 | Balança nova | Davi | Bloqueado | aguarda peça |
      | 6 | Etiqueta molhada | Bruna | Concluído, falta testar na chuva | |

      ## Fase 2: Dia do lançamento

      - [ ] Ligar os leitores às cinco
      - [ ] Acompanhar o primeiro caminhão

      ## Fase 3: Pós-lançamento

      - [ ] Contar os pacotes perdidos
      - [ ] Ouvir vinte carteiros

      ## Critérios de Go/No-Go

      ### Critérios de Go

      - [x] Diretoria de acordo
      - [ ] Plantão escalado

      ### Critérios de No-Go

      - [ ] Endereço visível para terceiros
      - [ ] Leitor parado por mais de dez minutos

      ## Aprovações

      | Cargo | Nome | Data | Assinatura |
      |---|---|---|---|
      | Diretoria | Rita Melo | 2026-02-10 | R. Melo |
      | Segurança | | | |
      """,
      items: "x x o o? or oc x o / - ! o oL oL oA oA x o", signOffs: "signed pending",
      gates: "require forbid", verdict: .noGo),
    Sample(
      "pt-biblioteca",
      """
      # Catálogo novo da biblioteca, lista de verificação

      ## Etapa 1: Preparativos

      - ✅ Fichas importadas
      - ⏳ Acentos conferidos
      - ❌ Política de empréstimo publicada

      **Desejável:**

      - [ ] Capas dos livros

      ## Etapa 2: Ensaio geral no ambiente de testes

      - [x] Mil pesquisas ao mesmo tempo
      - [ ] Multa calculada em feriado
        - Responsável: Inês
        - Prazo: 8 de maio de 2026
        - Esforço: 4 horas

      ## Primeira semana

      - [ ] Anotar as dúvidas dos leitores
      - [ ] Corrigir as fichas duplicadas

      ## Critérios de rollback

      - [ ] Mais de cem fichas sem título

      ## Riscos

      | Risco | Probabilidade | Impacto | Mitigação |
      |---|---|---|---|
      | Rede da escola cai | Média | Alto | Modo sem rede |
      | Fichas perdidas | Muito baixa | Muito alto | Cópia diária |

      ## Decisão

      - [ ] GO
      - [ ] GO com ressalvas
      - [x] NO-GO

      ## Assinaturas

      - Diretora: ____________ Data: ________
      - Informática: Rui Costa Data: 2026-01-30
      """,
      items: "x / o o? x o oA oA", signOffs: "pending signed", gates: "forbid", risks: "3×4 1×5",
      verdict: .noGo),
  ]
}
