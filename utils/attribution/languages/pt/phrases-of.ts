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
];
