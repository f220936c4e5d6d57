/** What entries would have caught in the past, and whether the past can tell. */
package id.saring.workbench.backtest;
