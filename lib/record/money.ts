/** Units that money is shown in, and the words of an axis: by itself, as the browser draws axes too and has no dictionary. */
export const moneyUnits = {
  yi: { word: "亿元", places: 8 },
  wan: { word: "万元", places: 4 },
  yuan: { word: "元", places: 0 },
} as const;

export type MoneyUnit = keyof typeof moneyUnits;

const axisTick = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 4 });

export const formatMoneyUnit = (money: MoneyUnit) => moneyUnits[money].word;

/** A tick of an axis in the asked money unit. It may round, for it is no cited figure. */
export function formatTick(value: number, unit: string, money: MoneyUnit = "yi"): string {
  const { places } = moneyUnits[money];
  return axisTick.format(unit === "元" ? Number((value / 10 ** places).toPrecision(6)) : value);
}
