package org.huisheng.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huisheng.model.Division;
import org.huisheng.model.Level;
import org.huisheng.model.Notation;

/**
 * The administrative divisions (行政区划, GB/T 2260) by code and by name. Immutable and safe for
 * threads.
 */
public final class Divisions {

  /**
   * What a name can mean.
   *
   * @param name the name
   * @param isShort whether the generic part (省, 市 …) is left out
   * @param meanings the divisions so called, by code; several for 朝阳区, none never
   */
  public record Named(String name, boolean isShort, List<Division> meanings) {
    public Named {
      meanings = List.copyOf(meanings);
    }
  }

  /** In characters: 积石山保安族东乡族撒拉族自治县 has 15. */
  private static final int LONGEST_NAME = 15;

  /** Documents before the years that Huisheng is about name what it does not know. */
  private static final LocalDate SINCE = LocalDate.of(2012, 1, 1);

  /** 郊区 and 新区 are words, not names. */
  private static final int SHORTEST_FORMER = 2;

  private final Map<String, Division> byCode;
  private final Map<String, String> shortNames;
  private final Map<String, List<Division>> byFullName;
  private final Map<String, List<Division>> byShortName;
  private final NameIndex<Named> inText;
  private final NameIndex<Level> levelWords;
  private final NameIndex<String> traps;

  private Divisions(
      Map<String, Division> byCode, Map<String, String> shortNames, Map<String, Division> former) {
    this.byCode = byCode;
    this.shortNames = shortNames;
    this.byFullName = new TreeMap<>();
    this.byShortName = new TreeMap<>();
    for (Division division : byCode.values()) {
      add(byFullName, division.name(), division);
      String shortName = shortNames.get(division.code());
      if (!shortName.isEmpty()) {
        add(byShortName, shortName, division);
        everydayName(division.name(), shortName).ifPresent(name -> add(byFullName, name, division));
      }
    }
    former.forEach((name, division) -> byFullName.computeIfAbsent(name, key -> List.of(division)));
    this.inText = new NameIndex<>(namesForText());
    this.levelWords = new NameIndex<>(readLevelWords());
    this.traps = new NameIndex<>(readTraps());
  }

  /** {@return 红河州 for 红河哈尼族彝族自治州, 峨山县 for 峨山彝族自治县} */
  private static Optional<String> everydayName(String name, String shortName) {
    String everyday = shortName + name.charAt(name.length() - 1);
    return name.contains("自治") && !name.endsWith("区") ? Optional.of(everyday) : Optional.empty();
  }

  private static void add(Map<String, List<Division>> names, String name, Division division) {
    names.computeIfAbsent(name, key -> new ArrayList<>()).add(division);
  }

  /** Short names of counties are left out: too many are common words (和平, 新华, 解放). */
  private Map<String, Named> namesForText() {
    Map<String, Named> names = new TreeMap<>();
    byShortName.forEach(
        (name, all) -> {
          List<Division> large = all.stream().filter(d -> d.level() != Level.COUNTY).toList();
          if (!large.isEmpty()) {
            names.put(name, new Named(name, true, large));
          }
        });
    byFullName.forEach((name, all) -> names.put(name, new Named(name, false, all)));
    for (Tsv.Row row : Tsv.rows("lexicon/body-places-ignored.tsv")) {
      names.remove(row.get("name"));
    }
    return names;
  }

