/**
 * Countries and nationalities, as a code or a word in any of the languages of i18n-iso-countries, as ISO 3166-1 alpha-3.
 * Words for citizens and everyday names are our own table.
 */
import countries from 'i18n-iso-countries';
import { cleanValue } from '../clean.ts';
import { isPlaceholder } from '../placeholders.ts';

/** Languages whose words for countries are known. */
const LANGUAGES =
  'en de fr es it pt nl sv da no fi pl cs sk sl hr hu ro bg el ru uk et lv lt tr ar fa he zh ja ko vi id sr sq mk';

/** Everyday names, parts and codes of passports (ICAO Doc 9303-3 §5) that ISO 3166 does not give. */
const NAMES: Readonly<Record<string, string>> = {
  GBR: 'uk|u.k.|u k|great britain|britain|england|scotland|wales|northern ireland|gbd|gbn|gbo|gbp|gbs',
  USA: 'us|u.s.|u.s.a.|u s a|america|united states of america|the united states|états-unis|estados unidos',
  RUS: 'russia|russian federation|rossija|rossiya|рф|sun|ussr|soviet union',
  DEU: 'd|germany|brd|federal republic of germany|ddr|gdr',
  CIV: 'ivory coast',
  MMR: 'burma',
  SWZ: 'swaziland',
  CPV: 'cape verde',
  CZE: 'czech republic|czechia',
  MKD: 'macedonia|fyrom|north macedonia',
  TUR: 'turkey|türkiye|turkiye',
  NLD: 'holland|the netherlands',
  COD: 'drc|dr congo|democratic republic of congo|zaire|congo-kinshasa',
  COG: 'congo-brazzaville|republic of congo',
  KOR: 'south korea|republic of korea',
  PRK: 'north korea|dprk',
  IRN: 'iran|islamic republic of iran',
  SYR: 'syria',
  PSE: 'palestine|palestinian territories|state of palestine|gaza|west bank',
  TWN: 'taiwan|roc',
  CHN: 'china|prc',
  VNM: 'vietnam|viet nam',
  LAO: 'laos',
  MDA: 'moldova',
  TZA: 'tanzania',
  VEN: 'venezuela',
  BOL: 'bolivia',
  BRN: 'brunei',
  RKS: 'kosovo|xkx|xkk|xks|xk|kos|kosovar|kosovan',
  VAT: 'vatican|holy see',
  ARE: 'uae|u.a.e.|emirati|emirian',
  SAU: 'ksa|saudi|saudi arabian',
};

