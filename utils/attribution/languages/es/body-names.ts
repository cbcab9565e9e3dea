/** Words in the names of bodies, by the type they tell; none is a noun for a body, few are anybody's surname. */
export const esBodyNames = {
  campaigns: 'salvemos salvem salvar stop paremos defendamos protejamos rescatemos cuidemos',
  ngo: 'izquierda bloque juntos juntas unidos unidas compromiso podemos verdes socialistas populares comunistas liberales conservadores republicanos patria amigos apicultores ganaderos pescadores agricultores arroceros cafeteros taxistas camioneros transportistas hosteleros libreros inquilinos jubilados pensionistas estudiantes abogados enfermeras',
  media:
    'heraldo mercurio correo voz faro vanguardia tribuna gaceta crónica observador espectador universal clarín liberal eco periódico noticiero imparcial telégrafo informador confidencial',
  company:
    'aerolíneas electricidad cementos supermercados autobuses cervezas cervecería bodegas astilleros aceros papelera lácteos cárnicas farmacias tiendas almacenes muebles textiles cafés azucarera harinas conservas congelados refrescos motores automóviles trenes metro ferries hipermercados cines cervecerías librerías frigoríficos destilerías joyerías ferreterías panaderías pastelerías perfumerías inmuebles productos maderas cerámicas pinturas plásticos viñedos granjas restaurantes gimnasios clínicas apuestas calzados tejidos confecciones',
};
