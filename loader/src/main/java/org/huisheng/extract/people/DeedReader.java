package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.ChineseNumerals;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Post;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/** Reads what people do in a sentence, or what a meeting does with them. */
public final class DeedReader {

  /**
   * What one group of people does.
   *
   * @param role what the words tell
   * @param names places of their names in the cleaned view
   * @param posts what they are elected or co-opted to
   * @param count how many there are, when the text says so
   * @param clause the clause that says so, in the cleaned view
   */
  public record Deed(
      Role role, List<Span> names, List<Post> posts, OptionalInt count, Span clause) {}

  private static final String CLAUSE_ENDS = ",，。;；!！?？:：\n";
  private static final int LONGEST_CLAUSE = 120;
  private static final int FARTHEST_VERB = 15;
  private static final Pattern COUNT =
      Pattern.compile("^(?:同志)?等\\s?(" + ChineseNumerals.CLASS + "{1,3})\\s?(?:位|名|人|个)");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("(?:同志)?[、,，和及\\s\u3000]{1,2}");
  private static final Pattern NOMINAL = Pattern.compile("^(?:精神|重要|指示|稿|的|和指示|时|中的|批示|目标)");
  private static final Pattern NO_VERB = Pattern.compile("[的所]$|关于|精神|指示|论述|思想");
  private static final Pattern SPEECH_GIVEN = Pattern.compile("(?:发表|作|并|做)(?:了|出)?(?:重要)?$");

  private final PersonLexicon lexicon;
  private final PostReader posts;
  private final String view;

  public DeedReader(PersonLexicon lexicon, PostReader posts, String view) {
    this.lexicon = lexicon;
    this.posts = posts;
    this.view = view;
  }

  /**
   * {@return what the people named in {@code sentence} do}
   *
   * @param names places of personal names in it, titles and 同志 after them included, ascending
   */
  List<Deed> read(Span sentence, List<Span> names) {
    List<Deed> deeds = new ArrayList<>();
    for (List<Span> group : groups(names)) {
      int end = group.get(group.size() - 1).end();
      int start = group.get(0).start();
      Span clause = new Span(clauseStart(start, sentence), clauseEnd(end, sentence));
      OptionalInt count = count(end, clause);
      for (PersonLexicon.Deed deed : lexicon.deeds()) {
        if (deed.beforeName() && view.substring(clause.start(), start).endsWith(deed.word())) {
          deeds.add(new Deed(deed.role(), group, appointedTo(end, clause), count, clause));
          break;
        }
      }
      List<Deed> told = after(group, end, clause, count);
      deeds.addAll(told);
      if (told.isEmpty() && listGoesOn(end, clause)) {
        attending(clause.end(), sentence)
            .ifPresent(role -> deeds.add(new Deed(role, group, List.of(), count, clause)));
      }
    }
    return deeds;
  }

  /** The clause has nothing more to say of those named: a list goes on after it. */
  private boolean listGoesOn(int end, Span clause) {
    String rest = view.substring(end, clause.end());
    return rest.isEmpty() || rest.startsWith("等") || rest.startsWith("和") || rest.startsWith("及");
  }

  /** {@code 副省长甲，院长乙，各处室负责人列席}: what the first verb after the list says, if it is of presence. */
  private Optional<Role> attending(int from, Span sentence) {
    String rest = view.substring(from, Math.min(sentence.end(), from + LONGEST_CLAUSE));
    PersonLexicon.Deed first = null;
    int nearest = rest.length();
    for (PersonLexicon.Deed deed : lexicon.deeds()) {
      int at = deed.beforeName() ? -1 : rest.indexOf(deed.word());
      if (at >= 0 && at < nearest) {
        nearest = at;
        first = deed;
      }
    }
    return Optional.ofNullable(first)
        .map(PersonLexicon.Deed::role)
        .filter(role -> role == Role.ATTENDEE);
  }

  private List<List<Span>> groups(List<Span> names) {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    for (Span name : names) {
      boolean joins = !group.isEmpty() && joins(group.get(group.size() - 1).end(), name.start());
      if (!group.isEmpty() && !joins) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.add(name);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  /** Names are listed side by side, or each after its posts. */
  private boolean joins(int end, int name) {
    int postsStart = posts.startOfPosts(name, end);
    return postsStart >= end && BETWEEN_NAMES.matcher(view.substring(end, postsStart)).matches();
  }

  private int clauseStart(int at, Span sentence) {
    int start = at;
    int floor = Math.max(sentence.start(), at - LONGEST_CLAUSE);
    while (start > floor && CLAUSE_ENDS.indexOf(view.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int clauseEnd(int at, Span sentence) {
    int end = at;
    int limit = Math.min(sentence.end(), at + LONGEST_CLAUSE);
    while (end < limit && (CLAUSE_ENDS.indexOf(view.charAt(end)) < 0 || goesOn(end))) {
      end++;
    }
    return end;
  }

  /** {@code ,并讲话}: the same people go on. */
  private boolean goesOn(int comma) {
    return ",，".indexOf(view.charAt(comma)) >= 0 && view.startsWith("并", comma + 1);
  }

  private OptionalInt count(int end, Span clause) {
    Matcher matcher = COUNT.matcher(view.substring(end, clause.end()));
    return matcher.find() ? ChineseNumerals.parse(matcher.group(1)) : OptionalInt.empty();
  }

  private List<Post> appointedTo(int end, Span clause) {
    int verb = view.substring(end, clause.end()).indexOf('为');
    return verb < 0 ? List.of() : posts.after(end + verb + 1, clause.end());
  }

  private List<Deed> after(List<Span> group, int end, Span clause, OptionalInt count) {
    List<Deed> deeds = new ArrayList<>();
    String rest = view.substring(end, clause.end());
    for (PersonLexicon.Deed deed : lexicon.deeds()) {
      int at = deed.beforeName() ? -1 : rest.indexOf(deed.word());
      if (at >= 0
          && deeds.stream().noneMatch(known -> known.role() == deed.role())
          && isVerb(rest, at, deed)) {
        List<Post> to =
            deed.role() == Role.ELECTED
                ? posts.after(end + afterElected(rest, at + deed.word().length()), clause.end())
                : List.of();
        deeds.add(new Deed(deed.role(), group, to, count, clause));
      }
    }
    return deeds;
  }

  private static int afterElected(String rest, int at) {
    return rest.startsWith("为", at) ? at + 1 : at;
  }

  /** 总书记强调 is a deed; 总书记重要讲话精神 and 总书记所提出的 are not. */
  private static boolean isVerb(String rest, int at, PersonLexicon.Deed deed) {
    String between = rest.substring(0, at);
    if (NOMINAL.matcher(rest.substring(at + deed.word().length())).find()
        || NO_VERB.matcher(between).find()) {
      return false;
    }
    if (deed.word().equals("讲话")) {
      return SPEECH_GIVEN.matcher(between).find() || between.isEmpty();
    }
    boolean reports = deed.word().startsWith("作");
    return reports || between.length() <= FARTHEST_VERB || between.contains("并");
  }
}
