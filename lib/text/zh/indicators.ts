/** What each indicator is called and what it counts. */
export const indicators = {
  patent_pledge_amount: {
    name: "专利质押融资额",
    definition: "以专利权质押取得的融资金额，不含商标与版权。各来源可能按登记额或按贷款计，见“统计基础”。",
  },
  ip_pledge_amount: {
    name: "知识产权质押融资额",
    definition: "以专利权、商标权（部分来源含版权）质押取得的融资金额合计。",
  },
  trademark_pledge_amount: { name: "商标质押融资额", definition: "以注册商标专用权质押取得的融资金额。" },
  copyright_pledge_amount: { name: "版权质押融资额", definition: "以著作权质押取得的融资（担保）金额。" },
  ip_pledge_loan_amount: {
    name: "知识产权质押贷款发放额",
    definition: "期内银行以知识产权质押发放的贷款累放额，不是登记额，也不是余额。",
  },
  ip_pledge_loan_balance: {
    name: "知识产权质押贷款余额",
    definition: "某一时点尚未归还的知识产权质押贷款，不是期内新增额。",
  },
  patent_pledge_count: {
    name: "专利质押笔数",
    definition: "专利权质押登记或贷款的笔数；来源写作笔、项、件或份，照录。",
  },
  ip_pledge_count: {
    name: "知识产权质押笔数",
    definition: "专利、商标（部分来源含版权）质押登记或贷款的笔数；来源写作笔、项或件，照录。",
  },
  trademark_pledge_count: {
    name: "商标质押笔数",
    definition: "商标专用权质押登记的笔数；来源写作笔、项或件，照录。",
  },
  pledged_patents: {
    name: "质押专利数",
    definition: "被质押的专利件数。一笔质押可含多件专利，与笔数不是一回事。",
  },
  patent_pledge_insured_loan: {
    name: "专利权质押保证保险贷款",
    definition: "由保证保险增信的专利权质押贷款，只是专利质押融资的一部分。",
  },
  ip_value_credit_loan: {
    name: "知识价值信用贷款",
    definition: "按企业知识价值授信的信用贷款，不以知识产权质押为前提，不计入质押融资。",
  },
  single_event_loan: {
    name: "单笔或单次活动贷款",
    definition: "一笔贷款或一次签约活动的金额，不是任何地区的合计。",
  },
  enterprises_benefited: { name: "惠及企业数", definition: "期内通过知识产权质押取得融资的企业数。" },
  patent_operations_count: {
    name: "专利运营次数",
    definition: "专利转让、许可、质押等运营事件的次数；同一专利可计多次。",
  },
  patents_operated_count: {
    name: "涉及运营的专利件数",
    definition: "发生转让、许可、质押等运营事件的专利件数。",
  },
  trademarks_transferred: { name: "发生转让的商标件数", definition: "有效注册商标中发生过转让的件数。" },
  trademark_transfer_count: { name: "商标转让次数", definition: "注册商标转让的次数；同一商标可计多次。" },
  trademarks_licensed: { name: "实施许可的商标件数", definition: "有效注册商标中实施过许可的件数。" },
  trademark_licence_count: { name: "商标许可次数", definition: "注册商标许可的次数；同一商标可计多次。" },
  copyright_demonstration_units: {
    name: "版权示范单位数",
    definition: "期内认定的版权示范单位、园区（基地）个数。",
  },
  copyright_excellent_works: { name: "优秀版权作品数", definition: "期内认定的优秀版权作品件数。" },
  copyright_subsidised_registrations: {
    name: "著作权登记资助申请件数",
    definition: "期内受理的著作权登记资助申请件数。",
  },
  copyright_subsidy_amount: {
    name: "著作权登记资助金额",
    definition: "期内著作权登记资助的金额，是补贴，不是融资。",
  },
  risk_compensation_fund: {
    name: "风险补偿基金规模",
    definition: "用于分担知识产权质押贷款风险的基金规模，不是融资额。",
  },
  fund_first_phase: { name: "运营基金首期规模", definition: "知识产权运营（引导）基金首期规模，不是融资额。" },
  fund_central_grant: { name: "运营基金所获中央财政资金", definition: "运营（引导）基金取得的中央财政资金。" },
  fund_invested: { name: "运营基金已投金额", definition: "运营（引导）基金已投向子基金的金额。" },
  fund_invested_count: { name: "运营基金已投子基金数", definition: "运营（引导）基金已投的子基金只数。" },
  fund_indirect_investment: { name: "运营基金间接投资金额", definition: "经由子基金间接投资的金额。" },
  fund_leverage: {
    name: "财政资金放大倍数",
    definition: "来源所称财政资金放大的倍数；来源未说明以哪一笔资金为基数时，照录不推算。",
  },
  fund_planned_size: {
    name: "拟投基金规模（预计）",
    definition: "计划投资的子基金的预计规模，尚未发生，不与已发生的金额并列。",
  },
  fund_planned_count: { name: "拟投子基金数（计划）", definition: "计划投资的子基金支数，尚未发生。" },
  stated_activities: { name: "载明的活动总数", definition: "来源自己写明的活动总数，不由我们清点。" },
  stated_special_activities: {
    name: "载明的专题活动数",
    definition: "来源自己写明的专题活动数，是活动总数的一部分。",
  },
  participating_prefectures: { name: "参与的设区市数", definition: "参与开展活动的设区市个数，不是活动数。" },
  participating_counties: { name: "参与的省直管县数", definition: "参与开展活动的省直管县个数，不是活动数。" },
  signatory_banks: { name: "签约银行家数", definition: "一次签约中共同签署协议的银行家数。" },
  pct_applications: {
    name: "PCT国际专利申请受理量",
    definition: "一年内受理的PCT国际专利申请件数，按申请人地址分地区。是申请，不是授权。",
  },
  valid_utility_models: {
    name: "有效实用新型专利",
    definition: "某一时点仍然有效的实用新型专利件数，是存量。",
  },
  valid_designs: { name: "有效外观设计专利", definition: "某一时点仍然有效的外观设计专利件数，是存量。" },
  valid_invention_patents: {
    name: "有效发明专利",
    definition: "某一时点仍然有效的发明专利件数，是存量。全国数为国内合计，含港澳台。",
  },
  valid_invention_patents_mainland: {
    name: "有效发明专利（不含港澳台）",
    definition: "某一时点国内（不含港澳台）仍然有效的发明专利件数；与含港澳台的合计是两个数，不互相比较。",
  },
  invention_kept_5y_share: {
    name: "维持五年以上的有效发明专利占比",
    definition: "有效发明专利中维持五年以上者所占的百分比，是比率，不能相加。",
  },
  madrid_applications: {
    name: "马德里商标国际注册申请量",
    definition: "一年内经马德里体系提出的商标国际注册申请件数，按来源地分；表中不含港澳。",
  },
  invention_applications: {
    name: "发明专利申请受理量",
    definition: "一年内受理的国内发明专利申请件数。2017年起统计口径有变，前后不相比。",
  },
  invention_patents_per_million: {
    name: "每百万人口有效发明专利",
    definition: "有效发明专利件数与人口（百万）之比；所用人口滞后，与每万人口的数不相接。",
  },
  valid_patents: {
    name: "有效专利（三种合计）",
    definition: "某一时点仍然有效的发明、实用新型和外观设计专利件数合计。",
  },
  valid_trademarks: { name: "有效注册商标", definition: "某一时点有效的注册商标件数，是存量。" },
  high_value_invention_patents: {
    name: "高价值发明专利拥有量",
    definition: "某一时点有效的高价值发明专利件数；“高价值”依国家知识产权局的五类口径。",
  },
  high_value_invention_per_10k: {
    name: "每万人口高价值发明专利拥有量",
    definition: "高价值发明专利件数与常住人口（万人）之比，与每万人口发明专利拥有量是两回事。",
  },
  invention_patents_per_10k: {
    name: "每万人口有效发明专利拥有量",
    definition: "有效发明专利件数与常住人口（万人）之比，是比率，不与金额同轴。",
  },
  patents_granted: {
    name: "专利授权量",
    definition: "一年内授权的专利件数，三种合计。2017年起统计口径有变，前后不相比。",
  },
  invention_patents_granted: { name: "发明专利授权量", definition: "一年内授权的发明专利件数。" },
} as const;
