/**
 * A night on a cluster, right of all other rooms and in a jar of its own.
 *
 * <p>{@link id.saring.spark.ScreenJob} is {@code saring screen} with another {@link
 * id.saring.run.Reading}: {@link id.saring.spark.ClusterReading} makes {@link
 * id.saring.spark.Errand}s of the inputs, {@link id.saring.spark.Workshop} does them on the
 * executors with the same readers and the same screening, and {@link id.saring.run.Gathering} puts
 * together what comes back. Ledger, sheets and publication stay with the driver.
 */
package id.saring.spark;
