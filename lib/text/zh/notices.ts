/** What a careful editor would ask about a record. */
export const notices = {
  ratio: (times: string, computed: readonly string[]) =>
    `原文称${times}，未说明以哪一笔资金为基数：${computed.join("；")}`,
  outside: (day: string, from: string, to: string) => `${day}不在活动时间${from}至${to}之内`,
  missingYear: (literal: string) => `${literal}未写明年份或期间`,
} as const;
