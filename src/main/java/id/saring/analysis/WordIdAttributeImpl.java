package id.saring.analysis;

import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** The one implementation of {@link WordIdAttribute}; Lucene finds it by its name. */
public final class WordIdAttributeImpl extends AttributeImpl implements WordIdAttribute {

  private int wordId = Vocabulary.NONE;

  @Override
  public int wordId() {
    return wordId;
  }

  @Override
  public void setWordId(int id) {
    wordId = id;
  }

  @Override
  public void clear() {
    wordId = Vocabulary.NONE;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(WordIdAttribute.class, "wordId", wordId);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((WordIdAttribute) target).setWordId(wordId);
  }
}
