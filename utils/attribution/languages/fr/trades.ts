// Trades and offices that news cites by their noun. One form after the other, parted by bars.

/** Offices and parties. */
export const frPoliticians = (
  'assesseur|assesseure|assistant parlementaire|assistante parlementaire|co-rapporteur|co-rapporteure|' +
  'député-maire|députée-maire|haut-commissaire|haute-commissaire|législateur|législatrice|lobbyiste|' +
  'négociatrice|plénipotentiaire|questeure|rapporteuse|sherpa|putschiste|dissident|dissidente|exilé|' +
  'exilée|observateur|observatrice|superviseur|superviseuse|monarque|vice-roi|vice-reine|colistier|' +
  'colistière|suppléant|suppléante|ex-candidat|ex-candidate|ancien ministre|ancienne ministre|facilitateur|' +
  'facilitatrice|chef de mission|cheffe de mission|notable|tribun|chef de quartier|cheffe de quartier|' +
  'mokaddem|scrutateur|scrutatrice|président de séance|whip|ex-première ministre|ex-sénateur|ex-sénatrice|' +
  'ex-préfet|ex-préfète|ex-chancelier|ex-chancelière|ex-bourgmestre|vice-présidente déléguée|' +
  'président de région|présidente de région|coprésident|coprésidente|cosecrétaire|intendant|intendante'
).split('|');

/** Courts, prisons, crime. */
export const frCourtPeople = (
  'criminologue|défenseure|fiscaliste|huissière|juré|jurée|justiciable|légiste|mandataire|pénaliste|' +
  'plaideur|plaideuse|curateur|curatrice|tuteur|tutrice|liquidateur|liquidatrice|administrateur judiciaire|' +
  'administratrice judiciaire|commissaire-priseur|commissaire-priseuse|civiliste|accusée|inculpé|inculpée|' +
  'suspect|suspecte|ex-détenu|ex-détenue|requérant|requérante|repenti|repentie|complice|meurtrier|' +
  'meurtrière|agresseur|agresseuse|cambrioleur|cambrioleuse|otage|profileur|profileuse|adoul|' +
  'médiateur de justice|agent de probation|agente de probation|exécuteur testamentaire|' +
  'exécutrice testamentaire|incendiaire|ravisseur|ravisseuse|braqueur|braqueuse|trafiquant|trafiquante|' +
  'passeur|passeuse|récidiviste|assassin|kidnappeur|escroc|dealeur|dealeuse|graphologue|juge-commissaire|' +
  'juge consulaire|parquetier|parquetière|avocate-conseil|assesseur titulaire'
).split('|');

/** Police, army, rescue. */
export const frForces = (
  'adjudante|amiral|amirale|artificier|artificière|aspirant|aspirante|brigadière|caporale|combattant|' +
  'combattante|démineur|démineuse|déserteur|déserteuse|détective|douanier|douanière|enquêteuse|générale|' +
  'garde-côte|garde-frontière|légionnaire|matelot|maréchal des logis|maréchale des logis|mercenaire|' +
  'milicien|milicienne|officière|parachutiste|patrouilleur|patrouilleuse|réserviste|sapeur-pompier|' +
  'sapeuse-pompière|sous-officier|sous-officière|stratège|vétéran|vétérane|vigile|espion|espionne|' +
  'maître-chien|plongeur|plongeuse|rebelle|insurgé|insurgée|djihadiste|brigadier-major|' +
  'gardienne de la paix|contre-amirale|vice-amirale|capitaine de vaisseau|capitaine de frégate|porte-drapeau|' +
  'tirailleur|tireur d’élite|tireuse d’élite|chef de poste|cheffe de poste|chef de centre|cheffe de centre|' +
  'chef des opérations|cheffe des opérations|sous-lieutenante|aviateur|aviatrice|ex-soldat|ex-militaire|' +
  'ex-policier|ex-policière|ex-gendarme|paramilitaire|instructeur|instructrice|canonnier|sous-marinier|' +
  'sous-marinière|fusilier marin'
).split('|');

