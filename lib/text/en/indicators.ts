import type { Text } from "../text";

/** What each indicator is called and what it counts. */
export const indicators: Text["indicators"] = {
  patent_pledge_amount: {
    name: "Patent pledge financing",
    definition:
      "Money raised against pledged patents, without trade marks and copyright. Sources count registered amounts or loans; see “Counted as”.",
  },
  ip_pledge_amount: {
    name: "IP pledge financing",
    definition:
      "Money raised against pledged patents and trade marks, in some sources also copyright, taken together.",
  },
  trademark_pledge_amount: {
    name: "Trade mark pledge financing",
    definition: "Money raised against pledged registered trade marks.",
  },
  copyright_pledge_amount: {
    name: "Copyright pledge financing",
    definition: "Money raised (or guaranteed) against pledged copyright.",
  },
  ip_pledge_loan_amount: {
    name: "IP pledge loans paid out",
    definition:
      "Loans that banks paid out against pledged intellectual property within the period; neither registered amounts nor what is outstanding.",
  },
  ip_pledge_loan_balance: {
    name: "IP pledge loans outstanding",
    definition:
      "Loans against pledged intellectual property not yet repaid on a given day; not what was added in a period.",
  },
  patent_pledge_count: {
    name: "Patent pledges",
    definition:
      "Number of patent pledges registered or lent on; sources call them deals, items or cases, and we keep their word.",
  },
  ip_pledge_count: {
    name: "IP pledges",
    definition:
      "Number of pledges of patents and trade marks (in some sources also copyright) registered or lent on; the source’s word is kept.",
  },
  trademark_pledge_count: {
    name: "Trade mark pledges",
    definition: "Number of trade mark pledges registered; the source’s word is kept.",
  },
  pledged_patents: {
    name: "Patents pledged",
    definition:
      "Number of patents that were pledged. One pledge may hold several, so this is not the number of pledges.",
  },
  patent_pledge_insured_loan: {
    name: "Insured patent pledge loans",
    definition: "Patent pledge loans backed by guarantee insurance: only a part of patent pledge financing.",
  },
  ip_value_credit_loan: {
    name: "Knowledge-value credit loans",
    definition:
      "Unsecured loans granted on the value of a company’s knowledge; no pledge is needed, and they are not counted as pledge financing.",
  },
  single_event_loan: {
    name: "Loan of a single deal or event",
    definition: "The amount of one loan or one signing event; not the total of any region.",
  },
  enterprises_benefited: {
    name: "Companies financed",
    definition: "Number of companies that raised money by pledging intellectual property within the period.",
  },
  patent_operations_count: {
    name: "Patent operations",
    definition:
      "Number of transfers, licences, pledges and the like; the same patent may be counted several times.",
  },
  patents_operated_count: {
    name: "Patents operated on",
    definition: "Number of patents that were transferred, licensed, pledged or the like.",
  },
  trademarks_transferred: {
    name: "Trade marks transferred",
    definition: "Number of valid registered trade marks that have been transferred.",
  },
  trademark_transfer_count: {
    name: "Trade mark transfers",
    definition: "Number of transfers of registered trade marks; the same mark may be counted several times.",
  },
  trademarks_licensed: {
    name: "Trade marks licensed",
    definition: "Number of valid registered trade marks that have been licensed.",
  },
  trademark_licence_count: {
    name: "Trade mark licences",
    definition: "Number of licences of registered trade marks; the same mark may be counted several times.",
  },
  copyright_demonstration_units: {
    name: "Copyright demonstration units",
    definition: "Number of copyright demonstration units and parks recognised within the period.",
  },
  copyright_excellent_works: {
    name: "Outstanding copyright works",
    definition: "Number of outstanding copyright works recognised within the period.",
  },
  copyright_subsidised_registrations: {
    name: "Subsidised copyright registrations applied for",
    definition: "Number of applications for a copyright registration subsidy received within the period.",
  },
  copyright_subsidy_amount: {
    name: "Copyright registration subsidy",
    definition: "Amount of copyright registration subsidies within the period: a grant, not financing.",
  },
  risk_compensation_fund: {
    name: "Risk compensation fund",
    definition: "Size of the fund that shares the risk of IP pledge loans; not an amount of financing.",
  },
  fund_first_phase: {
    name: "Operations fund, first phase",
    definition: "Size of the first phase of the IP operations (guidance) fund; not an amount of financing.",
  },
  fund_central_grant: {
    name: "Operations fund, central government money",
    definition: "Money the operations (guidance) fund had from the central government.",
  },
  fund_invested: {
    name: "Operations fund, invested",
    definition: "Amount the operations (guidance) fund has put into sub-funds.",
  },
  fund_invested_count: {
    name: "Operations fund, sub-funds invested in",
    definition: "Number of sub-funds the operations (guidance) fund has invested in.",
  },
  fund_indirect_investment: {
    name: "Operations fund, indirect investment",
    definition: "Amount invested indirectly, through sub-funds.",
  },
  fund_leverage: {
    name: "Leverage of public money",
    definition:
      "How many times public money was multiplied, as the source says; where it does not say what was multiplied, the figure is copied and nothing is calculated.",
  },
  fund_planned_size: {
    name: "Planned sub-fund size (forecast)",
    definition:
      "Expected size of the sub-funds to be invested in: it has not happened and does not stand beside what has.",
  },
  fund_planned_count: {
    name: "Planned sub-funds",
    definition: "Number of sub-funds to be invested in; it has not happened.",
  },
  stated_activities: {
    name: "Activities, total as stated",
    definition: "Total number of activities as the source itself states it, not counted by us.",
  },
  stated_special_activities: {
    name: "Special activities, as stated",
    definition: "Number of special activities as the source itself states it: a part of the total.",
  },
  participating_prefectures: {
    name: "Prefecture-level cities taking part",
    definition: "Number of prefecture-level cities that took part, not a number of activities.",
  },
  participating_counties: {
    name: "Directly administered counties taking part",
    definition: "Number of counties directly under the province that took part, not a number of activities.",
  },
  signatory_banks: {
    name: "Banks that signed",
    definition: "Number of banks that signed an agreement together on one occasion.",
  },
  pct_applications: {
    name: "PCT applications received",
    definition:
      "PCT international patent applications received within a year, by the applicant’s address. Applications, not grants.",
  },
  valid_utility_models: {
    name: "Utility models in force",
    definition: "Utility model patents still in force on a given day: a stock.",
  },
  valid_designs: {
    name: "Designs in force",
    definition: "Design patents still in force on a given day: a stock.",
  },
  valid_invention_patents: {
    name: "Invention patents in force",
    definition:
      "Invention patents still in force on a given day: a stock. The national figure is the domestic total with Hong Kong, Macao and Taiwan.",
  },
  valid_invention_patents_mainland: {
    name: "Invention patents in force (without Hong Kong, Macao and Taiwan)",
    definition:
      "Domestic invention patents still in force on a given day, without Hong Kong, Macao and Taiwan; not compared with the total that includes them.",
  },
  invention_kept_5y_share: {
    name: "Invention patents kept five years or more",
    definition:
      "Share of the invention patents in force that have been kept for five years or more: a ratio, never added up.",
  },
  madrid_applications: {
    name: "Madrid trade mark applications",
    definition:
      "International trade mark applications under the Madrid system within a year, by place of origin; the tables leave out Hong Kong and Macao.",
  },
  invention_applications: {
    name: "Invention patent applications received",
    definition:
      "Domestic invention patent applications received within a year. The way of counting changed in 2017; years before and after are not compared.",
  },
  invention_patents_per_million: {
    name: "Invention patents in force per million people",
    definition:
      "Invention patents in force to each million people; the population used lags behind, so it does not join on to figures per 10,000.",
  },
  valid_patents: {
    name: "Patents in force (all three kinds)",
    definition: "Invention, utility model and design patents still in force on a given day, together.",
  },
  valid_trademarks: {
    name: "Registered trade marks in force",
    definition: "Registered trade marks in force on a given day: a stock.",
  },
  high_value_invention_patents: {
    name: "High-value invention patents held",
    definition:
      "High-value invention patents in force on a given day; “high-value” by the five classes of the China National Intellectual Property Administration.",
  },
  high_value_invention_per_10k: {
    name: "High-value invention patents per 10,000 people",
    definition:
      "High-value invention patents to each 10,000 residents; not the same thing as invention patents per 10,000.",
  },
  invention_patents_per_10k: {
    name: "Invention patents in force per 10,000 people",
    definition: "Invention patents in force to each 10,000 residents: a ratio, never on one axis with amounts.",
  },
  patents_granted: {
    name: "Patents granted",
    definition:
      "Patents of all three kinds granted within a year. The way of counting changed in 2017; years before and after are not compared.",
  },
  invention_patents_granted: {
    name: "Invention patents granted",
    definition: "Invention patents granted within a year.",
  },
};
