using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class AValueThatDoesNotFitFaults
{
    [Fact]
    public async Task Setting_a_number_to_text_faults_and_names_the_variable_and_the_value()
    {
        await using var bench = new Bench();

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Set("A", "N", Drawing.Literal("notanumber"))]));

        var incident = Assert.Single(instance.State.Incidents);
        Assert.Equal(WorkflowSubStatus.Faulted, instance.SubStatus);
        Assert.Contains("'N'", incident.Message, StringComparison.Ordinal);
        Assert.Contains("notanumber", incident.Message, StringComparison.Ordinal);
    }
}