/** Medicine and care. */
export const frMedics = (
  'addictologue|aide à domicile|allergologue|anesthésiste|audioprothésiste|auxiliaire de vie|biostatisticien|' +
  'biostatisticienne|brancardier|brancardière|cancérologue|chirurgien-dentiste|chirurgienne-dentiste|' +
  'clinicien|clinicienne|diabétologue|donneur|donneuse|endocrinologue|ergothérapeute|gastro-entérologue|' +
  'gérontologue|guérisseur|guérisseuse|hématologue|hépatologue|hygiéniste|kiné|laborantin|laborantine|' +
  'malade|manipulateur radio|manipulatrice radio|masseur|masseuse|microbiologiste|naturopathe|néphrologue|' +
  'neurochirurgien|neurochirurgienne|neuropsychologue|obstétricien|obstétricienne|ophtalmologue|opticien|' +
  'opticienne|orthodontiste|orthophoniste|orthopédiste|paramédic|parasitologue|pédopsychiatre|pharmacologue|' +
  'phytothérapeute|podologue|aidant|aidante|psychanalyste|psychothérapeute|radiologue|réanimateur|' +
  'réanimatrice|rhumatologue|sexologue|sophrologue|soignant|soignante|stomatologue|tabacologue|thérapeute|' +
  'urologue|tradipraticien|tradipraticienne|herboriste|acupuncteur|acupunctrice|hypnothérapeute|' +
  'vaccinologue|matrone|massothérapeute|technicien ambulancier|technicienne ambulancière|' +
  'préposé aux bénéficiaires|préposée aux bénéficiaires|inhalothérapeute|prothésiste|auriculothérapeute|' +
  'psychomotricien|psychomotricienne|infirmier en chef|infirmière en chef|infectiologue en chef|' +
  'externe en médecine|interne en médecine|praticien hospitalier|praticienne hospitalière|médiateur de santé|' +
  'médiatrice de santé|chiropraticien|chiropraticienne|rebouteux|rebouteuse|doula|immuno-oncologue|' +
  'neurologue en chef|épileptologue|neuropédiatre|chronobiologiste|orthoptiste|biologiste médical|' +
  'biologiste médicale|paludologue|endodontiste|addictologue en chef'
).split('|');

/** Sciences and schools. */
export const frScholars = (
  'acousticien|acousticienne|archiviste|astronaute|bactériologiste|bibliothécaire|biochimiste|bioéthicien|' +
  'bioéthicienne|cartographe|conservateur|conservatrice|cosmologiste|documentaliste|économètre|égyptologue|' +
  'enseignant-chercheur|enseignante-chercheuse|essayiste|éthicien|éthicienne|éthologue|exégète|généalogiste|' +
  'géophysicien|géophysicienne|géopolitologue|herpétologue|ichtyologue|islamologue|limnologue|' +
  'maître d’école|maîtresse d’école|muséologue|mycologue|naturaliste|neurobiologiste|neuroscientifique|' +
  'numismate|océanologue|paléoclimatologue|pédagogue|philologue|planétologue|primatologue|prof|sémiologue|' +
  'sinologue|spationaute|théologien|théologienne|universitaire|vulgarisateur|vulgarisatrice|zoologue|' +
  'prix Nobel|lauréat|lauréate|postdoctorant|postdoctorante|orientaliste|africaniste|latiniste|' +
  'lexicographe|préhistorien|préhistorienne|médiéviste|écotoxicologue|pédologue|agrégé|agrégée|' +
  'cognitiviste|futurologue|collapsologue|criminologue clinicien|ethnobotaniste|épistémologue|' +
  'primo-chercheur|économiste de la santé|technologue|métrologue|cryptologue|cryptographe|' +
  'mathématicien en chef|astrophotographe|exobiologiste|bio-informaticien|bio-informaticienne|' +
  'écophysiologiste|agroclimatologue|nivologue|rudologue|hydrobiologiste|malacologue|ichtyologiste|' +
  'arachnologue|dendrochronologue|palynologue|archéozoologue|géochimiste|thermicien|thermicienne|' +
  'météorologiste en chef|phonéticien|phonéticienne|sociolinguiste|psycholinguiste|helléniste|germaniste|' +
  'américaniste|arabisant|arabisante|épigraphiste|papyrologue|restaurateur d’art|restauratrice d’art|' +
  'directeur d’études|directrice d’études|inspecteur d’académie|inspectrice d’académie|chargé de cours|' +
  'chargée de cours|maître-assistant|maîtresse-assistante|censeur|censeure|bachelier|bachelière|normalien|' +
  'normalienne|polytechnicien|polytechnicienne|énarque|écolière'
).split('|');

