namespace Lajur.Registry.Offices.Keeping;

/// <summary>What came of a change of lanes.</summary>
public abstract record LaneResult
{
    private LaneResult()
    {
    }

    public sealed record Done : LaneResult;

    /// <param name="Errors">What is wrong, in Indonesian, by field: key, name, shortName, order, colour.</param>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : LaneResult;

    /// <summary>The lane is needed still.</summary>
    /// <param name="Places">Where, in Indonesian, such as a case's step or a drawing.</param>
    public sealed record InUse(IReadOnlyList<string> Places) : LaneResult;

    /// <summary>Whoever asked does not administer the office that the lane belongs to.</summary>
    public sealed record NotAllowed : LaneResult;
}
