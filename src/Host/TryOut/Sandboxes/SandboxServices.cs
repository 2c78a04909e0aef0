using Lajur.Activities;
using Lajur.Engine;
using Lajur.Engine.Outside;
using Lajur.Registry;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Siak;
using Lajur.Registry.Tracking;

namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>
/// The services of one try-out: the registry, the engine and the steps as everywhere, over a database of its own. What reaches
/// out of the house is not there at all, or replaced by the <see cref="OutsideBook"/>; no loop runs, so time stands still.
/// </summary>
internal static class SandboxServices
{
    public static ServiceProvider Build(string connection, SandboxClock clock, OutsideBook outside, Guid officeId)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<ISiakConnector>(outside)
            .AddSingleton<IOutsideCaller>(outside)
            .AddSingleton<ICurrentOffice>(new OfficeTriedOut(officeId))
            .AddPassingRegistryDb(connection)
            .AddEngine(engine => engine.MaxActivitiesPerBurst = SandboxBounds.BurstTurns)
            .AddLajurActivities()
            .AddOffices()
            .AddCases(new LajurSecret(LajurSecret.Generate()));
        return services.BuildServiceProvider(validateScopes: true);
    }

    private sealed record OfficeTriedOut(Guid Id) : ICurrentOffice
    {
        public Guid? OfficeId => Id;
    }
}
