package org.huisheng.model;

/** What field a task belongs to. */
public enum Category implements Notation {
  /** 学习宣传贯彻. */
  STUDY,
  /** 党的领导, 思想政治引领. */
  POLITICAL,
  /** 劳动竞赛, 建功立业, 创新. */
  PRODUCTION,
  /** 产业工人队伍, 技能, 劳模工匠. */
  WORKFORCE,
  /** 维权, 民主管理, 劳动关系. */
  RIGHTS,
  /** 帮扶, 送温暖, 普惠服务, 就业. */
  SERVICE,
  /** 劳动领域政治安全, 风险化解. */
  STABILITY,
  /** 工会改革, 组织建设, 数字化. */
  REFORM,
  /** 党建, 干部队伍, 作风. */
  PARTY_BUILDING,
  /** 宣传宣讲, 氛围. */
  PUBLICITY,
  /** Any other field. */
  OTHER
}
