package org.huisheng.lexicon;

import org.huisheng.model.Notation;

/** How the name of a body begins. A notation of the rule files only. */
public enum AnchorForm implements Notation {
  /** With the full name of a division: 杭州市…. */
  FULL,
  /** With the short name of a province or city: 杭州…. */
  SHORT,
  /** With the bare rank of a division: 市…. */
  RELATIVE,
  /** With 自治区…. */
  REGION,
  /** With the whole of a division: 全市…. */
  ALL,
  /** With a town, township or street office: 太平镇…. */
  TOWN,
  /** With the country: 中国…, 全国…, 国家…, 中央…. */
  NATION,
  /** With the name of another body. */
  HOST,
  /** With its own proper name: 曲阜师范大学, 东风电机股份有限公司. */
  NONE,
  /** With 《; a medium's name ends with 》. */
  QUOTED
}