/** What a citizen is called, in English. */
const CITIZENS =
  'AFG afghan|ALB albanian|DZA algerian|USA american|AND andorran|AGO angolan|ARG argentine|ARG argentinian|ARM armenian|' +
  'AUS australian|AUT austrian|AZE azerbaijani|AZE azeri|BHS bahamian|BHR bahraini|BGD bangladeshi|BRB barbadian|BLR belarusian|' +
  'BEL belgian|BLZ belizean|BEN beninese|BTN bhutanese|BOL bolivian|BIH bosnian|BWA botswanan|BRA brazilian|GBR british|GBR briton|' +
  'BRN bruneian|BGR bulgarian|BFA burkinabe|MMR burmese|BDI burundian|KHM cambodian|CMR cameroonian|CAN canadian|CPV cape verdean|' +
  'CAF central african|TCD chadian|CHL chilean|CHN chinese|COL colombian|COM comorian|COG congolese|CRI costa rican|HRV croatian|' +
  'CUB cuban|CYP cypriot|CZE czech|DNK danish|DJI djiboutian|DOM dominican|NLD dutch|ECU ecuadorean|ECU ecuadorian|EGY egyptian|' +
  'GBR english|ERI eritrean|EST estonian|ETH ethiopian|FJI fijian|PHL filipino|PHL philippine|FIN finnish|FRA french|GAB gabonese|' +
  'GMB gambian|GEO georgian|DEU german|GHA ghanaian|GRC greek|GRD grenadian|GTM guatemalan|GIN guinean|GUY guyanese|HTI haitian|' +
  'HND honduran|HUN hungarian|ISL icelandic|IND indian|IDN indonesian|IRN iranian|IRQ iraqi|IRL irish|ISR israeli|ITA italian|' +
  'CIV ivorian|JAM jamaican|JPN japanese|JOR jordanian|KAZ kazakh|KAZ kazakhstani|KEN kenyan|KWT kuwaiti|KGZ kyrgyz|LAO laotian|' +
  'LVA latvian|LBN lebanese|LBR liberian|LBY libyan|LIE liechtensteiner|LTU lithuanian|LUX luxembourger|LUX luxembourgish|' +
  'MKD macedonian|MDG malagasy|MWI malawian|MYS malaysian|MDV maldivian|MLI malian|MLT maltese|MRT mauritanian|MUS mauritian|' +
  'MEX mexican|MDA moldovan|MCO monegasque|MNG mongolian|MNE montenegrin|MAR moroccan|MOZ mozambican|NAM namibian|NPL nepalese|' +
  'NPL nepali|NZL new zealander|NIC nicaraguan|NER nigerien|NGA nigerian|PRK north korean|NOR norwegian|OMN omani|PAK pakistani|' +
  'PSE palestinian|PAN panamanian|PNG papua new guinean|PRY paraguayan|PER peruvian|POL polish|PRT portuguese|QAT qatari|ROU romanian|' +
  'RUS russian|RWA rwandan|SLV salvadoran|SEN senegalese|SRB serbian|SYC seychellois|SLE sierra leonean|SGP singaporean|SVK slovak|' +
  'SVN slovenian|SVN slovene|SOM somali|SOM somalian|ZAF south african|KOR south korean|KOR korean|SSD south sudanese|ESP spanish|' +
  'LKA sri lankan|SDN sudanese|SUR surinamese|SWZ swazi|SWE swedish|CHE swiss|SYR syrian|TWN taiwanese|TJK tajik|TZA tanzanian|' +
  'THA thai|TGO togolese|TTO trinidadian|TUN tunisian|TUR turkish|TKM turkmen|UGA ugandan|UKR ukrainian|URY uruguayan|UZB uzbek|' +
  'UZB uzbekistani|VEN venezuelan|VNM vietnamese|YEM yemeni|ZMB zambian|ZWE zimbabwean|DEU deutsch|FRA français|FRA francais|' +
  'FRA française|ESP español|ESP española|ITA italiano|ITA italiana|AUT österreichisch|CHE schweizerisch|TUR türkisch|SYR syrisch|' +
  'RUS русский|RUS гражданин россии|UKR украинец|SYR سوري|IRQ عراقي|EGY مصري|DZA جزائري|MAR مغربي|TUN تونسي|LBN لبناني|JOR أردني|' +
  'SAU سعودي|YEM يمني|AFG افغان|AFG افغاني|PSE فلسطيني';

let table: Map<string, string> | undefined;

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function build(): Map<string, string> {
  const codes = new Map<string, string>();
  // Kosovo has no code of ISO 3166; the package gives it one of its own.
  const alpha3: Record<string, string> = { ...countries.getAlpha2Codes(), XK: 'RKS' };
  for (const language of LANGUAGES.split(' '))
    for (const [alpha2, names] of Object.entries(countries.getNames(language, { select: 'all' })))
      for (const name of names as string[]) {
        const folded = fold(name);
        // The first language that has the word names the country.
        if (!codes.has(folded)) codes.set(folded, alpha3[alpha2] as string);
      }
  for (const entry of CITIZENS.split('|')) codes.set(fold(entry.slice(4)), entry.slice(0, 3));
  for (const [alpha2, code] of Object.entries(alpha3)) {
    codes.set(alpha2.toLowerCase(), code);
    codes.set(code.toLowerCase(), code);
  }
  for (const [code, names] of Object.entries(NAMES))
    for (const name of [code.toLowerCase(), ...names.split('|')]) codes.set(fold(name), code);
  return codes;
}

/** ISO 3166-1 alpha-3 (and RKS for Kosovo, ICAO Doc 9303-3 §5); '' when missing or not known. `UNK` and `XXX` state nothing. */
export function countryCode(text: string): string {
  table ??= build();
  const plain = /^[A-Za-z]{2,3}$/.test(text) ? text.toLowerCase() : fold(cleanValue(text));
  const known = table.get(plain);
  if (known !== undefined) return known;
  if (isPlaceholder(text, 'text')) return '';
  return table.get(plain.replace(/^(?:the|citizen of|republic of|kingdom of) /, '')) ?? '';
}
