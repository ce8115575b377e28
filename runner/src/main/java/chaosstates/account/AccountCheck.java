package chaosstates.account;

import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.function.Implementations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks an account whether a run of an experiment would get through, changing nothing. */
public final class AccountCheck {

    private final Inquiry inquiry;

    private AccountCheck(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /**
     * @param configuration of the experiment, as far as it is known
     * @param world whose AWS is asked with the identity of the environment
     */
    public static AccountCheck of(
            Compilation compiled,
            Catalogue catalogue,
            Implementations implementations,
            JsonObject configuration,
            World world,
            Hosts hosts) {
        World looked = ReadOnlyWorld.of(world);
        AwsClients aws =
                new AwsClients(
                        configuration
                                .string("aws_region")
                                .map(
                                        region ->
                                                world.environment()
                                                        .with(Map.of("AWS_REGION", region)))
                                .orElse(world.environment()));
        return new AccountCheck(
                new Inquiry(
                        compiled,
                        catalogue,
                        implementations,
                        configuration,
                        looked,
                        aws,
                        () -> new Executions(aws.sfn()),
                        hosts));
    }

    /** Asks everything. Where nobody tells who asks, there is nothing more to be asked of AWS. */
    public List<Finding> findings() {
        Identity identity;
        try {
            identity = Identity.of(inquiry.client("sts"), inquiry.region());
        } catch (InterruptExecution nowhere) {
            return List.of(nobody(nowhere, "set AWS_REGION, or `aws_region` in the configuration"));
        } catch (Raised nobody) {
            return List.of(
                    nobody(
                            nobody,
                            Answers.isUnreached(nobody)
                                    ? "look at the network, at the region and at AWS_ENDPOINT_URL"
                                    : "set credentials: AWS_PROFILE, or AWS_ACCESS_KEY_ID and"
                                            + " AWS_SECRET_ACCESS_KEY"));
        }
        return asked(identity);
    }

    private static Finding nobody(RuntimeException why, String hint) {
        return Finding.amiss("identity", why.getMessage(), hint);
    }

    private List<Finding> asked(Identity identity) {
        List<Finding> all = new ArrayList<>();
        all.add(Finding.well("identity", identity.arn() + " in " + identity.region()));
        Probes.FoundOut found = new Probes(inquiry).configuration();
        Inquiry knowing = inquiry.knowing(found.configuration());
        all.addAll(found.findings());
        all.addAll(new Probes(knowing).gate());
        all.addAll(new Things(knowing, identity).findings());
        all.addAll(new DryRuns(knowing).findings());
        all.addAll(new Alarms(knowing).findings());
        all.addAll(new Addresses(knowing).findings());
        Deployed.Compared deployed = new Deployed(knowing, identity).compare();
        all.addAll(deployed.findings());
        all.addAll(new Rights(knowing, identity, deployed.functions()).findings());
        all.addAll(new Quotas(knowing, Deployed.isThere(deployed)).findings());
        return all;
    }
}
