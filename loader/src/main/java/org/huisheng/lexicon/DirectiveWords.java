package org.huisheng.lexicon;

import java.util.List;

/**
 * The words around directives.
 *
 * @param implementing beside a directive that is carried out (贯彻)
 * @param resting before one that the text rests on (根据)
 * @param studying beside one that is studied (领会)
 * @param adopting before one that a meeting adopts (审议通过了)
 * @param reporting before one that the reported body issues (印发)
 * @param forwarding what an office does that passes a document on (转发)
 * @param lapsing behind a document that this one puts an end to (同时废止)
 * @param replacing before one (废止)
 * @param answering behind one that this one answers (收悉)
 * @param genres how a title may end
 * @param titledAs how a title without marks may end
 * @param mediaTails a name in title marks that ends so is no document
 * @param arrangements what bodies arrange (决策部署)
 * @param wordsOf what bodies pass down in writing (通知精神)
 * @param meetingArrangements what congresses decide (目标任务)
 * @param issuers short names of those who issue
 */
public record DirectiveWords(
    List<String> implementing,
    List<String> resting,
    List<String> studying,
    List<String> adopting,
    List<String> reporting,
    List<String> forwarding,
    List<String> lapsing,
    List<String> replacing,
    List<String> answering,
    List<String> genres,
    List<String> titledAs,
    List<String> mediaTails,
    List<String> arrangements,
    List<String> wordsOf,
    List<String> meetingArrangements,
    List<String> issuers) {

  static DirectiveWords load() {
    WordsByRole words = WordsByRole.load("lexicon/directive-words.tsv", "word");
    return new DirectiveWords(
        words.of("implements"),
        words.of("basis"),
        words.of("studies"),
        words.of("adopts"),
        words.of("reports"),
        words.of("forwards"),
        words.of("lapses"),
        words.of("replaces"),
        words.of("answered"),
        words.of("genre"),
        words.of("titled-as"),
        words.of("media-tail"),
        words.of("arrangement"),
        words.of("word-of"),
        words.of("meeting-arrangement"),
        words.of("issuer"));
  }
}
