import { pictureFont } from "./picture-frame";

/** An embedded document brings its own few rules: the site's style sheet belongs to pages with a header. */
export const embedStyle = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 ${pictureFont};overflow-wrap:anywhere}
h1,p,ul{margin:0;padding:0}
h1{font-size:clamp(1.15rem,.9rem + 1.6vw,1.75rem);line-height:1.35}
h1 em{color:var(--link);font-style:normal}
main{padding:.75rem 1rem 1rem}
main>*+*{margin-top:.4rem}
.soft,footer{color:var(--ink-soft);font-size:.875rem}
svg{display:block;width:100%;height:auto}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
svg a:hover path,svg a:focus-visible path{stroke:var(--ink)}
ul{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;font-size:.875rem}
li{display:flex;align-items:center;gap:.4rem}
li svg{width:30px;height:17px;flex:none}
footer{position:sticky;bottom:0;padding:.4rem 1rem;background:var(--paper);border-top:1px solid var(--rule-firm);line-height:1.45}
.l,.wide{display:none}
@media (min-width:460px){.narrow{display:none}.wide{display:block}}
@media (min-width:600px){.s{display:none}.l{display:block}}
`;
