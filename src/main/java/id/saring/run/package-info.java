/**
 * One night: joins the rooms, counts, publishes.
 *
 * <p>{@link id.saring.run.ScreeningJob} is the story from paths to a published folder; {@link
 * id.saring.run.Pipeline} is the reading and screening with several threads; {@link
 * id.saring.run.RunCounts} must add up or nothing is published.
 */
package id.saring.run;
