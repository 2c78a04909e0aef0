namespace Lajur.Engine.Migration;

/// <summary>How runs of one version of a drawing go on in another: which activity takes the place of which.</summary>
/// <param name="SourceVersionId">The version the runs are on.</param>
/// <param name="TargetVersionId">The version they go on with.</param>
/// <param name="Instructions">One for each activity that has a place in the new version; the others may not be open.</param>
public sealed record MigrationPlan(
    string SourceVersionId, string TargetVersionId, IReadOnlyList<MigrationInstruction> Instructions)
{
    /// <summary>The same plan with other instructions for some activities; an empty target takes an activity's place away.</summary>
    public MigrationPlan With(IEnumerable<MigrationInstruction> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var places = Instructions.ToDictionary(x => x.Source, x => x.Target, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            places[change.Source] = change.Target;
        }

        return this with { Instructions = [.. places.Where(x => x.Value.Length > 0).Select(x => new MigrationInstruction(x.Key, x.Value))] };
    }
}
