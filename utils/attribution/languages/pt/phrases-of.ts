import type { CuePhrase } from '../../pack';

/** Of what a body answers for, before its name: «nas previsões | do FMI», «à luz dos dados | do ministério». */
export const ptOfPhrases: readonly CuePhrase[] = [
  {
    phrase:
      '[na ótica|na óptica|na perspetiva|na perspectiva|no juízo|a juízo|pelas contas|pelos cálculos|nos cálculos|nas previsões|nas projeções|nas estimativas|pela voz|na leitura|na análise|na versão|à luz dos dados|a partir dos dados|segundo nota|segundo as contas|segundo os cálculos|com base nos dados|com base em dados|com base em documentos|com base em informações|com base num relatório|com base em um relatório|com base no relatório|com base em estudo|pelo entendimento|no entendimento|pela avaliação] [de|do|da|dos|das] {source}',
    class: 'say',
    needsSource: true,
  },
  {
    phrase: '[a|as] [informação|informações|notícia] [é|são|foi|foram] [de|do|da|dos|das] {source}',
    class: 'relay',
    pointsBack: true,
    needsSource: true,
  },
  {
    phrase:
      '[a|as] [informação|informações|notícia] [foi|foram] [avançada|avançadas|adiantada|adiantadas|noticiada|noticiadas|divulgada|divulgadas|publicada|publicadas|revelada|reveladas|confirmada|confirmadas] [por|pelo|pela|pelos|pelas] {source}',
    class: 'relay',
    pointsBack: true,
    needsSource: true,
  },
  { phrase: 'que [cita|citam] {source}', class: 'relay', needsSource: true },
  {
    phrase:
      '[segundo|conforme|consoante|de acordo com|pelo] [|o] [dito|informado|divulgado|apurado|relatado|declarado|explicado|publicado|noticiado|revelado|anunciado|afirmado|referido] [por|pelo|pela|pelos|pelas] {source}',
    class: 'say',
    needsSource: true,
  },
  {
    phrase:
      '[a parecer|ao ver|nos dizeres|no dizer|pelas palavras|pela boca|no relato|conforme nota|do ponto de vista] [de|do|da|dos|das] {source}',
    class: 'opine',
    needsSource: true,
  },
  {
    phrase: '[a acreditar|como se lê] [em|no|na|nos|nas] {source}',
    class: 'say',
    needsSource: true,
  },
];
