package org.huisheng.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huisheng.clean.Cleaner;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.read.SourceReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeds, damaged at random in many small ways: no damage may end a run. */
class DamagedDocumentsTest {

  private static final int EACH = 6;
  private static final int LONGEST = 3000;
  private static final String MARKS = "《》“”（）()、，。；：!?\"'<&>[]【】〔〕\n \u3000";
  private static final String NUMERALS = "一二三十第届次年月日市省县区委会0123456789";
  private static final List<String> WORDS =
      List.of("😀", "𠀀", "\uFEFF", "\u200b", "党的二十大", "市总工会", "1.", "习近平总书记", "年底前", "·", "同志");

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Cleaner CLEANER = new Cleaner(LEXICON.cleaning());
  private static final DocumentExtractor EXTRACTOR = new DocumentExtractor(LEXICON);

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../seeds/documents"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areReadToTheirEnd(Path seed, @TempDir Path folder) throws IOException {
    String whole = Files.readString(seed, StandardCharsets.UTF_8);
    Random random = new Random(seed.getFileName().toString().hashCode());
    for (int i = 0; i < EACH; i++) {
      int from = random.nextInt(Math.max(1, whole.length() - LONGEST));
      String damaged =
          damaged(whole.substring(from, Math.min(whole.length(), from + LONGEST)), random);
      Path file = Files.writeString(folder.resolve("damaged" + i + ".txt"), damaged);
      assertThatCode(
              () ->
                  new SourceReader()
                      .read(List.of(file))
                      .files()
                      .forEach(source -> EXTRACTOR.extract(CLEANER.clean(source))))
          .as("%s, damaged for the %d. time: %s", seed.getFileName(), i + 1, damaged)
          .doesNotThrowAnyException();
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int wounds = 20 + random.nextInt(40); wounds > 0; wounds--) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(6)) {
        case 0 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(60)));
        case 1 -> damaged.insert(at, damaged.substring(at, Math.min(damaged.length(), at + 30)));
        case 2 -> damaged.insert(at, any(MARKS, random));
        case 3 -> damaged.setCharAt(at, any(NUMERALS, random));
        case 4 -> damaged.insert(at, WORDS.get(random.nextInt(WORDS.size())));
        default -> damaged.insert(at, '\n');
      }
    }
    return withoutHalfCharacters(damaged.toString());
  }

  private static char any(String characters, Random random) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  /** A wound may cut a character of two UTF-16 units, which no file can hold. */
  private static String withoutHalfCharacters(String text) {
    return text.codePoints()
        .filter(c -> c > Character.MAX_VALUE || !Character.isSurrogate((char) c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
