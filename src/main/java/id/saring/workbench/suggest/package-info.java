/** Words that rise with confirmed cases and that the lexicon does not look for yet. */
package id.saring.workbench.suggest;
