package org.huisheng.model;

/** The administrative level a body stands at (层级). */
public enum Level implements Notation {
  /** 全国. */
  NATIONAL,
  /** Province, autonomous region, municipality (省级). */
  PROVINCE,
  /** Prefecture-level city, prefecture, league (市级). */
  CITY,
  /** County, county-level city, district, banner (县级). */
  COUNTY,
  /** Below the county: towns, streets, enterprises (基层). */
  GRASSROOTS
}
