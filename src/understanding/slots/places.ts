/**
 * What people call countries besides their names: the adjectives, short forms and cities of each.
 * A line is the ISO 3166-1 code, then what it is called; a cross marks words that mean something else
 * in most sentences and count only beside a word about pay, work or another country.
 */
export const PLACES = `
AE: uae, emirates, emirati, the emirates, dubai, abu dhabi, sharjah
AF: afghan, kabul
AL: albanian, tirana
AM: armenian, yerevan
AO: angolan, luanda
AR: argentine, argentinian, argentina, buenos aires, cordoba argentina
AT: austrian, vienna, wien, graz, salzburg, linz
AU: australian, aussie, aussies, oz+, sydney, melbourne, brisbane, perth, canberra, adelaide, down under
AZ: azeri, azerbaijani, baku
BA: bosnia, bosnian, sarajevo
BD: bangladeshi, dhaka, chittagong
BE: belgian, brussels, antwerp, ghent, bruxelles
BG: bulgarian, sofia, plovdiv, varna
BH: bahraini, manama
BO: bolivian, la paz
BR: brasil, brazilian, brazilians, sao paulo, rio de janeiro, rio+, brasilia, belo horizonte, porto alegre, florianopolis, curitiba, recife
BW: batswana, gaborone
BY: belarusian, minsk
CA: canadian, canadians, toronto, vancouver, montreal, ottawa, calgary, edmonton, waterloo ontario, ontario, quebec, british columbia
CD: drc, kinshasa
CH: swiss, zurich, zuerich, geneva, basel, bern, lausanne
CI: ivorian, abidjan
CL: chilean, santiago, santiago de chile
CM: cameroonian, douala, yaounde
CN: chinese, beijing, shanghai, shenzhen, guangzhou, hangzhou, mainland china, prc
CO: colombian, bogota, medellin, cali+
CR: costa rican
CU: cuban, havana
CY: cypriot, nicosia, limassol
CZ: czech, prague, praha, brno
DE: german, germans, deutschland, berlin, munich, muenchen, munchen, hamburg, frankfurt, cologne, koeln, stuttgart, dusseldorf, duesseldorf, leipzig, dresden, hannover, nuremberg
DK: danish, copenhagen, kobenhavn, aarhus
DO: dominican, santo domingo
DZ: algerian, algiers
EC: ecuadorian, quito, guayaquil
EE: estonian, tallinn, tartu
EG: egyptian, egyptians, cairo, alexandria egypt, giza
ES: spanish, madrid, barcelona, valencia, seville, malaga, bilbao, espana
ET: ethiopian, addis ababa
FI: finnish, helsinki, tampere, espoo, oulu
FR: french, paris, lyon, marseille, toulouse, nantes, lille, bordeaux, grenoble
GB: uk, u.k., united kingdom, british, brits, britain, great britain, gb, england, scotland, scottish, wales, welsh, northern ireland, london, manchester, edinburgh, glasgow, birmingham, bristol, leeds, cambridge, oxford, liverpool, belfast, cardiff, english+
GE: georgian, tbilisi
GH: ghanaian, accra, kumasi
GR: greek, athens, thessaloniki, hellas
GT: guatemalan
HK: hongkong, hk
HN: honduran
HR: croatian, zagreb, split croatia
HU: hungarian, budapest
ID: indonesian, jakarta, bali, bandung, surabaya
IE: irish, dublin, republic of ireland, cork+, galway, limerick
IL: israeli, tel aviv, jerusalem, haifa
IN: indian, indians, bangalore, bengaluru, mumbai, bombay, delhi, new delhi, hyderabad, pune, chennai, madras, kolkata, calcutta, gurgaon, gurugram, noida, ahmedabad, kochi, jaipur, bharat
IQ: iraqi, baghdad
IR: iranian, persian+, tehran
IS: icelandic, reykjavik
IT: italian, italians, rome, milan, milano, roma, turin, torino, naples, bologna, florence, italia
JM: jamaican
JO: jordanian, amman
JP: japanese, tokyo, osaka, kyoto, yokohama, nagoya, fukuoka
KE: kenyan, kenyans, nairobi, mombasa
KH: cambodian, phnom penh
KR: korea, korean, koreans, south korean, seoul, busan, rok+
KP: north korean, pyongyang
KW: kuwaiti, kuwait city
KZ: kazakh, kazakhstani, almaty, astana
LA: laos, vientiane
LB: lebanese, beirut
LK: sri lankan, colombo, lanka
LT: lithuanian, vilnius, kaunas
LU: luxembourgish, luxemburg
LV: latvian, riga
LY: libyan, tripoli
MA: moroccan, casablanca, rabat, marrakesh, marrakech
MD: moldova, moldovan, chisinau
ME: montenegrin, podgorica
MG: malagasy, antananarivo
MK: macedonia, macedonian, skopje
MM: burma, burmese, yangon
MN: mongolian, ulaanbaatar
MO: macau
MT: maltese, valletta
MU: mauritian
MX: mexican, mexicans, mexico city, cdmx, guadalajara, monterrey, tijuana
MY: malaysian, kuala lumpur, kl+, penang, johor
MZ: mozambican, maputo
NA: namibian, windhoek
NG: nigerian, nigerians, naija, lagos, abuja, ibadan, port harcourt
NI: nicaraguan, managua
NL: dutch, holland, the hague, amsterdam, rotterdam, utrecht, eindhoven, delft, nederland
NO: norwegian, oslo, trondheim, norge
NP: nepali, nepalese, kathmandu
NZ: kiwi+, new zealander, auckland, wellington, christchurch, nz, aotearoa
OM: omani, muscat
PA: panamanian
PE: peruvian, lima, arequipa
PH: filipino, filipina, filipinos, pinoy, manila, cebu, makati, the philippines, quezon city, davao, phillipines, philipines
PK: pakistani, karachi, lahore, islamabad, rawalpindi, faisalabad
PL: poland, polish+, polska, warsaw, warszawa, krakow, cracow, wroclaw, gdansk, poznan, lodz, katowice
PR: puerto rican
PS: palestinian, gaza, ramallah
PT: portuguese, lisbon, lisboa, porto, braga, coimbra
PY: paraguayan, asuncion
QA: qatari, doha
RO: romanian, bucharest, cluj, cluj napoca, iasi, timisoara, bucuresti
RS: serbian, belgrade, novi sad, beograd
RU: russian, russians, moscow, saint petersburg, st petersburg, novosibirsk, kazan
RW: rwandan, kigali
SA: saudi, saudis, ksa, riyadh, jeddah, dammam
SD: sudanese, khartoum
SE: swedish, stockholm, gothenburg, malmo, goteborg, uppsala, sverige
SG: singaporean, sg, singapur
SI: slovenian, slovene, ljubljana
SK: slovak, slovakian, bratislava, kosice
SN: senegalese, dakar
SO: somali, mogadishu
SV: salvadoran, san salvador
SY: syria, syrian, damascus
TH: thai, bangkok, chiang mai
TN: tunisian, tunis
TR: turkish, istanbul, ankara, izmir, turkiye
TT: trinidad, trinidadian
TW: taiwanese, taipei
TZ: tanzania, tanzanian, dar es salaam, dodoma
UA: ukrainian, ukrainians, kyiv, kiev, lviv, kharkiv, odesa, odessa, dnipro
UG: ugandan, kampala
US: united states of america, the states, stateside, america, american, americans, usa, new york, nyc, san francisco, sf, bay area, silicon valley, seattle, austin, boston, chicago, los angeles, washington dc, denver, atlanta, dallas, houston, miami, san diego, portland, philadelphia, california, texas, florida, san jose, salt lake city, new york city, minneapolis, detroit, phoenix, washington state, north carolina, raleigh, pittsburgh
UY: uruguayan, montevideo
UZ: uzbek, tashkent
VE: venezuela, venezuelan, caracas
VN: vietnamese, hanoi, ho chi minh city, ho chi minh, saigon, da nang, viet nam
XK: kosovar, pristina, prishtina
YE: yemeni, sanaa
ZA: south african, south africans, johannesburg, joburg, cape town, capetown, durban, pretoria, rsa+, sa+
ZM: zambian, lusaka
ZW: zimbabwean, harare
`;

/** Names of the list of countries that are other words first, and need a neighbour to count. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  'reunion,jersey,georgia,guinea,chad,mali,niger,togo,cuba,jordan,turkey,china,chile,oman,samoa,dominica,aruba,martinique,guam,macao,palau,montserrat,pitcairn'.split(
    ',',
  ),
);

/** Two capital letters that people write for a country and that are no English word or short form of one. */
export const CODES: ReadonlySet<string> = new Set(
  'DE FR PL NL ES SE DK FI CH CZ RO HU GB BR MX JP KR SG AU NZ ZA NG KE EG TR UA AT IE PT CN RU GR'.split(' '),
);
