package org.huisheng.serve.guard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Keeps values that are costly to read or to compare out of a query, wherever they come into it:
 * constants, casts, arithmetic.
 *
 * <p>Java adds days to a date month by month, and compares two durations by adding both to four
 * dates: over days in the billions that takes minutes, and nothing stops it (measured). A number is
 * read anew from its digits each time it is looked at, in time that grows with their square.
 */
final class ValueBounds {

  /** Any instant or duration that somebody means is written in fewer characters. */
  private static final int TEMPORAL_CHARACTERS = 100;

  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  /** 270 years: the time between any two documents. */
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100_000);

  private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(1_000_000);

  /** A digit takes 3.3 bits. */
  private static final int BITS_OF_DIGIT = 3;

  private static final Set<RDFDatatype> DURATIONS =
      Set.of(
          XSDDatatype.XSDduration,
          XSDDatatype.XSDdayTimeDuration,
          XSDDatatype.XSDyearMonthDuration);

  private static final Set<RDFDatatype> INSTANTS =
      Set.of(
          XSDDatatype.XSDdateTime,
          XSDDatatype.XSDdateTimeStamp,
          XSDDatatype.XSDdate,
          XSDDatatype.XSDtime,
          XSDDatatype.XSDgYear,
          XSDDatatype.XSDgYearMonth,
          XSDDatatype.XSDgMonth,
          XSDDatatype.XSDgMonthDay,
          XSDDatatype.XSDgDay);

  private final Limits limits;

  ValueBounds(Limits limits) {
    this.limits = limits;
  }

  /**
   * {@return {@code value}}
   *
   * @throws Refusal if it is costly
   */
  NodeValue require(NodeValue value) {
    // What was just made has no lexical form yet. A number's bits are counted elsewhere.
    if (value.isDuration()) {
      require(value.getDuration());
    } else if (value.hasNode()) {
      require(value.asNode());
    }
    return value;
  }

  /** Looks at {@code term} as a constant. */
  void require(Node term) {
    if (!term.isLiteral()) {
      return;
    }
    RDFDatatype type = term.getLiteralDatatype();
    int length = term.getLiteralLexicalForm().length();
    if (type instanceof XSDBaseNumericType || type.equals(XSDDatatype.XSDdecimal)) {
      if ((long) length * BITS_OF_DIGIT > limits.of(Limit.NUMBER_BITS)) {
        throw Refusal.beyond(limits, Limit.NUMBER_BITS, "write numbers with fewer digits");
      }
    } else if (INSTANTS.contains(type) || DURATIONS.contains(type)) {
      if (length > TEMPORAL_CHARACTERS) {
        throw temporal("a date, time or duration of more than " + TEMPORAL_CHARACTERS + " digits");
      }
      NodeValue value = NodeValue.makeNode(term);
      if (value.isDuration()) {
        require(value.getDuration());
      }
    }
  }

  private static void require(Duration duration) {
    BigDecimal months =
        field(duration, DatatypeConstants.YEARS)
            .multiply(BigDecimal.valueOf(12))
            .add(field(duration, DatatypeConstants.MONTHS));
    BigDecimal seconds =
        field(duration, DatatypeConstants.DAYS)
            .multiply(SECONDS_OF_DAY)
            .add(field(duration, DatatypeConstants.HOURS).multiply(BigDecimal.valueOf(3600)))
            .add(field(duration, DatatypeConstants.MINUTES).multiply(BigDecimal.valueOf(60)))
            .add(field(duration, DatatypeConstants.SECONDS));
    if (months.compareTo(MOST_MONTHS) > 0
        || seconds.compareTo(MOST_DAYS.multiply(SECONDS_OF_DAY)) > 0) {
      throw temporal(
          "a duration of more than " + MOST_DAYS + " days or " + MOST_MONTHS + " months");
    }
  }

  private static BigDecimal field(Duration duration, DatatypeConstants.Field field) {
    Number value = duration.getField(field);
    return value instanceof BigInteger whole
        ? new BigDecimal(whole)
        : value instanceof BigDecimal exact ? exact : BigDecimal.ZERO;
  }

  private static Refusal temporal(String what) {
    return Refusal.of(
        422, "temporal", what + " is not computed with", "compute with YEAR() in whole numbers");
  }
}
