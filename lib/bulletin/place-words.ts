/** Short names that are also ordinary words: they count as places only inside their own province. */
export const ordinaryWords = new Set(
  "来宾 孝感 日照 安康 大庆 白银 大同 东方 双河 新星 白杨 草湖 中卫 北屯 昆玉 和田 海东 开封 平安 朝阳 文昌 定安 白沙".split(
    " ",
  ),
);

/** Words that follow a place inside the name of a body, an event or a street, which is then no place of an activity. */
export const partOfName =
  /^(?:[^\s，。、；：“”（）与和及同在等向为各举召开由组织家对赴走进入到来深联携会协\d]{0,6}?(?:银行|大学|学院|证券|保险公司|电视台|日报|北人)|[^\s，。、；：“”与和及同在等向为各举召开由组织家对赴\d]{0,16}?(?:有限公司|股份公司|有限责任公司|集团公司)|[^\s，。、；：“”（）与和及同在等向为各市州县举召开由组织家对赴\d]{1,8}(?:公司|集团)|分行|支行|分公司|支公司|分局长|银|商行|冬奥|冬残奥|亚运|奥运|世博|大运会|进博|[东西南北中]?路(?![演线])|[东西南北中]?大道|[东西南北中]?大街|巴巴|话|菜|人(?:[，。、]|$))/u;
