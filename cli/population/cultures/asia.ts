/** Chinese, Vietnamese and South Asian names and towns. */
import { type Culture, country, names } from './culture.ts';

export const chinese: Culture = {
  code: 'chinese',
  script: 'Hani',
  families: names(`
    WANG=王 LI=李 ZHANG=张 LIU=刘 CHEN=陈 YANG=杨 HUANG=黄 ZHAO=赵 WU=吴 ZHOU=周 XU=徐 SUN=孙 MA=马 ZHU=朱 HU=胡
    GUO=郭 HE=何 LIN=林 GAO=高 LUO=罗 ZHENG=郑 LIANG=梁 XIE=谢 SONG=宋 TANG=唐 DENG=邓 FENG=冯 HAN=韩 CAO=曹
    OUYANG=欧阳 ZENG=曾 PENG=彭 XIAO=萧 CAI=蔡 PAN=潘`),
  givenMale: names(`
    WEI=伟 QIANG=强 LEI=磊 JUN=军 YONG=勇 JIE=杰 TAO=涛 CHAO=超 MING=明 GANG=刚 JIANGUO=建国 JIANHUA=建华
    ZHIQIANG=志强 HAOYU=浩宇 ZIHAN=子涵 YUXUAN=宇轩 WENBIN=文斌 GUOQING=国庆 XIAODONG=晓东 HAIFENG=海峰
    ZHENHUA=振华 LIANG=亮 PENGFEI=鹏飞`),
  givenFemale: names(`
    FANG=芳 NA=娜 XIUYING=秀英 MIN=敏 JING=静 LI=丽 YAN=艳 XIULAN=秀兰 JUAN=娟 XIA=霞 GUIYING=桂英 YUTONG=雨桐
    SHIHAN=诗涵 MEILING=美玲 XIAOHONG=晓红 YAQIN=雅琴 HUIMIN=慧敏 CHUNMEI=春梅 LIHUA=丽华 QIAN=倩`),
  countries: [
    country(
      'CHN',
      false,
      'BEIJING/PEKING SHANGHAI GUANGZHOU/CANTON WENZHOU FUZHOU SHENYANG CHENGDU WUHAN XI’AN QINGTIAN',
    ),
  ],
  marriage: 0,
  firstOfJanuary: 0.01,
};

export const vietnamese: Culture = {
  code: 'vietnamese',
  families: names(`
    NGUYỄN TRẦN LÊ PHẠM HUỲNH PHAN VŨ VÕ ĐẶNG BÙI ĐỖ HỒ NGÔ DƯƠNG LÝ TRƯƠNG ĐINH TRỊNH LƯƠNG MAI ĐOÀN TRIỆU
    THÁI LƯU QUÁCH`),
  givenMale: names(`
    VĂN_HÙNG VĂN_MINH QUỐC_ANH ĐỨC_THẮNG HỮU_PHƯỚC MINH_QUÂN THANH_TÙNG NGỌC_SƠN XUÂN_TRƯỜNG VĂN_TUẤN
    HOÀNG_LONG GIA_BẢO VĂN_DŨNG TRỌNG_NGHĨA ANH_KHOA VĂN_HẢI CÔNG_DANH`),
  givenFemale: names(`
    THỊ_HOA THỊ_LAN NGỌC_ÁNH THU_HƯƠNG THỊ_MAI MINH_CHÂU THANH_THẢO KIM_NGÂN THỊ_HỒNG BÍCH_NGỌC THÙY_LINH
    PHƯƠNG_ANH THỊ_TUYẾT MỸ_DUNG THỊ_NHUNG HỒNG_VÂN`),
  countries: [
    country(
      'VNM',
      false,
      'HÀ_NỘI/HANOI HỒ_CHÍ_MINH/HO_CHI_MINH_CITY HẢI_PHÒNG ĐÀ_NẴNG/DA_NANG HUẾ VINH CẦN_THƠ',
    ),
  ],
  marriage: 0,
  firstOfJanuary: 0.02,
};

export const southAsian: Culture = {
  code: 'south-asian',
  families: names(`
    SINGH KUMAR SHARMA PATEL KHAN AHMED HUSSAIN GUPTA DAS ISLAM BEGUM RAHMAN CHOWDHURY MALIK IQBAL PERERA
    FERNANDO SILVA REDDY NAIR IYER BANERJEE CHATTERJEE MUKHERJEE GHOSH QURESHI SIDDIQUI BUTT BHATTI MIAH SARKAR
    VERMA YADAV GILL DHILLON RAJAPAKSHA WICKRAMASINGHE SUBRAMANIAM MAHADEVAN`),
  givenMale: names(`
    MUHAMMAD RAJESH SANJAY AMIT VIJAY IMRAN ABDUL RAVI SURESH ARJUN ASIF FAISAL ZAHID HARPREET GURPREET
    NUWAN CHAMINDA KAMRUL SHAFIQUL VENKATESH LAKSHMAN TARIQ USMAN ROHIT DEEPAK`),
  givenFemale: names(`
    PRIYA SUNITA ANITA FATEMA NASREEN RUKHSANA SHABNAM KAVITA LAKSHMI MEENA SANDEEP REKHA SAMINA AYESHA
    NADEESHA DILRUKSHI MST_RAHIMA PARVEEN SHAHIDA POOJA NEHA GEETA`),
  countries: [
    country(
      'IND',
      false,
      'MUMBAI/BOMBAY DELHI KOLKATA/CALCUTTA CHENNAI/MADRAS AMRITSAR LUDHIANA HYDERABAD KOCHI',
    ),
    country('PAK', false, 'LAHORE KARACHI GUJRAT SIALKOT RAWALPINDI PESHAWAR MIRPUR'),
    country('BGD', false, 'DHAKA/DACCA SYLHET CHITTAGONG/CHATTOGRAM COMILLA KHULNA'),
    country('LKA', false, 'COLOMBO KANDY JAFFNA GALLE NEGOMBO'),
  ],
  marriage: 0.35,
  firstOfJanuary: 0.1,
};
