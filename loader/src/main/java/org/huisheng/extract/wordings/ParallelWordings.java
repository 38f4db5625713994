package org.huisheng.extract.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.extract.text.Clauses;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.WordingForms;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Span;

/**
 * Finds enumerations that are coined as wholes: three or more members joined by {@code 、}, of equal
 * length but for one character, that open or end alike (进企业、进车间、进班组; 引领力、组织力、服务力).
 *
 * <p>Only members between two {@code 、} have sure bounds. The first is cut at its left and the last
 * at its right by what the sure ones share.
 */
final class ParallelWordings {

  private static final String BOUNDS = "，,：:（）()“”‘’《》—";
  private static final int LONGEST_MEMBER = 8;
  private static final int FEWEST_MEMBERS = 3;
  private static final int PAIRED_MEMBER = 4;

  private final WordingForms forms;

  ParallelWordings(WordingForms forms) {
    this.forms = forms;
  }

  List<FoundWording> find(DocumentText text) {
    List<FoundWording> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      for (Span clause : Clauses.of(text.view(), sentence, BOUNDS)) {
        List<Span> members = Clauses.of(text.view(), clause, "、");
        if (members.size() >= FEWEST_MEMBERS) {
          enumerations(text.view(), members, found);
        } else if (members.size() == 2) {
          pair(text.view(), members).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Two members have no sure bounds: only four characters each and a telling end will do. */
  private Optional<FoundWording> pair(String view, List<Span> members) {
    int start = members.get(0).end() - PAIRED_MEMBER;
    int end = members.get(1).start() + PAIRED_MEMBER;
    if (start < members.get(0).start() || end > members.get(1).end()) {
      return Optional.empty();
    }
    String left = view.substring(start, members.get(0).end());
    String right = view.substring(members.get(1).start(), end);
    return forms.pairTails().stream()
        .filter(tail -> left.endsWith(tail) && right.endsWith(tail))
        .findFirst()
        .map(tail -> new Span(start, end))
        .map(where -> FoundWording.byForm(view, where, kind(where.in(view))));
  }

  private void enumerations(String view, List<Span> members, List<FoundWording> found) {
    int next = 1;
    while (next < members.size() - 1) {
      Optional<Shape> shape = shape(members.get(next).in(view));
      int end = next + 1;
      if (shape.isPresent()) {
        while (end < members.size() - 1 && shape.get().fits(members.get(end).in(view))) {
          end++;
        }
        whole(view, members, next, end, shape.get())
            .map(where -> FoundWording.byForm(view, where, kind(where.in(view))))
            .ifPresent(found::add);
      }
      next = end;
    }
  }

  /** {@return the stretch of the enumeration whose sure members are {@code from} to {@code to}} */
  private static Optional<Span> whole(
      String view, List<Span> members, int from, int to, Shape shape) {
    int start = shape.startOfFirst(view, members.get(from - 1));
    int end = shape.endOfLast(view, members.get(to));
    int count = to - from + (start < 0 ? 0 : 1) + (end < 0 ? 0 : 1);
    return count < FEWEST_MEMBERS
        ? Optional.empty()
        : Optional.of(
            new Span(
                start < 0 ? members.get(from).start() : start,
                end < 0 ? members.get(to - 1).end() : end));
  }

  private Optional<Shape> shape(String member) {
    if (member.length() < 2 || member.length() > LONGEST_MEMBER) {
      return Optional.empty();
    }
    Optional<Shape> tail =
        forms.parallelTails().stream()
            .filter(member::endsWith)
            .findFirst()
            .map(shared -> new Shape(shared, false, member.length()));
    return tail.or(
        () ->
            forms.parallelHeads().stream()
                .filter(member::startsWith)
                .findFirst()
                .map(shared -> new Shape(shared, true, member.length())));
  }

  private SloganKind kind(String enumeration) {
    return forms.exhortations().stream().anyMatch(enumeration::startsWith)
        ? SloganKind.SLOGAN
        : SloganKind.FORMULATION;
  }

  /**
   * What the members have in common.
   *
   * @param shared the common characters
   * @param opens whether they open the members or end them
   * @param length characters of the member that was seen first
   */
  private record Shape(String shared, boolean opens, int length) {

    boolean fits(String member) {
      return Math.abs(member.length() - length) <= 1
          && (opens ? member.startsWith(shared) : member.endsWith(shared));
    }

    /**
     * {@return where the member that ends {@code segment} starts, or -1}
     *
     * <p>Where several lengths fit, the one that cuts no word: 增强|推动高质量发展本领, not 动高质量发展本领.
     */
    int startOfFirst(String view, Span segment) {
      int[] starts =
          IntStream.of(length, length - 1, length + 1)
              .map(size -> segment.end() - size)
              .filter(start -> start >= segment.start())
              .filter(start -> fits(view.substring(start, segment.end())))
              .toArray();
      if (starts.length < 2) {
        return starts.length == 0 ? -1 : starts[0];
      }
      Set<Integer> words =
          ChineseTagger.words(segment.in(view)).stream()
              .map(word -> segment.start() + word.where().start())
              .collect(Collectors.toSet());
      return IntStream.of(starts).filter(words::contains).findFirst().orElse(starts[0]);
    }

    /** {@return where the member that opens {@code segment} ends, or -1} */
    int endOfLast(String view, Span segment) {
      for (int size : new int[] {length, length - 1, length + 1}) {
        int end = segment.start() + size;
        if (end <= segment.end() && fits(view.substring(segment.start(), end))) {
          return end;
        }
      }
      return -1;
    }
  }
}
