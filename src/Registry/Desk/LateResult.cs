namespace Lajur.Registry.Desk;

/// <summary>Whether a step is late now that its timer went off.</summary>
public abstract record LateResult
{
    private LateResult()
    {
    }

    /// <summary>It is late, and was marked so once.</summary>
    public sealed record Late : LateResult;

    /// <summary>Its clock stood still meanwhile: look again then.</summary>
    public sealed record NotYet(DateTimeOffset LookAgainAt) : LateResult;

    /// <summary>It is no longer open.</summary>
    public sealed record Finished : LateResult;
}
