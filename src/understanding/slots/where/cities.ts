import { wordSet } from '../../text/word-set.ts';

/**
 * More cities, regions and peoples of each country, in the form of the first table. They are not mended into: a
 * slip of the pen is likelier another word than one of these.
 */
export const MORE_PLACES = `
AE: al ain, ajman, ras al khaimah, fujairah
AF: afghans, herat, kandahar
AL: durres
AM: gyumri
AO: huambo, benguela
AR: argentines, rosario, mendoza, la plata, mar del plata, argy+
AT: innsbruck, klagenfurt, tyrol, tirol, styria, oesterreich
AU: hobart, darwin australia, gold coast, sunshine coast, cairns, townsville, geelong, newcastle australia, wollongong, new south wales, nsw, queensland, tasmania, western australia, south australia, ozzie, land down under
BA: banja luka, mostar, tuzla, bosnians
BD: sylhet, khulna, rajshahi, chattogram
BE: leuven, bruges, liege, namur, flanders, flemish, wallonia, mechelen, belgians
BG: burgas, ruse bulgaria, stara zagora
BR: campinas, fortaleza, salvador bahia, salvador da bahia, manaus, goiania, vitoria, natal brazil, joao pessoa, floripa, santa catarina, minas gerais, joinville, blumenau, ribeirao preto, sampa
BO: cochabamba, santa cruz de la sierra
BY: gomel, brest belarus, grodno
CA: winnipeg, halifax, saskatoon, saskatchewan, alberta, manitoba, nova scotia, new brunswick, newfoundland, mississauga, brampton, markham, kitchener, waterloo canada, london ontario, hamilton ontario, quebec city, victoria bc, burnaby, surrey bc, kelowna, gta+, maple leaf, land of the maple leaf, great white north
CD: democratic republic of congo, democratic republic of the congo, lubumbashi, congolese
CH: st gallen, winterthur, lucerne, luzern, lugano, zug+, schweiz, suisse
CI: cote d ivoire, bouake
CL: valparaiso, concepcion, vina del mar
CM: buea, bamenda
CN: chengdu, wuhan, nanjing, suzhou, tianjin, xian+, dalian, chongqing, xiamen, qingdao, zhuhai, dongguan
CO: barranquilla, cartagena, bucaramanga, pereira
CR: san jose cr, ticos
CV: cabo verde, mindelo
CY: paphos, larnaca, cypriots
CZ: ostrava, pilsen, plzen, olomouc, moravia, bohemia, czechs
DE: bremen, dortmund, essen germany, karlsruhe, bonn, mannheim, hanover, duisburg, bochum, wuppertal, bielefeld, munster, muenster, augsburg, wiesbaden, aachen, kiel, freiburg, heidelberg, darmstadt, regensburg, potsdam, ulm, jena, rostock, saarbruecken, saarbrucken, mainz, bavaria, bavarian, saxony, hesse, nrw, nuernberg, nurnberg, walldorf, braunschweig, kassel, erfurt, paderborn
DK: odense, aalborg, danes, dane+, jutland
DO: santiago de los caballeros, dominicans
DZ: oran, constantine algeria, annaba
EC: cuenca ecuador
EE: estonians, parnu
EG: mansoura, ismailia, port said, suez, new cairo, nasr city, tanta
ES: zaragoza, granada, murcia, palma, mallorca, majorca, ibiza, tenerife, gran canaria, las palmas, alicante, valladolid, santander spain, san sebastian, donostia, vigo, coruna, a coruna, la coruna, salamanca, gijon, oviedo, catalonia, catalan, andalusia, basque country, canary islands, spaniard, spaniards, barna, sevilla, cadiz
ET: ethiopians, adama
FI: turku, jyvaskyla, lahti, kuopio, vaasa, suomi, finn+, finns
FR: rennes, strasbourg, montpellier, nice france, nice fr, sophia antipolis, brest france, dijon, angers, reims, rouen, le havre, saint etienne, clermont ferrand, aix en provence, metz, brittany, normandy, alsace, ile de france, frenchman, frenchmen, frenchwoman, la defense
GB: sheffield, newcastle, nottingham, brighton, southampton, portsmouth, leicester, coventry, bradford, reading uk, reading berkshire, bath uk, york uk, norwich, exeter, plymouth, milton keynes, swansea, aberdeen, dundee, inverness, derby uk, stoke on trent, wolverhampton, sunderland, swindon, bournemouth, cheltenham, guildford, warwick, kent uk, surrey uk, yorkshire, cornwall, devon, essex, sussex, midlands, east anglia, lancashire, merseyside, tyneside, isle of wight, croydon, canary wharf, shoreditch, scot+, scots, scotsman, briton, britons, english people, englishman, londoner, londoners, derry, blighty, old blighty, albion
GE: batumi, kutaisi, georgian+
GH: tema, takoradi, tamale, ghanaians
GR: patras, heraklion, crete, rhodes greece, ioannina, volos, greeks
GM: the gambia
HN: san pedro sula
HR: rijeka, osijek, zadar, dubrovnik, split hr, croat, croats
HU: debrecen, szeged, pecs, gyor, miskolc, magyar
ID: yogyakarta, jogja, medan, semarang, denpasar, makassar, bekasi, tangerang, depok, bogor, batam, malang, java island
IE: waterford, kilkenny, dundalk, drogheda, sligo, athlone, irishman, irishmen, cork city, county cork, cork ireland, emerald isle
IL: herzliya, netanya, ramat gan, beersheba, beer sheva, petah tikva, raanana, haifa israel
IN: coimbatore, indore, lucknow, kerala, chandigarh, trivandrum, thiruvananthapuram, nagpur, surat, vadodara, nashik, bhubaneswar, visakhapatnam, vizag, mysore, mysuru, mangalore, mohali, bhopal, patna, goa, karnataka, tamil nadu, maharashtra, telangana, gujarat, punjab india, west bengal, uttar pradesh, rajasthan, faridabad, ghaziabad, navi mumbai, thane, kanpur, guwahati, madurai, vijayawada, ncr+, cochin, bharat
IQ: erbil, basra, mosul, sulaymaniyah, iraqis
IR: isfahan, esfahan, shiraz, mashhad, tabriz, karaj
IS: icelanders
IT: palermo, genoa, genova, verona, bari, padua, padova, trieste, pisa, catania, modena, parma, bergamo, brescia, trento, cagliari, sardinia, sicily, tuscany, lombardy, firenze, napoli, venice, pescara, bel paese
JO: irbid, jordanians
JP: sapporo, kobe, sendai, hiroshima, kawasaki, okinawa, hokkaido, kansai, nippon, rising sun, land of the rising sun
KE: kisumu, nakuru, eldoret, thika
KR: incheon, daegu, daejeon, gwangju, pangyo, suwon, seongnam, gyeonggi, land of the morning calm
KZ: kazakhs, shymkent, karaganda, nur sultan
LB: tripoli lebanon, byblos
LK: kandy, galle, jaffna, sri lankans
LT: lithuania minor, klaipeda
LU: luxembourg city, esch sur alzette
LV: daugavpils, latvians
MA: tangier, tangiers, fez, fes, agadir, meknes, oujda, kenitra
MG: antsirabe
MM: mandalay
MX: queretaro, puebla, merida, cancun, tulum, playa del carmen, zapopan, toluca, hermosillo, chihuahua, culiacan, aguascalientes, san luis potosi, guanajuato, oaxaca, jalisco, nuevo leon, ciudad juarez, baja california
MY: cyberjaya, johor bahru, petaling jaya, selangor, ipoh, kuching, kota kinabalu, shah alam, subang jaya, georgetown penang
MZ: beira mozambique
NG: kano, enugu, kaduna, ilorin, abeokuta, benin city, uyo, calabar, owerri, warri, jos nigeria, ikeja, lekki, yaba, victoria island, port harcourt nigeria, akure, onitsha
NL: groningen, haarlem, leiden, tilburg, breda, arnhem, nijmegen, maastricht, almere, enschede, amersfoort, den haag, den bosch, hilversum, zwolle, dutchman, dutchmen, netherlander, hollander, randstad, low countries
NO: bergen, stavanger, tromso, drammen, norwegians
NP: pokhara, lalitpur, nepalis, biratnagar
NZ: dunedin, hamilton nz, queenstown, tauranga, new zealanders, land of the long white cloud, kiwiland
PE: trujillo, cusco
PH: taguig, bgc, pasig, baguio, iloilo, bacolod, cagayan de oro, luzon, mindanao, ortigas, alabang, clark pampanga
PK: peshawar, multan, sialkot, hyderabad sindh, gujranwala, quetta, sindh, punjab pakistan
PL: szczecin, lublin, bydgoszcz, rzeszow, bialystok, torun, gdynia, trojmiasto, tricity, gliwice, opole, kielce, olsztyn, czestochowa, zielona gora, silesia, polak, pole+, poles+
PR: ponce puerto rico
PT: faro, aveiro, funchal, madeira, azores, algarve, guimaraes, viseu, leiria, setubal, cascais, lisbon portugal, evora
PY: encarnacion, ciudad del este
RO: brasov, sibiu, constanta, oradea, craiova, arad, transylvania
RS: nis serbia, kragujevac, subotica, serb, serbs
RU: yekaterinburg, ekaterinburg, samara, rostov on don, nizhny novgorod, krasnodar, sochi, perm russia, tomsk, omsk, innopolis, vladivostok, spb
SA: mecca, makkah, medina saudi, khobar, al khobar, dhahran, neom
SE: lund, linkoping, vasteras, orebro, umea, lulea, jonkoping, norrkoping, helsingborg, karlskrona, swede+, swedes, kista
SI: maribor, slovenes, slovenians
SK: zilina, nitra, presov, trnava, banska bystrica, slovaks
SN: thies
SV: santa ana el salvador
SY: aleppo, homs, latakia
TH: phuket, pattaya, chonburi, khon kaen, koh samui, thailand islands, land of smiles
TJ: tajiks
TN: sfax, sousse, monastir
TR: bursa, antalya, konya, adana, mersin, kocaeli, gebze, eskisehir, gaziantep, turk+, turks
TW: kaohsiung, hsinchu, taichung, tainan, taoyuan
TZ: arusha, mwanza, zanzibar, dodoma tanzania
UA: zaporizhzhia, vinnytsia, ivano frankivsk, chernivtsi, kharkov, mykolaiv, uzhhorod, ternopil, kherson, rivne, lutsk, cherkasy, poltava, zhytomyr
UG: entebbe, jinja uganda, gulu, mbarara
US: nashville, orlando, tampa, las vegas, sacramento, columbus ohio, cleveland, cincinnati, indianapolis, kansas city, st louis, saint louis, milwaukee, baltimore, new orleans, memphis, jacksonville, san antonio, tucson, albuquerque, omaha, tulsa, oklahoma, buffalo ny, rochester ny, boulder, boise, palo alto, mountain view, menlo park, cupertino, oakland, berkeley+, brooklyn, new jersey, massachusetts, connecticut, rhode island, vermont, new hampshire, pennsylvania, maryland, delaware, virginia, south carolina, tennessee, kentucky, ohio, michigan, illinois, wisconsin, minnesota, iowa, missouri, arkansas, louisiana, mississippi, alabama, nebraska, kansas, colorado, utah, idaho, montana, wyoming, nevada, arizona, new mexico, oregon, alaska, hawaii, honolulu, scottsdale, ann arbor, santa monica, santa clara, sunnyvale, redmond, irvine, san mateo, charlotte nc, charlotte north carolina, durham nc, rtp nc, redwood city, upstate new york, nj, socal, norcal, midwest, the south bay, yankee, east coast us, us east coast, us west coast, washington, phoenix arizona, phoenix az, los angles, uncle sam, uncle sam land, land of the free
UZ: samarkand, bukhara, uzbeks
VA: the vatican, vatican, vatican city
VE: maracaibo, valencia venezuela
VN: danang, hai phong, haiphong, can tho, nha trang, hue vietnam, hcmc, vietnam hcmc
YE: aden yemen, taiz
ZA: stellenbosch, port elizabeth, gqeberha, bloem, east london south africa, sandton, centurion south africa, midrand, polokwane, gauteng, western cape, kwazulu natal, saffa, jozi, mzansi
ZM: ndola, kitwe, livingstone zambia
ZW: bulawayo, mutare, gweru
`;

/** Capital letters that are a country beside another one, and much else alone: `US + CA`. */
export const PAIRED_CODES = wordSet(
  'CA IL MY PH PK BD LK VN TH TW HK SA CL CO PE BY RS HR SI SK LT LV EE BG MT CY LU IS KZ GH IN',
);
