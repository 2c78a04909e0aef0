using Lajur.Registry.Offices;

namespace Lajur.Registry.Seeding;

/// <summary>What to seed from where.</summary>
public sealed record SeedRequest
{
    /// <summary>The folder <c>workflows</c>; beside the program when nothing else is said.</summary>
    public string Folder { get; init; } = Path.Combine(AppContext.BaseDirectory, "workflows");

    /// <summary>Makes the password hash of a demo officer; null, as in production, seeds no staff.</summary>
    public Func<Officer, string>? HashDemoPassword { get; init; }
}
