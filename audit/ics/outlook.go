package ics

import (
	"regexp"
	"strings"
	"time"
)

// olderZones are names that Outlook, Exchange and Notes write besides those of
// today's Windows: of Exchange's CdoTimeZoneId, and of earlier Windows. Where
// Windows has split a zone since, its name stands for the part that kept its key.
// Names that it dropped ("Casablanca, Monrovia"), and those that say nothing
// ("Customized Time Zone"), are not guessed at.
var olderZones = []windowsZone{
	{"tzone://Microsoft/Utc", "UTC", "Microsoft/Utc"},
	{"Universal Coordinated Time", "UTC", "Greenwich Mean Time, UTC"},
	{"Armenian Standard Time", "Asia/Yerevan", "Baku, Tbilisi, Yerevan"},
	{"Azerbijan Standard Time", "Asia/Baku", "Baku, Tbilisi"},
	{"Mexico Standard Time", "America/Mexico_City", "Mexico City, Tegucigalpa"},
	{"Mexico Standard Time", "America/Mexico_City", "Guadalajara, Mexico City"},
	{"Mexico Standard Time 2", "America/Mazatlan", "Chihuahua, La Paz"},
	{"GMT Standard Time", "Europe/London", "Greenwich Mean Time, Dublin, Edinburgh, Lisbon, London"},
	{"GMT Standard Time", "Europe/London", "Greenwich Mean Time, Dublin, Edinburgh, London"},
	{"Romance Standard Time", "Europe/Paris", "Paris, Madrid, Brussels, Copenhagen"},
	{"Romance Standard Time", "Europe/Paris", "Brussels, Copenhagen, Madrid, Paris, Vilnius"},
	{"Central Europe Standard Time", "Europe/Budapest", "Belgrade, Pozsony, Budapest, Ljubljana, Prague"},
	{"Central Europe Standard Time", "Europe/Budapest", "Prague, Central Europe"},
	{"Central European Standard Time", "Europe/Warsaw", "Sarajevo, Skopje, Sofija, Vilnius, Warsaw, Zagreb"},
	{"GTB Standard Time", "Europe/Bucharest", "Athens, Istanbul, Minsk"},
	{"GTB Standard Time", "Europe/Bucharest", "Athens, Beirut, Istanbul, Minsk"},
	{"FLE Standard Time", "Europe/Kiev", "Helsinki, Riga, Tallinn"},
	{"FLE Standard Time", "Europe/Kiev", "Helsinki, Kiev, Riga, Sofia, Tallinn, Vilnius"},
	{"Israel Standard Time", "Asia/Jerusalem", "Israel, Jerusalem Standard Time"},
	{"Jerusalem Standard Time", "Asia/Jerusalem", "Jerusalem, Israel"},
	{"Arab Standard Time", "Asia/Riyadh", "Arab, Kuwait, Riyadh"},
	{"E. Africa Standard Time", "Africa/Nairobi", "East Africa, Nairobi"},
	{"West Asia Standard Time", "Asia/Tashkent", "Islamabad, Karachi, Tashkent"},
	{"West Asia Standard Time", "Asia/Tashkent", "Tashkent"},
	{"India Standard Time", "Asia/Kolkata", "Kolkata, Chennai, Mumbai, New Delhi, India Standard Time"},
	{"India Standard Time", "Asia/Kolkata", "Calcutta, Chennai, Mumbai, New Delhi"},
	{"Nepal Standard Time", "Asia/Kathmandu", "Kathmandu, Nepal"},
	{"Sri Lanka Standard Time", "Asia/Colombo", "Sri Jayawardenepura, Sri Lanka"},
	{"N. Central Asia Standard Time", "Asia/Novosibirsk", "Almaty, Novosibirsk"},
	{"N. Central Asia Standard Time", "Asia/Novosibirsk", "Almaty, Novosibirsk, North Central Asia"},
	{"Central Asia Standard Time", "Asia/Bishkek", "Astana, Dhaka"},
	{"Myanmar Standard Time", "Asia/Yangon", "Rangoon"},
	{"China Standard Time", "Asia/Shanghai", "Beijing, Chongqing, Hong Kong SAR, Urumqi"},
	{"North Asia East Standard Time", "Asia/Irkutsk", "Irkutsk, Ulaan Bataar"},
	{"W. Australia Standard Time", "Australia/Perth", "Perth, Western Australia"},
	{"Korea Standard Time", "Asia/Seoul", "Seoul, Korea Standard Time"},
	{"Cen. Australia Standard Time", "Australia/Adelaide", "Adelaide, Central Australia"},
	{"E. Australia Standard Time", "Australia/Brisbane", "Brisbane, East Australia"},
	{"AUS Eastern Standard Time", "Australia/Sydney", "Canberra, Melbourne, Sydney, Hobart (year 2000 only)"},
	{"Tasmania Standard Time", "Australia/Hobart", "Hobart, Tasmania"},
	{"Central Pacific Standard Time", "Pacific/Guadalcanal", "Magadan, Solomon Is., New Caledonia"},
	{"Fiji Standard Time", "Pacific/Fiji", "Fiji Islands, Kamchatka, Marshall Is."},
	{"Fiji Standard Time", "Pacific/Fiji", "Fiji, Marshall Is."},
	{"Fiji Standard Time", "Pacific/Fiji", "Fiji, Kamchatka, Marshall Is."},
	{"Tonga Standard Time", "Pacific/Tongatapu", "Nuku'alofa, Tonga"},
	{"Mid-Atlantic Standard Time", "Etc/GMT+2", "Mid-Atlantic"},
	{"Atlantic Standard Time", "America/Halifax", "Atlantic Time"},
	{"SA Western Standard Time", "America/La_Paz", "Caracas, La Paz"},
	{"SA Western Standard Time", "America/La_Paz", "Georgetown, La Paz, San Juan"},
	{"SA Western Standard Time", "America/La_Paz", "La Paz"},
	{"SA Western Standard Time", "America/La_Paz", "Manaus"},
	{"SA Eastern Standard Time", "America/Cayenne", "Cayenne"},
	{"SA Eastern Standard Time", "America/Cayenne", "Buenos Aires, Georgetown"},
	{"Eastern Standard Time", "America/New_York", "Eastern Time"},
	{"US Eastern Standard Time", "America/Indiana/Indianapolis", "Indiana"},
	{"Central Standard Time", "America/Chicago", "Central Time"},
	{"Mountain Standard Time", "America/Denver", "Mountain Time"},
	{"Pacific Standard Time", "America/Los_Angeles", "Pacific Time"},
	{"Pacific Standard Time", "America/Los_Angeles", "Pacific Time (US & Canada), Tijuana"},
	{"Pacific Standard Time", "America/Los_Angeles", "Pacific Time, Tijuana"},
	{"Pacific Standard Time (Mexico)", "America/Tijuana", "Tijuana, Baja California"},
	{"UTC-11", "Etc/GMT+11", "Midway Island, Samoa"},
	{"Russia Time Zone 11", "Asia/Kamchatka", "Petropavlovsk-Kamchatsky"},
	{"Altai Standard Time", "Asia/Barnaul", "Gorno-Altaysk"},
}

