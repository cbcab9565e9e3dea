/** Papers and items of the media besides those of `sources.ts`, by theme; parted by bars. */
export const esDocuments: readonly string[] = [
  // courts and police
  ...'sumario|orden judicial|providencia|pliego de cargos|escrito de acusación|escrito de defensa|resultado de la autopsia|resultados de la autopsia|informe de la autopsia|informe de autopsia|examen toxicológico|prueba de ADN|pruebas de ADN|cotejo de ADN|transcripción|transcripciones'.split(
    '|',
  ),
  // science and figures
  ...'tesis doctoral|tesina|metaanálisis|paper|papers|ensayo clínico|base de datos|ranking|rankings|padrón|catastro|escrutinio|conclusiones|simulación|simulaciones|pronóstico|pronósticos|cuentas anuales|indicador adelantado|libro blanco|boletín oficial'.split(
    '|',
  ),
  // letters, leaks, media
  ...'filtración|filtraciones|correo electrónico|correos electrónicos|cable diplomático|cables diplomáticos|teletipo|wasap|post|posts|infografía|respuesta parlamentaria|notificación|actas'.split(
    '|',
  ),
];
