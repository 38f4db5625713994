package org.huisheng.extract.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huisheng.extract.text.Clauses;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.WordingForms;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Span;

/**
 * Finds enumerations of three or more members that are equally long to the character and built
 * alike: three characters that open with a verb (防风险、除隐患、保安康), or four to eight that share one in
 * the same place inside while their ends differ (防范重大风险、守住重大底线、抓好重大任务).
 */
final class EvenWordings {

  private static final String BOUNDS = "，,：:（）()“”‘’《》—";
  private static final String AFTER = "的等是为成上中并和，";

  /** Sharing these says nothing. */
  private static final String EMPTY = "了的要和与";

  private static final int FEWEST = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  private final Set<String> verbs;

  EvenWordings(WordingForms forms) {
    verbs = Set.copyOf(forms.evenVerbs());
  }

  List<FoundWording> find(DocumentText text) {
    List<FoundWording> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      for (Span clause : Clauses.of(text.view(), sentence, BOUNDS)) {
        List<Span> segments = Clauses.of(text.view(), clause, "、");
        if (segments.size() >= FEWEST) {
          whole(text.view(), segments)
              .map(where -> FoundWording.byForm(text.view(), where, kind(where, segments.size())))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** {@return the enumeration that all segments make up, what leads in and follows left out} */
  private Optional<Span> whole(String view, List<Span> segments) {
    int length = segments.get(1).length();
    Span first = segments.get(0);
    Span last = segments.get(segments.size() - 1);
    int start = first.end() - length;
    int end = last.start() + length;
    boolean even =
        length >= SHORTEST
            && length <= LONGEST
            && start >= first.start()
            && (end == last.end() || (end < last.end() && AFTER.indexOf(view.charAt(end)) >= 0));
    if (!even) {
      return Optional.empty();
    }
    List<String> members = new ArrayList<>();
    members.add(view.substring(start, first.end()));
    segments.subList(1, segments.size() - 1).forEach(member -> members.add(member.in(view)));
    members.add(view.substring(last.start(), end));
    boolean alike =
        members.stream().allMatch(member -> member.length() == length)
            && (length == SHORTEST ? areDeeds(members) : shareInside(members, length));
    return alike ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private boolean areDeeds(List<String> members) {
    return members.stream().allMatch(member -> verbs.contains(member.substring(0, 1)));
  }

  private static boolean shareInside(List<String> members, int length) {
    if (distinct(members, 0) == 1 || distinct(members, length - 1) == 1) {
      return false;
    }
    for (int at = 1; at < length - 1; at++) {
      if (distinct(members, at) == 1 && EMPTY.indexOf(members.get(0).charAt(at)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static long distinct(List<String> members, int at) {
    return members.stream().map(member -> member.charAt(at)).distinct().count();
  }

  private static SloganKind kind(Span where, int members) {
    return where.length() < members * (SHORTEST + 1) ? SloganKind.SLOGAN : SloganKind.FORMULATION;
  }
}
