package chaosstates.cli.execution;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.journal.Interruption;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.tell.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/**
 * Ends all runs that go on: first all of them are stopped, then each is undone. One that resists
 * keeps no other from being stopped.
 *
 * @param cause which the journals will have
 */
public record StoppingAll(Shell shell, String cause) {

    /**
     * Stops the runs of one experiment, or of all.
     *
     * @return the exit code
     */
    public int stop(Optional<String> experiment) throws InterruptedException {
        Machines machines =
                experiment
                        .map(name -> Machines.of(name, shell))
                        .orElseGet(() -> Machines.of(shell));
        List<ExecutionArn> running = new ArrayList<>();
        int exitCode = 0;
        for (String machine : machines.named(experiment)) {
            exitCode = Math.max(exitCode, running(machines, machine, running));
        }
        if (running.isEmpty() && exitCode == 0) {
            shell.log().info("No run goes on");
        }
        List<ExecutionArn> stopped = new ArrayList<>();
        for (ExecutionArn run : running) {
            exitCode = Math.max(exitCode, stop(machines, run, stopped));
        }
        for (ExecutionArn run : stopped) {
            exitCode = Math.max(exitCode, undo(run));
        }
        return exitCode;
    }

    private int running(Machines machines, String machine, List<ExecutionArn> running) {
        return trying(
                () ->
                        machines
                                .executions()
                                .of(machine, Optional.of(ExecutionStatus.RUNNING), run -> true)
                                .stream()
                                .map(ExecutionListItem::executionArn)
                                .map(ExecutionArn::new)
                                .forEach(running::add));
    }

    private int stop(Machines machines, ExecutionArn run, List<ExecutionArn> stopped) {
        return trying(
                () -> {
                    machines.executions().stop(run, Interruption.ERROR, cause);
                    shell.log().warning("Stopped " + run);
                    stopped.add(run);
                });
    }

    private int trying(Runnable work) {
        try {
            work.run();
            return 0;
        } catch (Raised refused) {
            shell.log().error(refused.getMessage());
            return 1;
        }
    }

    private int undo(ExecutionArn run) throws InterruptedException {
        Log log = shell.log();
        try {
            ExecutionCall call = ExecutionCall.of(run, shell);
            call.awaitEnd();
            return new Guarding(call, shell).first();
        } catch (UserError failed) {
            log.error(run + ": " + failed.getMessage());
            return failed.exitCode();
        } catch (Raised refused) {
            log.error(run + ": " + refused.getMessage());
            return UserError.NOT_UNDONE;
        }
    }
}