  private static Map<String, Level> readLevelWords() {
    Map<String, Level> words = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/place-evidence.tsv")) {
      words.put(row.get("word"), Notation.parse(Level.class, row.get("level")));
    }
    return words;
  }

  private static Map<String, String> readTraps() {
    Map<String, String> words = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/place-traps.tsv")) {
      words.put(row.get("word"), row.get("word"));
    }
    return words;
  }

  static Divisions load() {
    Map<String, Division> byCode = new LinkedHashMap<>();
    Map<String, String> shortNames = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("reference/divisions.tsv")) {
      String code = row.get("code");
      Optional<String> parent = Optional.of(row.get("parent")).filter(cell -> !cell.isEmpty());
      if (parent.isPresent() && !byCode.containsKey(parent.get())) {
        throw row.fault("parent " + parent.get() + " does not stand above; put it before " + code);
      }
      Level level = Notation.parse(Level.class, row.get("level"));
      if (byCode.put(code, new Division(code, row.get("name"), level, parent)) != null) {
        throw row.fault("code " + code + " stands twice; remove one row");
      }
      shortNames.put(code, row.get("short"));
    }
    return new Divisions(byCode, shortNames, former(DivisionHistory.load(), byCode));
  }

  /**
   * What documents of these years still name: units that are no more, and by their old names those
   * that only changed them. Of a unit whose code another one has got nothing is said.
   */
  private static Map<String, Division> former(
      DivisionHistory history, Map<String, Division> byCode) {
    Map<String, Division> former = new TreeMap<>();
    for (DivisionHistory.Entry entry : history.entries()) {
      boolean isRecent =
          entry.ended().filter(days -> !days.latest().isBefore(SINCE)).isPresent()
              && entry.name().length() > SHORTEST_FORMER
              && entry.parent().filter(byCode::containsKey).isPresent();
      if (isRecent) {
        Division living = byCode.get(entry.code());
        if (living == null) {
          former.put(
              entry.name(),
              new Division(entry.code(), entry.name(), entry.level(), entry.parent()));
        } else if (entry.successors().contains(entry.code())) {
          former.put(entry.name(), living);
        }
      }
    }
    return former;
  }

  /** {@return the division with these six digits} */
  public Optional<Division> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** {@return the divisions with this full name (红河州 counts as one), by code} */
  public List<Division> named(String fullName) {
    return List.copyOf(byFullName.getOrDefault(fullName, List.of()));
  }

  /** {@return the divisions whose name without its generic part this is, by code} */
  public List<Division> shortNamed(String shortName) {
    return List.copyOf(byShortName.getOrDefault(shortName, List.of()));
  }

  /** {@return the name without its generic part, or the empty string where it has none} */
  public String shortName(Division division) {
    return shortNames.getOrDefault(division.code(), "");
  }

  /** {@return the division that this one lies in; none for a province} */
  public Optional<Division> parent(Division division) {
    return division.parent().map(byCode::get);
  }

  /** {@return the division, its parent, and so on up to the province} */
  public List<Division> upwards(Division division) {
    List<Division> chain = new ArrayList<>();
    Optional<Division> next = Optional.of(division);
    while (next.isPresent()) {
      chain.add(next.get());
      next = parent(next.get());
    }
    return List.copyOf(chain);
  }

  /** {@return whether {@code inner} is {@code outer} or lies in it} */
  public boolean within(Division inner, Division outer) {
    return upwards(inner).contains(outer);
  }

  /** {@return every division, by code} */
  public List<Division> all() {
    return List.copyOf(byCode.values());
  }

  /** {@return the first characters of all names} */
  public BitSet openers() {
    return inText.openers();
  }

  /**
   * {@return the longest full name of a division that ends at {@code end} of {@code text} and does
   * not begin before {@code floor}}
   */
  public Optional<Named> fullNameEndingAt(CharSequence text, int end, int floor) {
    for (int from = Math.max(floor, end - LONGEST_NAME); from < end; from++) {
      Optional<NameIndex.Hit<Named>> hit = inText.longestAt(text, from, end);
      if (hit.isPresent() && hit.get().end() == end && !hit.get().value().isShort()) {
        return hit.map(NameIndex.Hit::value);
      }
    }
    return Optional.empty();
  }

  /** {@return the longest name of a division that begins at {@code from} of {@code text}} */
  public Optional<NameIndex.Hit<Named>> longestAt(CharSequence text, int from, int limit) {
    return inText.longestAt(text, from, limit);
  }

  /**
   * {@return words by which a document speaks of its own division (全市, 省委), with the level they
   * tell}
   */
  public NameIndex<Level> levelWords() {
    return levelWords;
  }

  /** {@return words that contain a short name without meaning the division (长治久安)} */
  public NameIndex<String> traps() {
    return traps;
  }
}
