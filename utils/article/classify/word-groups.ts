/**
 * Words that tell what a block of running text is about when it is not about the news: what the site offers, who took the
 * picture, whose rights these are. Stems as pages print them, in small letters and without accents; a stem stands for every
 * word that begins with it. A block may hold one of these and be article: the classifier weighs it.
 */
export const WORD_GROUPS = [
  [
    'offer',
    'subscrib newsletter abonn suscri inscri assin iscriv premium membership trial bulletin boletin bulten نشرتنا اشترك النشرة خبرنامه',
  ],
  [
    'call',
    'click clic klick klik download herunterladen descarg baixe scarica telecharg sign register registr login join hier ici aqui qui اضغط انقر سجل حمل کلیک',
  ],
  [
    'follow',
    'follow folg forwarded weitergeleitet seguir siga sigue suivez seguici facebook twitter instagram whatsapp telegram youtube tiktok linkedin podcast app تابع تابعنا تابعونا واتساب فيسبوك تويتر يوتيوب تلغرام',
  ],
  [
    'more',
    'read related lesen mehr lea lee leia leggi lire plus more mas mais watch listen see also auch aussi tambien tambem anche اقرأ إقرأ المزيد شاهد أيضا بخوانید',
  ],
  [
    'picture',
    'image photo foto photograph picture pic getty shutterstock reuters afp ap epa dpa imago alamy courtesy credit bild imagen imagem immagine video caption screenshot illustration تصوير صورة الصورة رويترز عکس',
  ],
  [
    'rights',
    'copyright rights reserved rechte derechos direitos droits diritti terms privacy policy disclaimer datenschutz einwillig zustimm personenbezogen cookie consent license licensed permission حقوق محفوظة',
  ],
  [
    'author',
    'author autor auteur translat ubersetz traduc tradu traduz autore writer reporter journalist correspondent editor redakt redaccion redacao redazione contributor contributed reporting byline written كاتب صحفي مراسل المحرر خبرنگار نویسنده',
  ],
  [
    'dates',
    'published updated posted publie publicado aktualisiert veroffentlicht actualizado atualizado pubblicato aggiornato ago last modified نشر تحديث منذ',
  ],
  [
    'contact',
    'contact email mail phone tel telefon telefono kontakt contacto contato address adresse direccion tips اتصل البريد هاتف',
  ],
  [
    'money',
    'price buy shop deal discount affilia provision comision commissione commission sponsored sponsor advert anzeige publicidad publicidade angebot preis precio offer sale coupon إعلان سعر خصم',
  ],
  [
    'reader',
    'you your yours you’re you’ll du dein deine ihre ihr sie vous votre vos tu su sus usted voce seu sua لك لكم',
  ],
  ['us', 'we our us wir unser unsere nous notre nos nosotros nuestro nuestra nossa nosso noi nostro نحن لدينا موقعنا'],
  ['comment', 'comment kommentar comentario commentaire commento discuss reply تعليق تعليقات نظر'],
  [
    'about',
    'founded headquartered subsidiar leading provider solutions global company worldwide investors llc inc gmbh ltd',
  ],
] as const;
