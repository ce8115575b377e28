/**
 * Deployment: the constructs that deploy a compiled experiment, start it and undo a run that was
 * stopped, and the app that deploys every experiment of this repository.
 *
 * <p>For other apps there are {@link chaosstates.infra.ChaosExperiment}, {@link
 * chaosstates.infra.ChaosSchedule}, {@link chaosstates.infra.ChaosStage}, {@link
 * chaosstates.infra.ChaosNotifications}, {@link chaosstates.infra.ChaosDashboard} and {@link
 * chaosstates.infra.JournalBucket}.
 */
package chaosstates.infra;
