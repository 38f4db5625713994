package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.model.Span;

/**
 * Who issues: the bodies of one document, and short names that mean an issuer wherever they stand.
 */
final class Issuers {

  /**
   * One issuer as the text names it.
   *
   * @param inView its place
   * @param name canonical name, if the document's bodies tell
   */
  record Issuer(Span inView, Optional<String> name) {}

  /** From the body to its document, in UTF-16 units: 近日联合印发了. */
  private static final int LONGEST_SENDING = 12;

  private final String view;
  private final Pattern sending;
  private final NavigableMap<Integer, Bodies.Placed> byStart = new TreeMap<>();
  private final NavigableMap<Integer, Bodies.Placed> byEnd = new TreeMap<>();

  /** Longest first, so that 党中央、国务院 stays one. */
  private final List<String> shortNames;

  /**
   * @param shortNames names that mean an issuer wherever they stand
   * @param sent what a body does with a document of its own (印发)
   */
  Issuers(String view, Bodies bodies, List<String> shortNames, List<String> sent) {
    this.view = view;
    sending =
        Pattern.compile("(?:近日|日前|最新|最近|新近|联合|共同|专门|[0-9年月日])*" + AnyOf.longestFirst(sent) + "的?$");
    this.shortNames =
        shortNames.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    for (Bodies.Placed body : bodies.placed()) {
      byStart.put(body.inView().start(), body);
      byEnd.put(body.inView().end(), body);
    }
  }

  /** {@return the issuer whose name ends right before {@code end}} */
  Optional<Issuer> endingAt(int end) {
    Optional<Bodies.Placed> placed = Optional.ofNullable(byEnd.get(end));
    Optional<Span> word =
        shortNames.stream()
            .filter(name -> view.startsWith(name, end - name.length()))
            .map(name -> new Span(end - name.length(), end))
            .findFirst();
    boolean bodyIsLonger =
        placed.isPresent()
            && (word.isEmpty() || placed.get().inView().start() <= word.get().start());
    return bodyIsLonger
        ? placed.map(body -> new Issuer(body.inView(), Optional.of(body.name())))
        : word.map(where -> new Issuer(where, name(where)));
  }

  /**
   * {@return issuers joined by 、 or 和 that end right before {@code end}, in the order of the text}
   */
  List<Issuer> listEndingAt(int end) {
    List<Issuer> issuers = new ArrayList<>();
    Optional<Issuer> last = endingAt(end);
    while (last.isPresent()) {
      issuers.add(0, last.get());
      int start = last.get().inView().start();
      boolean joined = start > 0 && "、和及".indexOf(view.charAt(start - 1)) >= 0;
      last = joined ? endingAt(start - 1) : Optional.empty();
    }
    return issuers;
  }

  /** {@return canonical name of the body said right before {@code at} to send: 省总工会印发的} */
  Optional<String> sendingBefore(int at) {
    Matcher sends = sending.matcher(view).region(Math.max(0, at - LONGEST_SENDING), at);
    int end = sends.find() ? sends.start() : at;
    return endingAt(end).flatMap(Issuer::name);
  }

  /** {@return where the body begins that {@code at} is inside of; {@code at} itself if none is} */
  int startOver(int at) {
    Map.Entry<Integer, Bodies.Placed> over = byEnd.higherEntry(at);
    return over != null && over.getValue().inView().start() < at
        ? over.getValue().inView().start()
        : at;
  }

  /** {@return canonical name of the body that begins at {@code start}} */
  Optional<String> startingAt(int start) {
    return Optional.ofNullable(byStart.get(start)).map(Bodies.Placed::name);
  }

  /** {@return canonical name of the last body in {@code where} that is no class of bodies} */
  Optional<String> lastIn(Span where) {
    return byEnd.subMap(where.start(), true, where.end(), true).descendingMap().values().stream()
        .filter(body -> !body.isGeneric() && where.contains(body.inView()))
        .map(Bodies.Placed::name)
        .findFirst();
  }

  /** {@return canonical name of the body that {@code where} opens with} */
  private Optional<String> name(Span where) {
    return Optional.ofNullable(byStart.get(where.start()))
        .filter(body -> where.contains(body.inView()))
        .map(Bodies.Placed::name);
  }
}
