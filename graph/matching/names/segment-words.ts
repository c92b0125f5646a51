/** Words inside full names that tell their layout: titles, generations, forms of organisations, family names that stand first. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Dropped: they say nothing of who somebody is. Compared in lower case without full stops. */
export const TITLES = set(
  'mr mrs ms miss mx dr doctor prof professor sir dame madam herr frau fräulein monsieur madame mme mlle señor señora senor ' +
    'senora srta don doña signor signora sig dott dottssa ing dipl mag eng engr engineer capt captain col colonel gen general ' +
    'maj major lt lieutenant sgt sergeant cmdr commander brig brigadier adm admiral rev reverend father imam ayatollah hojatoleslam ' +
    'hajji haji hadji hajj alhaj alhaji hajjah sheikh shaikh sheik shaykh mullah mulla maulavi mawlawi maulawi mawlavi qari ustad ' +
    'pan pani esq phd md mba hon г-н г-жа господин госпожа доктор профессор دكتور الدكتور شيخ الشيخ حاج الحاج حاجي ملا مولوي مولوی قاري ' +
    'السيد الاستاذ 先生 女士 博士',
);

/** Generations, as one spelling each: father and son of one name differ by them. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map(
  'jr JR|junior JR|jnr JR|filho JR|fils JR|hijo JR|ml JR|sr SR|senior SR|snr SR|père SR|pere SR|st SR|ii II|2nd II|iii III|3rd III|iv IV|4th IV'
    .split('|')
    .map((entry) => entry.split(' ') as [string, string]),
);

/** Legal forms and words of organisations, harmonised: LIMITED is LTD. */
export const ORGANISATION_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'ltd LTD|limited LTD|llc LLC|l.l.c LLC|inc INC|incorporated INC|corp CORP|corporation CORP|plc PLC|gmbh GMBH|mbh GMBH|kg KG|ohg OHG|' +
    'company CO|cie CO|compagnie CO|s.a SA|s.r.l SRL|srl SRL|s.p.a SPA|spa SPA|b.v BV|bv BV|n.v NV|sarl SARL|ltda LTDA|pte PTE|pty PTY|' +
    'bhd BHD|sdn SDN|oyj OY|oy OY|kft KFT|zrt ZRT|d.o.o DOO|doo DOO|a.s AS|z.o.o ZOO|ооо OOO|ooo OOO|зао ZAO|zao ZAO|пао PAO|оао OAO|' +
    'llp LLP|lp LP|fze FZE|fzco FZE|fzc FZE|foundation FOUNDATION|stiftung FOUNDATION|fundación FOUNDATION|association ASSOCIATION|verein ASSOCIATION|' +
    'bank BANK|university UNIVERSITY|universität UNIVERSITY|ministry MINISTRY|trading TRADING|holding HOLDING|holdings HOLDING|group GROUP|' +
    'enterprises ENTERPRISES|enterprise ENTERPRISES|industries INDUSTRIES|services SERVICES|international INTERNATIONAL|restaurant RESTAURANT|' +
    'hospital HOSPITAL|institute INSTITUTE|organization ORGANISATION|organisation ORGANISATION|committee COMMITTEE|شركة CO|مؤسسة FOUNDATION|بنك BANK'
  )
    .split('|')
    .map((entry) => entry.split(' ') as [string, string]),
);
/** Endings of organisations that are words of other meaning elsewhere: only in capitals, at the end, behind a word. */
export const SHORT_FORMS = set('CO SA AG AS AB NV SE AO OY KG LP');
export const HAN_FORMS = /(?:有限公司|株式会社|公司|集團|集团|銀行|银行|大学|大學)/u;

/** Patronymics of East Slavic languages, Cyrillic and romanised. */
export const PATRONYMIC =
  /(?:[оеё]вич|[оеё]вна|[иы]нична|[ьи]ич|ична|[oe]vi(?:ch|č|c)|[oey]vna|inichna|ichna|[oe]wi?tsch|[oe]wna|ogly|oglu|oghlu|kyzy|qizi|оглы|кызы)$/u;

/** Chinese family names of two characters; all others have one. */
export const HAN_DOUBLE = set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 夏侯 端木 南宫 南宮 西门 西門',
);
export const HANGUL_DOUBLE = set('남궁 황보 제갈 선우 독고 사공 서문');

/** Family names that their bearers write first, romanised: Chinese, Korean, Vietnamese. */
export const FIRST_STANDING = set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao ' +
    'peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lo cheung chan wong leung chow cheng kwok ' +
    'kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn hong yoo jeon moon bae baek nam noh ri pak ' +
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh truong dinh',
);

/** Common family and given names of Hungary, where the family name stands first. */
export const HUNGARIAN_FAMILY = set(
  'nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp takács takacs juhász juhasz ' +
    'lakatos mészáros meszaros oláh olah simon rácz racz fekete szilágyi szilagyi török torok fehér feher balázs gál gal kis szűcs szucs orbán orban',
);
export const HUNGARIAN_GIVEN = set(
  'lászló laszlo istván istvan józsef jozsef jános janos zoltán zoltan sándor sandor gábor gabor ferenc attila péter peter tamás tamas zsolt tibor ' +
    'andrás andras csaba imre lajos györgy gyorgy balázs balazs gyula mihály mihaly károly karoly róbert béla bela dániel szabolcs ádám krisztián ' +
    'viktor mária maria erzsébet erzsebet katalin ilona éva eva anna zsuzsanna margit judit ágnes agnes julianna andrea ildikó ildiko krisztina ' +
    'mónika monika gabriella irén magdolna tünde tunde anikó aniko zsófia réka',
);
