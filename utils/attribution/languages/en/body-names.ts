/** Words in the names of bodies, in the order their types are tried; none is a noun for a body, few are anybody's surname. */
export const enBodyNames = {
  campaigns: 'save stop keep protect defend reclaim rescue scrap',
  ngo: 'greens dems tories socialists communists liberals teamsters steelworkers machinists muslim muslims jewish catholic catholics islamic hindu sikh buddhist quaker quakers methodist evangelical presbyterian anglican interfaith churches bar lawyers barristers notaries nurses doctors midwives surgeons physicians dentists pharmacists veterinarians engineers architects pilots dockers miners fishermen anglers beekeepers hauliers shopkeepers wholesalers homeowners leaseholders commuters cyclists ramblers pensioners widows survivors refugees migrants alumni',
  media:
    'echo dispatch mirror observer standard mail bulletin express globe news record mercury guardian independent review digest broadcasting beacon reporter ledger',
  journal: 'annals proceedings applied clinical experimental science sciences medicine biology chemistry physics',
  pollster: 'polling polls pollsters opinion',
  company:
    'assurance brothers bros sons water electric electricity utilities airport airports ferries buses transit trains cement dairies dairy bakery bakeries distillers distillery coal copper lithium timber seafood seafoods poultry meats fisheries fashions jewellers jewelers cinemas casinos healthcare diagnostics genomics therapeutics biosciences vaccines veterinary autos automobiles tyres tires batteries solar renewables hydro nuclear satellites tobacco confectionery groceries supermarkets outdoors travel tours cruises leisure',
};
