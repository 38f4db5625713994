package org.huisheng.model;

/** What sort of fixed wording it is. */
public enum SloganKind implements Notation {
  /** 提法: a fixed doctrinal wording, mostly with a number. */
  FORMULATION,
  /** 口号: an exhortation. */
  SLOGAN,
  /** A named drive, brand, competition or activity (活动品牌). */
  CAMPAIGN
}
