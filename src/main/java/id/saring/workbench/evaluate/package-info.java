/** How well the lexicon finds what is meant: labelled texts, counts, intervals, comparisons. */
package id.saring.workbench.evaluate;
