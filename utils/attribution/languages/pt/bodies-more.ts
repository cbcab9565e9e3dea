import type { SourceWords } from '../../pack';

/** Nouns for bodies besides those of `sources.ts`, by type; parted by bars. */

export const ptBodyNouns = {
  government:
    'casa civil|casa militar|vice-presidência|subprefeitura|subsecretaria|guarda costeira|guarda nacional|guarda nacional republicana|força-tarefa|força nacional|justiça federal|justiça eleitoral|justiça do trabalho|vara criminal|vara da infância|primeira turma|segunda turma|auditoria militar|corregedoria|corregedoria-geral|ouvidoria|ouvidoria-geral|inspeção-geral|alfândega|receita estadual|casa branca|direção regional|companhia de engenharia de tráfego|entidade gestora|gestão estadual|base naval|chancelaria|missão diplomática|mesa diretora|vice-governadoria|unidade policial|vigilância epidemiológica|unidade local de saúde|linha de emergência|gabinete do primeiro-ministro|gabinete de segurança institucional|gabinete civil|palácio dos bandeirantes|palácio de belém|palácio de são bento|palácio guanabara|palácio da alvorada|comando militar|comando distrital|comando metropolitano|comando territorial|batalhão de operações especiais|centro de operações|centro de controle|centro de coordenação|centro de emergência|instituto de meteorologia|instituto do mar|instituto do emprego|instituto da mobilidade|instituto de medicina legal|instituto penitenciário|sistema penitenciário|samu|inem|inmet|ibama|icmbio|incra|dnit|cemaden|denatran|procon|legislativo|poder judiciário|poder executivo|poder legislativo|judiciário|kremlin|pentágono|eliseu|distrito policial|fórum criminal|juizado|registo civil|registro civil|estado-maior|forças de segurança|forças armadas|forças israelenses|forças israelitas|forças russas|forças ucranianas|serviços secretos|serviços de inteligência|serviços sociais|serviços municipais|serviços de informações|equipes de resgate|equipas de resgate|equipes de busca|bombeiros voluntários'.split(
      '|',
    ),
  university:
    'academia de ciências|academia brasileira de letras|biblioteca nacional|clínica universitária|santa casa|unidade de pronto atendimento|unidade básica de saúde|unidade de terapia intensiva|reitoria|estação biológica|rede de hospitais|sociedade de cardiologia|colégio|liceu|conservatório|instituto federal|instituto superior|instituto de física|instituto de biologia|instituto de astrofísica|agrupamento de escolas|centro de saúde|centro médico|centro universitário|centro de pesquisa|centro de pesquisas|centro de ciências|complexo hospitalar|museu|museu nacional|museu do amanhã|jardim botânico|jardim zoológico|planetário|pronto-socorro|posto de saúde|observatório nacional|observatório astronómico|grupo de pesquisa|arquivo nacional'.split(
      '|',
    ),
  'international-organisation':
    'aliança atlântica|comissão interamericana|corte interamericana|corte internacional de justiça|corte penal internacional|união africana|liga árabe|otan|agência internacional|agência europeia|organização mundial|assembleia geral da onu|missão de observação|comunidade dos países de língua portuguesa|cplp|conselho europeu|conselho da europa|conselho de segurança|tribunal penal internacional|tribunal europeu|tribunal de haia|banco mundial|banco interamericano|executivo comunitário|bloco europeu|mercosul|organismo mundial|organismo europeu|organismo multilateral|alto comissariado|comitê da onu|comité da onu|eurogrupo|fórum económico mundial|fórum econômico mundial'.split(
      '|',
    ),
  'central-bank': 'banco de portugal|bce|comitê de política monetária|regulador bancário|reserva federal'.split('|'),
  'statistics-office':
    'ibge|instituto brasileiro de geografia e estatística|serviço de estatística|departamento de estatística|escritório de estatísticas|agência de estatísticas|autoridade estatística|direção de estatísticas'.split(
      '|',
    ),
  ngo: 'ultradireita|bancada|bancada ruralista|bancada evangélica|base aliada|executiva nacional|agremiação|direção nacional|comissão política|comissão política nacional|arquidiocese|diocese|conferência episcopal|paróquia|santa sé|cúria|irmandade|confraria|comunidade islâmica|comunidade judaica|comunidade indígena|comunidade quilombola|cruz vermelha|pastoral da terra|cáritas|santa casa da misericórdia|instituição de solidariedade|comissão de trabalhadores|comissão de moradores|comissão organizadora|escola de samba|seleção nacional|facção|facção criminosa|milícia|guerrilha|frente sindical|intersindical|união geral de trabalhadores|entidade sindical|entidade patronal|casa real|coordenadora|sociedade rural|sociedade científica|sociedade médica|vaticano|episcopado|patriarcado|arcebispado|bispado|sínodo|bloco de esquerda|centrão|grupo parlamentar|grupo armado|grupo islamista|grupo terrorista|grupo rebelde|grupo ambientalista|conselho regional|conselho regional de medicina|conselho federal|conselho federal de medicina|conselho indigenista|conselho de administração da santa casa|mst|centro acadêmico|diretório acadêmico|diretório nacional|diretório estadual|estado islâmico|banco alimentar|lar de idosos|festival|bloco de carnaval|colegiado|instituto sindical|colégio de procuradores|observatório de direitos humanos|escritório de defesa'.split(
    '|',
  ),
  company:
    'transportadora|transportadora aérea|distribuidora|distribuidora de energia|geradora|gestora|gestora de fundos|gestora de recursos|incorporadora|imobiliária|empreiteira|cimenteira|siderúrgica|petrolífera|petroquímica|biofarmacêutica|startup|fintech|big tech|plataforma de streaming|rede social|rede de supermercados|rede de lojas|rede varejista|rede de restaurantes|cadeia de supermercados|cadeia hoteleira|loja online|cervejeira|cervejaria|vinícola|produtora|gravadora|editora|agência de viagens|agência de publicidade|agência imobiliária|bolsa de valores|bolsa de lisboa|auditora|casa de análise|casa de leilões|casa de apostas|leiloeira|resseguradora|caixa económica|caixa econômica|caixa econômica federal|instituição financeira|entidade bancária|empresa-mãe|casa-mãe|subsidiária|holding|sociedade anónima|sociedade gestora|sociedade de advogados|exportadora|importadora|comercializadora|desenvolvedora|franquia|transportadora ferroviária|agroindústria|fundo de investimento|fundo de pensões|fundo abutre|laboratório farmacêutico|conglomerado|consórcio|consórcio construtor|escritório de advocacia|escritório de advogados|escritório de arquitetura|estaleiro|supermercado|hotel|restaurante|aeroporto|centro comercial|shopping|shopping center|frigorífico|portal imobiliário|operador turístico|operador ferroviário|operador de telecomunicações|metro de lisboa|metro do porto|estúdio de cinema|neobanco|motor de busca'.split(
      '|',
    ),
  media:
    'redação|página web|rede de televisão|rede de tv|rede globo|agência de checagem|agência de verificação|publicação especializada|plataforma de notícias|cadeia norte-americana|estação pública|estação televisiva|telejornal|noticiário|matutino|vespertino|tabloide|tabloide britânico|blog|blogue|podcast|veículo de comunicação|órgão de comunicação social'.split(
      '|',
    ),
  'news-agency': 'agência de imprensa|agência oficial|agência pública de notícias'.split('|'),
  journal: 'publicação científica|revista especializada|revista acadêmica|revista académica'.split('|'),
  pollster: 'empresa de pesquisa|empresa de pesquisas|instituto de opinião|centro de sondagens'.split('|'),
  'rating-agency': 'agência de risco'.split('|'),
  'think-tank':
    'gabinete de estudos|observatório de segurança|laboratório de políticas públicas|fundação de pesquisa|academia de política'.split(
      '|',
    ),
} satisfies SourceWords['institutions'];