/** Firms, money, work. */
export const frBusinessPeople = (
  'actionnaire|actuaire|administrateur|administratrice|assureuse|auditeur|auditrice|boursicoteur|' +
  'boursicoteuse|contrôleur|contrôleuse|créancier|créancière|développeur|développeuse|employeur|employeuse|' +
  'épargnant|épargnante|exportateur|exportatrice|fournisseuse|franchisé|franchisée|grossiste|importateur|' +
  'importatrice|industrielle|investisseur|investisseuse|logisticien|logisticienne|manageur|manageuse|' +
  'milliardaire|négociant|négociante|opératrice|PDG|président-directeur général|' +
  'présidente-directrice générale|promotrice|publicitaire|recruteur|recruteuse|repreneur|repreneuse|' +
  'sous-traitant|sous-traitante|stagiaire|startupper|stratégiste|télévendeur|télévendeuse|tradeuse|' +
  'transporteur|transporteuse|intérimaire|apprenti|apprentie|conjoncturiste|magnat|alternant|alternante|' +
  'autoentrepreneur|autoentrepreneuse|travailleur|travailleuse|télétravailleur|télétravailleuse|armatrice|' +
  'cambiste|chasseur de têtes|chasseuse de têtes|coopérateur|coopératrice|cofinanceur|business angel|' +
  'gérant de fonds|gérante de fonds|gestionnaire de fonds|spéculateur|spéculatrice|rentier|rentière|' +
  'négociateur immobilier|négociatrice immobilière|directeur du site|directrice du site|ex-salarié|' +
  'ex-salariée|ex-employé|ex-employée|formateur|formatrice|chef d’équipe|cheffe d’équipe|chef d’atelier|' +
  'cheffe d’atelier|préparateur de commandes|préparatrice de commandes|cariste|fraiseur|fraiseuse|ajusteur|' +
  'ajusteuse|chaudronnier|chaudronnière|métallo|mineur de fond|orpailleur|orpailleuse|prestataire|' +
  'acheteur public|marketeur|marketeuse|franchiseur|commerçant ambulant|commerçante ambulante|camelot'
).split('|');

