package id.saring.analysis;

import org.apache.lucene.util.Attribute;

/** The number of a token in the {@link Vocabulary}, or {@link Vocabulary#NONE}. */
public interface WordIdAttribute extends Attribute {

  /** Returns the number. */
  int wordId();

  /** Sets the number. */
  void setWordId(int wordId);
}
