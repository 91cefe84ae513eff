package audit

var (
	// roundTitle is going round, where the text says what to wear.
	roundTitle = phrases(`\b(?:round|rounds|tour|walk|runde|\w+runde|gang|ronda|tournee|tour|visite|volta|obchuzka|obchazka|kolecko)\b|巡り|見回り`)
	// wearSign is what one wears on the spot.
	wearSign = phrases(`\b(?:parkas?|(?:warm |winter )jackets?|rubber boots|wellies|safety (?:shoes|boots)|steel toes?|hard hats?|helmets?|` +
		`hi-?vis|hair ?nets?|ear (?:plugs|protection)|` +
		`gummistiefel|sicherheitsschuhe|warnweste\w*|helm(?:e|pflicht)?|haarnetz\w*|gehorschutz|winterjacke\w*|` +
		`bottes|chaussures de securite|casques?|gilets?|charlottes?|doudoune|botas|cascos?|chalecos?|gorros?|` +
		`capacetes?|coletes?|touca|helm[ay]|prilb[ay]|vest[ay]|holinky|pevna obuv|zimni bund[ay])\b|ヘルメット|安全靴|防寒(?:着|具)|長靴`)
	// coldPlaces are where a round goes.
	coldPlaces = phrases(`\b(?:ronda|round|rounds|tour|walk|runde|rundgang|tournee|volta|obchuzka) (?:of |in |through |the |durch |de |del |` +
		`de la |da |do |du |des |po |)*` +
		`(?:cold (?:store|room)|camara\w*|chambre froide|kuhl\w+|almacen|nave|planta|taller|muelle|warehouse|hall|halls|stores?|yard|line|ward|` +
		`kitchen|halle\w*|lager|werkstatt|` +
		`station|entrepot|atelier|quai|armazem|fabrica|camara frigorifica|hal\w*|sklad\w*|dilny|vyrob\w+)\b|(?:冷蔵庫|倉庫|工場|売場|病棟)(?:巡|回り|見回)`)
	// noScreenSign is somebody on the spot whom writing doesn't reach.
	noScreenSign = phrases(`\b(?:(?:doesn't|does not|don't|do not) (?:use|have|own|touch) (?:a |any )?(?:computers?|e-?mails?|pcs?|laptops?)|` +
		`(?:has|have|with) no (?:computer|pc|e-?mail|screen|laptop)|` +
		`(?:hat|haben|benutzt|nutzt) (?:keinen?|kein) (?:computer|rechner|pc|e-?mail|mail|bildschirm)|` +
		`(?:n'a|n'ont|n'utilise\w*) pas (?:d'ordinateur|de mail|l'ordinateur|d'adresse)|no (?:usa|usan|tiene|tienen) (?:ordenador|correo|computadora|pc)|` +
		`nao (?:usa|usam|tem) (?:o )?(?:computador|e-?mail|pc)|(?:nema|nemaji|nepouziva|nepouzivaji) (?:pocitac|mail|e-?mail))\b|(?:パソコン|` +
		`メール)を(?:使わない|持っていない|見ない)`)
)

// onSpot is what shows that people go and look: a round and its place, or a
// round and what to wear.
func onSpot(title, text string) string {
	if q := coldPlaces.FindString(title); q != "" {
		return q
	}
	if q := roundTitle.FindString(title); q != "" && wearSign.MatchString(text) {
		return q
	}
	return ""
}
