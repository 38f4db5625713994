package org.huisheng.serve.api;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.huisheng.query.BadArgumentException;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;

/**
 * Which rows of an answer are asked for.
 *
 * @param page counted from 1
 * @param size rows of a page
 * @param asked whether the request says so; when not, the answer is whole or refused
 */
record Paging(long page, long size, boolean asked) {

  static final String PAGE = "page";
  static final String SIZE = "page-size";

  /** So that the number of the last row is a number, too. */
  private static final long LAST_PAGE = 1_000_000_000;

  /**
   * {@return what {@code arguments} ask for; it is taken out of them}
   *
   * @throws BadArgumentException if a value is no number, or beyond what an answer may have
   */
  static Paging takenFrom(Map<String, String> arguments, Limits limits) {
    String page = arguments.remove(PAGE);
    String size = arguments.remove(SIZE);
    long most = limits.of(Limit.ANSWER_ROWS);
    return new Paging(
        page == null ? 1 : number(PAGE, page, LAST_PAGE),
        size == null ? most : number(SIZE, size, most),
        page != null || size != null);
  }

  private static long number(String name, String text, long most) {
    if (text.matches("[0-9]{1,10}")) {
      long number = Long.parseLong(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    throw new BadArgumentException(
        "%s = '%s' is not a whole number from 1 to %d".formatted(name, text, most));
  }

  /** {@return how many rows come before the page} */
  long before() {
    return (page - 1) * size;
  }

  /**
   * {@return {@code query} for the rows of the page and one more, which tells whether there is a
   * next page; within its own LIMIT}
   *
   * <p>Rows that its order leaves equal are ordered by their columns: two runs may otherwise give
   * them in different orders, and a row would stand on two pages or on none.
   */
  Query of(Query query) {
    if (!asked) {
      return query;
    }
    Query paged = query.cloneQuery();
    orderFully(paged);
    long start = query.hasOffset() ? query.getOffset() : 0;
    paged.setOffset(start + before());
    paged.setLimit(
        query.hasLimit() ? Math.max(0, Math.min(query.getLimit() - before(), size + 1)) : size + 1);
    return paged;
  }

  private static void orderFully(Query query) {
    Set<Expr> ordered = new HashSet<>();
    if (query.hasOrderBy()) {
      query.getOrderBy().forEach(condition -> ordered.add(condition.getExpression()));
    }
    for (Var column : query.getProjectVars()) {
      if (!ordered.contains(new ExprVar(column))) {
        query.addOrderBy(column, Query.ORDER_DEFAULT);
      }
    }
  }
}