/** Trades, farms, roads and sea. */
export const frCrafts = (
  'antiquaire|arboricultrice|armurier|armurière|bijoutier|bijoutière|blanchisseur|blanchisseuse|' +
  'bouquiniste|brasseuse|brocanteur|brocanteuse|bûcheron|bûcheronne|cafetier|camionneur|camionneuse|' +
  'caviste|charcutier|charcutière|charpentier|chauffeuse|chocolatier|confiseur|confiseuse|cordonnier|' +
  'cordonnière|couturier|couturière|couvreur|couvreuse|cultivateur|cultivatrice|dépanneur|disquaire|' +
  'docker|droguiste|ébéniste|éboueur|éboueuse|électricienne|épicier|épicière|esthéticienne|factrice|' +
  'fermier|fermière|ferrailleur|ferrailleuse|forgeron|forgeronne|fossoyeur|fossoyeuse|fromager|fromagère|' +
  'garagiste|garde-chasse|garde forestière|grutier|grutière|guide|guichetier|guichetière|horloger|' +
  'horlogère|horticulteur|horticultrice|hôtesse|imprimeur|imprimeuse|jardinier|joaillier|joaillière|' +
  'kiosquier|kiosquière|lavandière|luthier|luthière|machiniste|maçonne|manutentionnaire|maréchal-ferrant|' +
  'mareyeur|mareyeuse|marchand|marchande|mécanicien|mécanicienne|mécano|menuisière|meunier|meunière|' +
  'modiste|aiguilleur|aiguilleuse|contrôleur aérien|contrôleuse aérienne|nounou|assistante maternelle|' +
  'ostréicultrice|oléiculteur|oléicultrice|orfèvre|pâtissier|pâtissière|paysagiste|paysan|paysanne|' +
  'peintre en bâtiment|pisciculteur|piscicultrice|plombière|poissonnier|poissonnière|pompiste|potier|' +
  'potière|producteur|productrice|ramoneur|ramoneuse|riziculteur|rizicultrice|routière|sellier|sellière|' +
  'serrurier|serrurière|sommelier|sommelière|soudeur|soudeuse|sylviculteur|sylvicultrice|tailleur|' +
  'tailleuse|tanneur|tanneuse|tatoueur|tatoueuse|technicien|technicienne|tisserand|tisserande|tôlier|' +
  'tôlière|traiteur|traiteuse|trufficulteur|trufficultrice|vendeur|vendeuse|zingueur|zingueuse|steward|' +
  'cacaoculteur|cacaocultrice|cotonculteur|cotoncultrice|copilote|batelier|batelière|éclusier|éclusière|' +
  'chevrier|chevrière|palefrenier|palefrenière|dresseur|dresseuse|toiletteur|toiletteuse|soigneur|' +
  'soigneuse|standardiste|réceptionniste|assistant|assistante|travailleur social|travailleuse sociale|' +
  'animateur|détaillant|détaillante|maître-nageur|maître-nageuse|bouvier|bouvière|maître d’hôtel|' +
  'maîtresse d’hôtel|acériculteur|acéricultrice|aviculteur|avicultrice|céréalière|betteravier|betteravière|' +
  'producteur laitier|productrice laitière|producteur de lait|productrice de lait|éleveur laitier|' +
  'éleveuse laitière|houblonnier|houblonnière|pépiniériste|rosiériste|cidriculteur|cidricultrice|saunier|' +
  'saunière|paludier|paludière|conchyliculteur|conchylicultrice|mytiliculteur|mytilicultrice|goémonier|' +
  'goémonière|marin-pêcheur|marin pêcheur|patron pêcheur|patronne pêcheuse|taximan|conducteur de train|' +
  'conductrice de train|gilet rouge|agent de bord|agente de bord|personnel navigant|garde-barrière|' +
  'carrossier|carrossière|mosaïste|vitrailliste|maître verrier|maître verrière|souffleur de verre|' +
  'souffleuse de verre|ferronnier|ferronnière|coutelier|coutelière|dentellière|brodeur|brodeuse|plâtrier|' +
  'plâtrière|carreleur|carreleuse|peintre-décorateur|paveur|paveuse|terrassier|terrassière|élagueur|' +
  'élagueuse|arboriste|gérant d’hôtel|gouvernant|gouvernante|plongeur en cuisine|commis de cuisine|' +
  'pizzaïolo|crêpier|crêpière|glacier artisanal|torréfacteur|torréfactrice|distillateur|distillatrice|' +
  'œnologue|maître de chai|maîtresse de chai|croque-mort|thanatopracteur|thanatopractrice|marbrier|' +
  'marbrière|gardien d’immeuble|gardienne d’immeuble|vitrier|vitrière|chauffagiste|frigoriste|installateur|' +
  'installatrice|domoticien|domoticienne|réparateur|réparatrice|chiffonnier|chiffonnière|recycleur|' +
  'recycleuse|agent de propreté|agente de propreté|auxiliaire de puériculture|baby-sitter|professeur de danse|' +
  'maquilleur|maquilleuse|esthéticien|barbier|barbière|perruquier|perruquière|vendeur ambulant|' +
  'vendeuse ambulante|vendeur à la sauvette|exciseuse|transhumant|métayer|métayère|vacher|vachère|trappeur|' +
  'trappeuse|piégeur|fauconnier|fauconnière|garde-pêche|garde du corps|videur|videuse|déménageur|' +
  'déménageuse|coursier|dog-sitter|vannier|vannière|relieur|relieuse'
).split('|');
