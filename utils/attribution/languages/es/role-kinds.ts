import type { SourceWords } from '../../pack/sources';

/** Cómo se llama, cuando no se repite el nombre, a quien tiene uno de estos oficios o cargos. */
export const esRoleKinds: NonNullable<SourceWords['roleKinds']> = [
  {
    names: 'científica investigadora experta especialista académica autora',
    roles:
      'bióloga física química geóloga ecóloga astrónoma astrofísica climatóloga epidemióloga viróloga microbióloga genetista botánica zoóloga oceanógrafa meteoróloga sismóloga antropóloga arqueóloga socióloga psicóloga historiadora economista politóloga demógrafa matemática lingüista ingeniera profesora catedrática doctora directora coordinadora',
  },
  {
    names: 'científico investigador experto especialista académico autor',
    roles:
      'biólogo físico químico geólogo ecólogo astrónomo astrofísico climatólogo epidemiólogo virólogo microbiólogo genetista botánico zoólogo oceanógrafo meteorólogo sismólogo antropólogo arqueólogo sociólogo psicólogo historiador economista politólogo demógrafo matemático lingüista ingeniero profesor catedrático doctor director coordinador',
  },
  {
    names: 'médica doctora facultativa especialista sanitaria',
    roles: 'cirujana cardióloga neuróloga pediatra psiquiatra oncóloga infectóloga ginecóloga enfermera',
  },
  {
    names: 'médico doctor facultativo especialista galeno sanitario',
    roles: 'cirujano cardiólogo neurólogo pediatra psiquiatra oncólogo infectólogo ginecólogo enfermero',
  },
  {
    names: 'técnico entrenador técnica entrenadora timonel preparador míster',
    roles: 'seleccionador seleccionadora entrenador entrenadora técnico técnica dt',
  },
  {
    names: 'jugador jugadora futbolista deportista atleta exjugador exfutbolista internacional',
    roles:
      'delantero delantera defensa defensor centrocampista mediocampista portero portera arquero arquera capitán capitana extremo lateral volante tenista ciclista nadador nadadora boxeador piloto velocista seleccionador entrenador',
  },
  {
    names: 'político política dirigente parlamentario parlamentaria legislador legisladora líder edil',
    roles:
      'diputado diputada senador senadora ministro ministra alcalde alcaldesa concejal concejala presidente presidenta consejero consejera gobernador gobernadora candidato candidata eurodiputado eurodiputada congresista asambleísta',
  },
  {
    names: 'funcionario funcionaria alto-cargo titular',
    roles:
      'ministro ministra secretario secretaria director directora subsecretario subsecretaria superintendente comisario',
  },
  { names: 'letrado letrada jurista defensor defensora penalista', roles: 'abogado abogada letrado letrada' },
  { names: 'magistrado magistrada jurista', roles: 'juez jueza fiscal presidente presidenta' },
  {
    names: 'empresario empresaria directivo directiva ejecutivo ejecutiva magnate',
    roles: 'fundador fundadora consejero-delegado director directora presidente presidenta gerente dueño dueña ceo',
  },
  { names: 'diplomático diplomática', roles: 'embajador embajadora cónsul canciller enviado enviada representante' },
  { names: 'prelado religioso sacerdote', roles: 'obispo arzobispo cardenal cura párroco papa' },
  { names: 'militar oficial uniformado', roles: 'general coronel comandante capitán almirante teniente mayor' },
  { names: 'agente uniformado', roles: 'comisario inspector inspectora sargento cabo jefe' },
  {
    names: 'artista intérprete músico',
    roles:
      'actor actriz cantante bailarín bailarina humorista pianista guitarrista rapero compositor compositora director directora',
  },
  {
    names: 'escritor escritora periodista autor autora comunicador comunicadora',
    roles: 'novelista periodista columnista poeta reportero reportera ensayista editor editora',
  },
  {
    names: 'sindicalista activista líder dirigente',
    roles: 'secretario secretaria delegado delegada portavoz coordinador coordinadora presidente presidenta',
  },
];

/** Lo que solo dice el pasado de quien acaba de hablar. */
export const esPointingRoles: readonly string[] =
  'exministro|exministra|expresidente|expresidenta|exdiputado|exdiputada|exjugador|exjugadora'.split('|');
