package org.huisheng.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Lucene's CJK analysis: runs of Chinese become overlapping pairs of characters, everything else
 * words in small letters. No stop words: 的 is as good a character as any. Safe for threads.
 *
 * <p>Chosen over Lucene's segmenting analyzer, which cuts 新质生产力 and 放管服 into pieces that no query
 * writes.
 */
final class ChineseAnalyzer extends Analyzer {

  private static final int EVERY_SCRIPT =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  private final boolean singlesToo;

  /**
   * @param singlesToo whether single characters are kept beside the pairs: in an index they must
   *     be, for a query of one character to find something; in a query they would only add noise
   */
  ChineseAnalyzer(boolean singlesToo) {
    this.singlesToo = singlesToo;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream pairs =
        new CJKBigramFilter(
            new LowerCaseFilter(new CJKWidthFilter(words)), EVERY_SCRIPT, singlesToo);
    return new TokenStreamComponents(words, pairs);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream text) {
    return new LowerCaseFilter(new CJKWidthFilter(text));
  }
}
