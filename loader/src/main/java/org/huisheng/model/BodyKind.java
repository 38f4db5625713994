package org.huisheng.model;

/** What sort of organisation a body is (机构类别). */
public enum BodyKind implements Notation {
  /** The Party as a whole and its central bodies (党中央). */
  PARTY_CENTRE,
  /** A Party committee or leading Party members' group (党委, 党组). */
  PARTY_COMMITTEE,
  /** A federation of trade unions and its committees (总工会). */
  TRADE_UNION,
  /** A people's congress or its standing committee (人大). */
  CONGRESS,
  /** A people's government or one of its departments (政府). */
  GOVERNMENT,
  /** A newspaper, agency, site or broadcaster. */
  MEDIA,
  /** A company. */
  ENTERPRISE,
  /** A school, college or training institute. */
  SCHOOL,
  /** Any other named body. */
  OTHER
}
