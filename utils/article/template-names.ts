/**
 * What templates of publishing systems call their parts, in classes and ids, grouped by what the part is. A name is one
 * word between hyphens, underscores, spaces or capitals. The position of a group is its bit in `NameGroups`.
 */
export const NAME_GROUPS = [
  [
    'body',
    'article body content contents entry story post text main artikel articulo corps contenido texto corpo cuerpo inhalt testo prose richtext copy',
  ],
  ['share', 'share sharing social sharethis addthis addtoany a2a sharedaddy facebook twitter whatsapp telegram'],
  [
    'related',
    'related recirc recirculation recommended recommendations readmore read also similar trending popular most mostread teaser teasers card cards outbrain taboola more latest next prev previous lire relacionadas relacionados verwandt',
  ],
  [
    'newsletter',
    'newsletter newsletters subscribe subscription subscriptions signup mailing register login signin paywall piano donate donation',
  ],
  [
    'advert',
    'ad ads advert advertisement advertising sponsor sponsored promo promos promotion promoted commercial affiliate deal deals dfp product products buy',
  ],
  [
    'media',
    'caption captions figcaption figure credit credits image images img photo photos picture gallery media video player legend slideshow slide slides carousel copyright wp thumb thumbnail foto imagen bild',
  ],
  ['author', 'author authors byline bylines bio contributor contributors writer autor auteur signature profile'],
  ['comment', 'comment comments disqus reply replies respond discussion coral commentaires kommentare comentarios'],
  [
    'meta',
    'meta metadata date dateline time timestamp timestamps datetime published publish updated info tag tags category categories topic topics breadcrumb breadcrumbs kicker eyebrow label labels section source keywords',
  ],
  ['navigation', 'nav menu menus navigation navbar toolbar tools header masthead footer pagination pager skip links'],
  ['side', 'aside sidebar side widget widgets box rail module inset factbox infobox secondary infobox panel'],
  ['title', 'title titles headline headlines heading titre titulo titel'],
  [
    'lead',
    'lead leads lede standfirst dek deck summary intro introduction chapo chapeau excerpt subtitle subheadline subhead subheading description abstract sapo entradilla bajada sommario synopsis teaserlead',
  ],
  [
    'hidden',
    'hidden sr hide screen visually print noprint modal popup popover tooltip overlay cookie cookies consent hover toast alert banner notice notification gdpr',
  ],
  ['quote', 'quote quotes pullquote blockquote pull pq'],
  ['paragraph', 'paragraph p par para absatz paragraphs'],
  ['embed', 'embed embedded tweet instagram youtube iframe oembed'],
  ['list', 'list lists item items table rows row col column grid'],
] as const;

/** Tags whose presence above a block says what it is in; the position is the bit. */
export const PLACE_TAGS = [
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'form',
  'figure',
  'figcaption',
  'blockquote',
  'table',
  'ul',
  'ol',
  'section',
  'details',
  'a',
  'p',
  'span',
  'address',
  'time',
  'small',
  'label',
  'dl',
] as const;
