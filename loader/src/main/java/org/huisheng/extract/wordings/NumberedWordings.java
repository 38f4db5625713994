package org.huisheng.extract.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.Clauses;
import org.huisheng.lexicon.WordingForms;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Span;

/**
 * Reads what a numbered abbreviation stands for off the enumeration right before it or explained
 * right after it: n members joined by {@code 、}, where n is the abbreviation's number (县域经济、民营经济
 * “两个经济”; “三上门”（上门咨询、上门办事、上门回访）).
 */
final class NumberedWordings {

  /** Digits by their value; 两 and 双 stand beside it. */
  private static final String NUMERALS = "零一二三四五六七八九十";

  /** A longer phrase that opens with a number is a sentence, no abbreviation. */
  private static final int LONGEST = 6;

  private static final int REACH = 120;

  /**
   * What follows an abbreviation that is explained: a noun at most, then brackets, a colon or 即.
   */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "[”’」]?\\p{IsHan}{0,6}?(?:[（(](?:即|指)?[:：]?|[，,]?即[:：]?|[:：]|——)([^，,。；;:：（）()\n]+)");

  private final WordingForms forms;
  private final WordingKinds kinds;

  NumberedWordings(WordingForms forms, WordingKinds kinds) {
    this.forms = forms;
    this.kinds = kinds;
  }

  /**
   * {@return {@code wording} with what it stands for, followed by those members that are campaigns
   * of their own; the wording alone when the text does not spell it out}
   */
  List<FoundWording> expand(String view, FoundWording wording) {
    int number = wording.canonical().length() > LONGEST ? 0 : number(wording.canonical().charAt(0));
    Span before = new Span(Math.max(0, wording.inView().start() - 80), wording.inView().start());
    Optional<List<Span>> members =
        number < 2
            ? Optional.empty()
            : members(view, before, number)
                .or(() -> membersAfter(view, wording.inView().end(), number));
    if (members.isEmpty()) {
      return List.of(wording);
    }
    List<FoundWording> campaigns = new ArrayList<>();
    for (Span member : members.get()) {
      if (kinds.namesCampaign(member.in(view))) {
        campaigns.add(FoundWording.byForm(view, member, SloganKind.CAMPAIGN));
      }
    }
    Span enumeration = new Span(members.get().get(0).start(), members.get().get(number - 1).end());
    SloganKind kind = campaigns.size() == number ? SloganKind.CAMPAIGN : wording.kind();
    List<FoundWording> found = new ArrayList<>();
    found.add(wording.expandedTo(enumeration.in(view), kind));
    found.addAll(campaigns);
    return found;
  }

  private Optional<List<Span>> members(String view, Span before, int number) {
    int end = before.end();
    while (end > before.start() && "“「‘等".indexOf(view.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == before.end() || end == before.start()) {
      return Optional.empty();
    }
    List<Span> clauses = Clauses.of(view, new Span(before.start(), end), "，,：:。；;！!？?\n“”（）()");
    if (clauses.isEmpty() || clauses.get(clauses.size() - 1).end() != end) {
      return Optional.empty();
    }
    List<Span> listed = Clauses.of(view, clauses.get(clauses.size() - 1), "、");
    if (listed.size() < number) {
      return Optional.empty();
    }
    List<Span> members = new ArrayList<>(listed.subList(listed.size() - number, listed.size()));
    members.set(0, withoutLeadIn(view, members.get(0)));
    return Optional.of(members);
  }

  private static Optional<List<Span>> membersAfter(String view, int at, int number) {
    Matcher explained =
        EXPLAINED
            .matcher(view)
            .region(at, Math.min(view.length(), at + REACH))
            .useAnchoringBounds(true);
    if (!explained.lookingAt()) {
      return Optional.empty();
    }
    List<Span> listed = Clauses.of(view, new Span(explained.start(1), explained.end(1)), "、");
    return listed.size() == number ? Optional.of(listed) : Optional.empty();
  }

  private Span withoutLeadIn(String view, Span member) {
    int length =
        forms.leadIns().stream()
            .filter(verb -> member.in(view).startsWith(verb) && verb.length() < member.length())
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return new Span(member.start() + length, member.end());
  }

  private static int number(char c) {
    return c == '两' || c == '双' ? 2 : NUMERALS.indexOf(c);
  }
}
