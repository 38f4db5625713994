package org.huisheng.model;

/**
 * A line that came with a document without being part of it; removed from the cleaned view and kept
 * here because it tells who published, reported or edited.
 *
 * @param kind what sort of line it is
 * @param where its stretch of the original text, without the line end
 */
public record Furniture(Kind kind, Span where) {

  /** The sorts of furniture that a reader of Chinese web pages and document libraries meets. */
  public enum Kind {
    /** Bread crumbs: {@code 首页 > 要闻 > 正文}. */
    NAVIGATION,
    /** {@code 浏览次数:3052}, font-size switches, share buttons. */
    COUNTER,
    /** {@code 编辑:…}, {@code 责任编辑:…}, {@code (记者名)} at the end. */
    BY_LINE,
    /** {@code 来源:…}, {@code 据《…》}: who published first. */
    SOURCE_LINE,
    /** {@code 发布时间:…}, a line that is only a date. */
    DATE_LINE,
    /** A document library's frame around the text: {@code 《….docx》由会员分享…}. */
    WRAPPER,
    /** {@code 关注公众号,随时阅读…}. */
    PROMOTION,
    /** Unrelated advertising, {@code 转载请注明: …}. */
    SPAM,
    /** Rules and bullets that stand alone on a line. */
    ORNAMENT
  }
}
