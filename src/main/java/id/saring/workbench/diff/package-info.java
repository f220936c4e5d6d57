/** What one lexicon finds that another does not. */
package id.saring.workbench.diff;
