/** What the server itself says, before any page is asked. */
export const refused = {
  400: { title: "请求无法读懂", detail: "地址或请求头不合规范：路径里有无法解码的字符，或缺少有效的 Host。" },
  403: { title: "没有执行", detail: "请求不是从本站发出的，没有执行。" },
  404: { title: "没有这一页", detail: "这里没有这个地址。" },
  405: { title: "这里不支持这种请求", detail: "公开页面和接口只回答 GET、HEAD 和 OPTIONS。" },
  411: { title: "请求没有写明长度", detail: "带内容的请求需要 Content-Length。" },
  412: { title: "条件不成立", detail: "If-Match 要的版本与现在的不同。" },
  413: { title: "请求太大", detail: "内容超过本站接受的大小。" },
  414: { title: "地址太长", detail: "地址最长 8192 个字符。" },
  421: { title: "这里不是这个网站", detail: "请求里的主机名不属于本站。" },
  500: { title: "没能做出这一页", detail: "出了意外，已记录在服务器日志里。请稍后再试。" },
  503: { title: "现在太忙", detail: "同时请求的人太多，请稍等几秒再试。" },
} as const;

export type Refusal = keyof typeof refused;

export const serving = {
  refused,
  portTaken: (port: number) => `端口 ${port} 已被占用：请换一个，例如 PORT=${port + 1} npm start。`,
  untrustedProxy:
    "有请求带着 X-Forwarded-For，而 TRUST_PROXY 没有设：如果前面有反向代理，请设 TRUST_PROXY=1，否则它后面的所有人都算作同一个地址。",
  notReady: {
    database: "数据库现在读不出来",
    boundaries: "没有边界文件：请运行 npm run boundaries",
    stopping: "正在停止",
  },
};
