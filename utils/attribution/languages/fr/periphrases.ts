/** Verbs that lead one of saying: « s’est borné à | dire », « tient à | rappeler ». */
export const frPeriphrases = {
  infinitive: [
    '[se contente|se contentent|se contentait|s’est contenté|s’est contentée|se sont contentés|se sont contentées] [de|d]',
    '[se borne|se bornent|se bornait|s’est borné|s’est bornée|se sont bornés|se sont bornées] à',
    '[se limite|s’est limité|s’est limitée] à',
    '[s’empresse|s’empressent|s’est empressé|s’est empressée|se sont empressés] [de|d]',
    '[tient|tiennent|tenait|tenaient|a tenu|ont tenu|avait tenu] à',
    '[persiste|persistent|persistait|a persisté] à',
    '[continue|continuent|continuait|continuaient|a continué|ont continué] [à|de|d]',
    '[finit|finissent|a fini|ont fini] par',
    '[commence|commencent|a commencé|ont commencé] par',
    '[va|vont|est allé|est allée|sont allés|sont allées] jusqu’à',
    '[croit|croient|a cru|ont cru] [bon|utile] [de|d]',
  ],
  gerund: [],
};