var (
	placesInZone = regexp.MustCompile(`^\((?:utc|gmt)[^)]{0,12}\)\s*(.{1,120})$`)
	betweenWords = regexp.MustCompile(`\s*[,;:/]\s*`)
)

// windowsIANA and olderIANA lead from the names of a table, as windowsKey writes
// them, to IANA's.
var (
	windowsIANA = byName(windowsZones)
	olderIANA   = byName(olderZones)
)

func byName(table []windowsZone) map[string]string {
	m := make(map[string]string, 2*len(table))
	for _, w := range table {
		m[windowsKey(w.name)] = w.iana
		m[windowsKey(w.places)] = w.iana
	}
	return m
}

// windowsKey is a name in lower case without the offset before it, which its
// places say better. Between places some write a comma, others a slash.
func windowsKey(name string) string {
	key := strings.ToLower(strings.TrimSpace(name))
	if m := placesInZone.FindStringSubmatch(key); m != nil {
		key = m[1]
	}
	key = betweenWords.ReplaceAllString(key, ", ")
	key = strings.TrimSuffix(strings.TrimSuffix(key, " - new"), " - old")
	return strings.ReplaceAll(key, "us and canada", "us & canada")
}

// olderZone is the zone of a name that is taken for what it says unless the file
// defines it otherwise. Notes leaves "Standard Time" out, and some write what
// the clock shows in summer.
func olderZone(id string) *time.Location {
	key := windowsKey(id)
	if name := olderIANA[key]; name != "" {
		return ianaZone(name)
	}
	if winter, ok := strings.CutSuffix(key, " daylight time"); ok {
		key = winter
	}
	if name := windowsIANA[key+" standard time"]; name != "" {
		return ianaZone(name)
	}
	return nil
}
