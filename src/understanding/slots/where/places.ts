import { wordSet } from '../../text/word-set.ts';

/**
 * What people call countries besides their names: the adjectives, short forms and cities of each.
 * A line is the ISO 3166-1 code, then what it is called; a cross marks words that mean something else
 * in most sentences and count only beside a word about pay, work or another country.
 */
export const PLACES = `
AD: andorran
AE: uae, emirates, emirati, the emirates, dubai, abu dhabi, sharjah
AF: afghan, kabul
AG: antiguan
AL: albanian, tirana
AM: armenian, yerevan
AO: angolan, luanda
AR: argentine, argentinian, argentina, buenos aires, cordoba argentina
AT: austrian, vienna, wien, graz, salzburg, linz
AU: australian, aussie, aussies, oz+, sydney, melbourne, brisbane, perth, canberra, adelaide, down under, aus+
AZ: azeri, azerbaijani, baku
BA: bosnia, bosnian, sarajevo
BB: barbadian, bridgetown
BD: bangladeshi, dhaka, chittagong
BE: belgian, brussels, antwerp, ghent, bruxelles
BF: burkinabe, ouagadougou
BG: bulgarian, sofia, plovdiv, varna
BH: bahraini, manama
BI: burundian, gitega, bujumbura
BJ: beninese, porto novo, cotonou
BN: brunei, bruneian
BO: bolivian, la paz, sucre+
BR: brasil, brazilian, brazilians, sao paulo, rio de janeiro, rio+, brasilia, belo horizonte, porto alegre, florianopolis, curitiba, recife
BS: bahamian, nassau
BT: bhutanese, thimphu
BW: batswana, gaborone
BY: belarusian, minsk
BZ: belizean, belmopan
CA: canadian, canadians, toronto, vancouver, montreal, ottawa, calgary, edmonton, waterloo ontario, ontario, quebec, british columbia
CD: drc, kinshasa, dr congo
CF: bangui
CG: brazzaville
CH: swiss, zurich, zuerich, geneva, basel, bern, lausanne
CI: ivorian, abidjan, yamoussoukro
CL: chilean, santiago, santiago de chile
CM: cameroonian, douala, yaounde
CN: chinese, beijing, shanghai, shenzhen, guangzhou, hangzhou, mainland china, prc
CO: colombian, bogota, medellin, cali+
CR: costa rican, san jose costa rica
CU: cuban, havana
CV: cape verdean, praia
CY: cypriot, nicosia, limassol
CZ: czech, prague, praha, brno
DE: german, germans, deutschland, berlin, munich, muenchen, munchen, hamburg, frankfurt, cologne, koeln, stuttgart, dusseldorf, duesseldorf, leipzig, dresden, hannover, nuremberg
DK: danish, copenhagen, kobenhavn, aarhus
DM: roseau
DO: dominican, santo domingo
DZ: algerian, algiers
EC: ecuadorian, quito, guayaquil, ecuadorean
EE: estonian, tallinn, tartu
EG: egyptian, egyptians, cairo, alexandria egypt, giza
ER: eritrean, asmara
ES: spanish, madrid, barcelona, valencia, seville, malaga, bilbao, espana
ET: ethiopian, addis ababa
FI: finnish, helsinki, tampere, espoo, oulu
FJ: fijian, suva
FM: micronesia
FR: french, paris, lyon, marseille, toulouse, nantes, lille, bordeaux, grenoble
GA: gabonese, libreville
GB: uk, u.k., united kingdom, british, brits, britain, great britain, gb, england, scotland, scottish, wales, welsh, northern ireland, london, manchester, edinburgh, glasgow, birmingham, bristol, leeds, cambridge, oxford, liverpool, belfast, cardiff, english+
GE: georgian, tbilisi
GH: ghanaian, accra, kumasi
GL: greenlandic, nuuk
GM: gambian, banjul
GN: guinean, conakry
GQ: malabo
GR: greek, athens, thessaloniki, hellas
GT: guatemalan
GW: bissau
GY: guyanese, georgetown+
HK: hongkong, hk, hong konger, hongkonger
HN: honduran, tegucigalpa
HR: croatian, zagreb, split croatia
HT: haitian, port au prince
HU: hungarian, budapest
ID: indonesian, jakarta, bali, bandung, surabaya
IE: irish, dublin, republic of ireland, cork+, galway, limerick
IL: israeli, tel aviv, jerusalem, haifa
IN: indian, indians, bangalore, bengaluru, mumbai, bombay, delhi, new delhi, hyderabad, pune, chennai, madras, kolkata, calcutta, gurgaon, gurugram, noida, ahmedabad, kochi, jaipur, bharat
IQ: iraqi, baghdad
IR: iranian, persian+, tehran
IS: icelandic, reykjavik, icelander
IT: italian, italians, rome, milan, milano, roma, turin, torino, naples, bologna, florence, italia
JM: jamaican, kingston+
JO: jordanian, amman
JP: japanese, tokyo, osaka, kyoto, yokohama, nagoya, fukuoka
KE: kenyan, kenyans, nairobi, mombasa
KG: bishkek
KH: cambodian, phnom penh
KM: comoran, moroni
KP: north korean, pyongyang
KR: korea, korean, koreans, south korean, seoul, busan, rok+
KW: kuwaiti, kuwait city
KZ: kazakh, kazakhstani, almaty, astana
LA: laos, vientiane, laotian
LB: lebanese, beirut
LI: vaduz
LK: sri lankan, colombo, lanka
LR: liberian, monrovia
LS: maseru
LT: lithuanian, vilnius, kaunas
LU: luxembourgish, luxemburg, luxembourger
LV: latvian, riga
LY: libyan, tripoli
MA: moroccan, casablanca, rabat, marrakesh, marrakech
MC: monegasque
MD: moldova, moldovan, chisinau
ME: montenegrin, podgorica
MG: malagasy, antananarivo
MK: macedonia, macedonian, skopje
ML: malian, bamako
MM: burma, burmese, yangon, naypyidaw
MN: mongolian, ulaanbaatar, ulan bator
MO: macau, macanese
MR: mauritanian, nouakchott
MT: maltese, valletta
MU: mauritian, port louis
MV: maldivian
MW: malawian, lilongwe
MX: mexican, mexicans, mexico city, cdmx, guadalajara, monterrey, tijuana
MY: malaysian, kuala lumpur, kl+, penang, johor
MZ: mozambican, maputo
NA: namibian, windhoek
NE: nigerien, niamey
NG: nigerian, nigerians, naija, lagos, abuja, ibadan, port harcourt
NI: nicaraguan, managua
NL: dutch, holland, the hague, amsterdam, rotterdam, utrecht, eindhoven, delft, nederland
NO: norwegian, oslo, trondheim, norge
NP: nepali, nepalese, kathmandu
NZ: kiwi+, new zealander, auckland, wellington, christchurch, nz, aotearoa, kiwis+
OM: omani, muscat
PA: panamanian
PE: peruvian, lima, arequipa
PG: port moresby
PH: filipino, filipina, filipinos, pinoy, manila, cebu, makati, the philippines, quezon city, davao, phillipines, philipines
PK: pakistani, karachi, lahore, islamabad, rawalpindi, faisalabad
PL: poland, polish+, polska, warsaw, warszawa, krakow, cracow, wroclaw, gdansk, poznan, lodz, katowice
PR: puerto rican, san juan
PS: palestinian, gaza, ramallah
PT: portuguese, lisbon, lisboa, porto, braga, coimbra
PY: paraguayan, asuncion
QA: qatari, doha
RO: romanian, bucharest, cluj, cluj napoca, iasi, timisoara, bucuresti
RS: serbian, belgrade, novi sad, beograd
RU: russian, russians, moscow, saint petersburg, st petersburg, novosibirsk, kazan
RW: rwandan, kigali
SA: saudi, saudis, ksa, riyadh, jeddah, dammam
SB: honiara
SC: seychellois
SD: sudanese, khartoum
SE: swedish, stockholm, gothenburg, malmo, goteborg, uppsala, sverige
SG: singaporean, sg, singapur
SI: slovenian, slovene, ljubljana
SK: slovak, slovakian, bratislava, kosice
SL: sierra leonean, freetown
SM: sammarinese
SN: senegalese, dakar
SO: somali, mogadishu
SR: surinamese, paramaribo
SS: south sudanese, juba
SV: salvadoran, san salvador
SY: syria, syrian, damascus
SZ: swazi, mbabane
TD: chadian, ndjamena
TG: togolese, lome
TH: thai, thais, bangkok, chiang mai
TJ: dushanbe, tajik
TL: timorese, dili
TM: turkmen, ashgabat
TN: tunisian, tunis
TO: tongan
TR: turkish, istanbul, ankara, izmir, turkiye
TT: trinidad, trinidadian, port of spain
TW: taiwanese, taipei
TZ: tanzania, tanzanian, dar es salaam, dodoma
UA: ukrainian, ukrainians, kyiv, kiev, lviv, kharkiv, odesa, odessa, dnipro
UG: ugandan, kampala
US: united states of america, the states, stateside, america, american, americans, yank, yanks, usa, new york, nyc, san francisco, sf, bay area, silicon valley, seattle, austin, boston, chicago, los angeles, washington dc, denver, atlanta, dallas, houston, miami, san diego, portland, philadelphia, california, texas, florida, san jose, salt lake city, new york city, minneapolis, detroit, phoenix+, washington state, north carolina, raleigh, pittsburgh
UY: uruguayan, montevideo
UZ: uzbek, tashkent, uzbekistani
VE: venezuela, venezuelan, caracas
VG: british virgin islands
VI: us virgin islands, united states virgin islands
VN: vietnamese, hanoi, ho chi minh city, ho chi minh, saigon, da nang, viet nam
WS: samoan, apia
XK: kosovar, pristina, prishtina
YE: yemeni, sanaa
ZA: south african, south africans, johannesburg, joburg, cape town, capetown, durban, pretoria, rsa+, sa+, bloemfontein
ZM: zambian, lusaka
ZW: zimbabwean, harare
`;

/** Names of the list of countries that are other words first, and need a neighbour to count. */
export const ORDINARY_WORDS = wordSet(
  'reunion jersey georgia guinea chad mali niger togo cuba jordan turkey china chile oman samoa dominica aruba martinique guam macao palau montserrat pitcairn',
);

/** Two capital letters that people write for a country and that are no English word or short form of one. */
export const CODES = wordSet(
  'DE FR PL NL ES SE DK FI CH CZ RO HU GB BR MX JP KR SG AU NZ ZA NG KE EG TR UA AT IE PT CN RU GR',
);
