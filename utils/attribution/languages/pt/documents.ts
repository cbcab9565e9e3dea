/** Papers and items of the media besides those of `sources.ts`, by theme; parted by bars. */
export const ptDocuments: readonly string[] = [
  // courts and police
  ...'auto de notícia|mandado|liminar|laudo da necropsia|resultado da autópsia|resultado da necropsia|relatório da autópsia|exame toxicológico|exame de DNA|delação premiada|transcrição|transcrições|vistoria'.split(
    '|',
  ),
  // science and figures
  ...'tese de mestrado|tese de doutoramento|tese de doutorado|dissertação|meta-análise|paper|ensaio clínico|banco de dados|base de dados|ranking|rankings|censos|recenseamento|simulação|simulações|projeção|boca de urna|conclusões|infográfico|livro branco|prestação de contas|relatório e contas'.split(
    '|',
  ),
  // letters, leaks, media
  ...'vazamento|vazamentos|fuga de informação|e-mail|e-mails|email|emails|telegrama diplomático|post|posts|tuíte|tuítes|tweet|tweets|press release|manifesto|documentário|atas'.split(
    '|',
  ),
];
