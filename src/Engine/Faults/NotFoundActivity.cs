using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Catalog.Describing;

namespace Lajur.Engine.Faults;

/// <summary>Stands where a drawing uses a type that is not installed; faults when it is reached.</summary>
[Activity("Elsa", "NotFoundActivity", Category = "Lainnya", DisplayName = "Langkah tidak dikenal",
    Description = "Jenis langkah ini tidak terpasang. Ganti langkah ini sebelum menerbitkan alur.", IsBrowsable = false)]
public sealed class NotFoundActivity : Activity
{
    private static readonly ActivityDescriptor s_descriptor = ActivityDescriber.Describe(typeof(NotFoundActivity));

    /// <summary>Describes itself without a catalog.</summary>
    public NotFoundActivity() => Descriptor = s_descriptor;

    /// <summary>No version of the type is installed, which Elsa writes as version 0.</summary>
    private const int NoVersion = 0;

    /// <inheritdoc />
    protected internal override IReadOnlyList<string>? PossibleOutcomes => null;

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        throw new ActivityNotFoundException(Type, NoVersion);
}
