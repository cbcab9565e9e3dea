import type { SourceWords } from '../../pack';

/** Nouns for bodies besides those of `sources.ts`, by type; parted by bars. */

export const esBodies = {
  government:
    'marina de guerra|infantería de marina|inspección de hacienda|comuna|subdelegación|casa real|vicepresidencia|vicealcaldía|viceconsejería|vicerrectoría|gerencia municipal|fuerza de tarea|infantería|unidad policial|unidad central operativa|unidad militar de emergencias|jefatura|jefatura de tráfico|inspección de trabajo|contaduría|auditoría general|auditoría superior|cámara de cuentas|sindicatura|sindicatura de cuentas|sala penal|sala superior|sala plena|abogacía|abogacía del estado|base naval|base aérea|central de emergencias|cárcel|penitenciaría|entidad reguladora|entidad fiscalizadora|gobernatura|guardia costera|guardia suiza|intervención general|jurisdicción especial para la paz|sede diplomática|rectoría|legislatura|seremi|legación|red de emergencias|municipio|consistorio|jurado|jurado popular|consorcio|consorcio de transportes|parlament|govern|goberno|parque nacional|instituto armado|centro penitenciario|centro de coordinación|centro de inteligencia|centro de emergencias|ente público|ente|organismo público|organismo de control|organismo autónomo|organismo judicial|organismo electoral|poder judicial|poder legislativo|puesto de mando|mando único|registro mercantil|registro nacional|kremlin|pentágono|elíseo|palacio nacional|palacio de miraflores|palacio de nariño|palacio presidencial|palacio de buckingham|centro sismológico|cuartel general|fuerzas de seguridad|fuerzas del orden|fuerzas israelíes|fuerzas rusas|fuerzas ucranianas|servicios secretos|servicios de inteligencia|servicios sociales|servicios municipales|servicios jurídicos|servicios de rescate|servicios de salvamento|equipos de rescate|equipos de búsqueda|municipios|comunas|consistorios|instituciones penitenciarias'.split(
      '|',
    ),
  university:
    'estación biológica|sociedad médica|unidad de investigación|academia de ciencias|real academia|biblioteca nacional|biblioteca|red de hospitales|conservatorio|instituto tecnológico|instituto de astrofísica|instituto de física|planetario|zoológico|sanatorio|ambulatorio|policlínico|centro hospitalario|centro educativo|centro escolar|centro sanitario|centro superior|consejo superior de investigaciones científicas|complejo hospitalario|observatorio astronómico|nosocomio|archivo nacional|grupo de investigación|instituto cervantes|jardín zoológico'.split(
      '|',
    ),
  'international-organisation':
    'alianza atlántica|corte internacional de justicia|corte penal internacional|corte interamericana|corte interamericana de derechos humanos|comisión interamericana|misión de observación|misión electoral|secretaría general de la onu|oficina de la onu|relatoría|comunidad andina|unión africana|liga árabe|unión aduanera|asamblea general de la onu|organización mundial|agencia internacional|agencia europea|cámara europea|consejo europeo|consejo de europa|consejo de seguridad|parlamento europeo|tribunal de justicia de la unión europea|tribunal de estrasburgo|tribunal europeo|tribunal penal internacional|tribunal de la haya|banco mundial|bloque comunitario|ente comunitario|mercosur|organismo mundial|organismo multilateral|organismo europeo|organismo sanitario|comité de derechos humanos|foro económico mundial|eurogrupo'.split(
      '|',
    ),
  'central-bank':
    'banco de la república|banco de españa|banco de méxico|instituto monetario|reserva federal|autoridad monetaria'.split(
      '|',
    ),
  'statistics-office':
    'departamento administrativo nacional de estadística|servicio estadístico|oficina estadística|agencia estadística|dirección general de estadística|oficina nacional de estadística|oficina del censo'.split(
      '|',
    ),
  ngo: 'ultraderecha|extrema derecha|ejecutiva federal|agrupación|agrupación vecinal|ampa|comunidad islámica|comunidad judía|comunidad indígena|curia|santa sede|parroquia|entidad social|entidad ecologista|entidad vecinal|asamblea vecinal|banda terrorista|facción|disidencia|insurgencia|intersindical|sección sindical|mesa de diálogo|mesa de la unidad|comisión de fiestas|comparsa|chirigota|junta directiva|selección nacional|escudería|comisión organizadora|iniciativa ciudadana|comunidad campesina|bolsa de trabajo|juventud socialista|cáritas|academia de cine|sociedad de autores|sociedad protectora|alianza opositora|alianza electoral|episcopado|vaticano|patriarcado|monasterio|sínodo|cabildo catedralicio|consejo de hermandades|opus dei|oficialismo|bloque opositor|bloque|frente amplio|grupo municipal|grupo socialista|grupo popular|grupo ecologista|grupo terrorista|grupo paramilitar|grupo guerrillero|grupo insurgente|comité|comité organizador|comité de huelga|comité local|comité ejecutivo|comité científico|comité asesor|comité técnico|comité disciplinario|consejo regulador|consejo indígena|consejo general de enfermería|consejo general de colegios|colegio de periodistas|colegio de arquitectos|colegio de enfermería|colegio|foro|foro social|banco de alimentos|club de fútbol|ateneo|círculo de empresarios|círculo empresarial|ejército islámico|estado islámico|tribunal eclesiástico|jurado del premio|festival|certamen|consejo escolar|consejo ciudadano|observatorio de derechos humanos|servicio jesuita|ministerio fiscal militar|comité de bioética|comité paralímpico|comité de competición|bufete de la defensa'.split(
    '|',
  ),
  company:
    'bolsa de valores|bolsa de comercio|bolsa de barcelona|bolsa mexicana|automotriz|minera|banca|caja de ahorros|caja rural|mutua|mutua de accidentes|gasista|hidroeléctrica|azucarera|petroquímica|acerera|biotecnológica|teleco|red social|plataforma|plataforma de reparto|plataforma de streaming|tienda online|franquicia|cadena de tiendas|cadena de comida rápida|cadena de moda|cadena de restaurantes|hotelera|turoperadora|agencia de viajes|agencia de publicidad|agencia inmobiliaria|agencia de transportes|gestora de fondos|sociedad de valores|sociedad de tasación|sociedad gestora|sociedad estatal|sociedad pública|sociedad municipal|empresa estatal|casa de subastas|auditora|consultoría|cooperativa de crédito|línea aérea|central nuclear|central hidroeléctrica|desarrolladora|exportadora|importadora|comercializadora|proveedora|licitadora|adjudicataria|arrendadora|financiera|fintech|marca de moda|casa de moda|almazara|panificadora|harinera|embotelladora|editorial|comercializadora de energía|inversora|fondo de inversión|fondo buitre|laboratorio farmacéutico|holding|conglomerado|consorcio empresarial|consorcio constructor|turoperador|concesionario|astillero|bufete|despacho de abogados|estudio de arquitectura|estudio jurídico|estudio cinematográfico|supermercado|centro comercial|hotel|restaurante|portal inmobiliario|buscador|neobanco|aeropuerto|ingenio azucarero|mercado de valores|frigorífico'.split(
      '|',
    ),
  media:
    'redacción|cabecera|web|página web|televisora|radiodifusora|agencia de verificación|agencia gráfica|productora de televisión|radiotelevisión|publicación especializada|vespertino|matutino|tabloide|noticiero|noticiario|telediario|magacín|blog|ente público de radiotelevisión|sitio web|sitio de noticias|pódcast'.split(
      '|',
    ),
  'news-agency': 'agencia de prensa|agencia pública de noticias'.split('|'),
  journal: 'publicación científica|revista especializada|revista académica'.split('|'),
  pollster:
    'firma encuestadora|consultora de opinión|empresa de encuestas|casa de encuestas|centro de investigaciones sociológicas|instituto de opinión|instituto de sondeos'.split(
      '|',
    ),
  'rating-agency': 'agencia calificadora'.split('|'),
  'think-tank':
    'centro de investigación económica|servicio de estudios|gabinete de estudios|laboratorio de pensamiento|tanque de pensamiento|fundación de análisis'.split(
      '|',
    ),
} satisfies SourceWords['institutions'];
